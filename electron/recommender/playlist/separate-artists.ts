/** Places that stand between two songs of one artist, as radio keeps artists apart: ten songs in a row are by ten artists. */
const APART = 9

/**
 * Brings songs of one artist apart and leaves the order as it is otherwise: place by place the first song whose artist
 * is not among the nine before it; where only such songs are left, the one whose artist was longest ago.
 *
 * @param artistOf the artist of a song, as any number
 */
export function separateArtists<Song>(songs: readonly Song[], artistOf: (song: Song) => number): Song[] {
  const waiting = [...songs]
  const ordered: Song[] = []
  while (waiting.length > 0) {
    const near = ordered.slice(-APART).map(artistOf)
    const distances = waiting.map((song) => near.length - near.lastIndexOf(artistOf(song)))
    // A distance beyond all that are near means: not among them.
    const farthest = distances.reduce((most, distance) => Math.max(most, distance), 0)
    ordered.push(...waiting.splice(distances.indexOf(farthest), 1))
  }
  return ordered
}
