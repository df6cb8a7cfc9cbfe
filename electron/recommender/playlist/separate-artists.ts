/** Places that always stand between two songs of one artist, as radio keeps artists apart. */
const APART = 5
/** Places that stand there where other songs are nearly as good, so that ten songs in a row are by ten artists. */
const FAR_APART = 9
/** How much better a song has to be, beside a best match of 1, to stand nearer than that. */
const WORTH_IT = 0.2

/**
 * Brings songs of one artist apart and leaves the order as it is otherwise. Place by place the best song comes whose
 * artist is not among the five before it; one of an artist among the nine before it has to be better by `WORTH_IT`. Where
 * only artists among the five are left, the one comes that was longest ago.
 *
 * @param songs best first
 * @param artistOf the artist of a song, as any number
 * @param scoreOf the relevance of a song
 */
export function separateArtists<Song>(
  songs: readonly Song[],
  artistOf: (song: Song) => number,
  scoreOf: (song: Song) => number,
): Song[] {
  const waiting = [...songs]
  const ordered: Song[] = []
  while (waiting.length > 0) {
    const before = ordered.slice(-FAR_APART).map(artistOf)
    const next = nextOf(waiting, (song) => {
      const place = before.lastIndexOf(artistOf(song))
      const between = place < 0 ? FAR_APART : before.length - 1 - place
      // Any song that is far enough goes before all that are too near, and of those the farthest first.
      if (between < APART) return between - APART - TOO_NEAR
      return scoreOf(song) - (between < FAR_APART ? WORTH_IT : 0)
    })
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}

/** Below any score that a song may have. */
const TOO_NEAR = 1000

/** The position of the first song with the highest value. */
function nextOf<Song>(songs: readonly Song[], worthOf: (song: Song) => number): number {
  const values = songs.map(worthOf)
  return values.indexOf(values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY))
}
