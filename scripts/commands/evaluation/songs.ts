import type { Library } from '../../../electron/library/library.ts'
import type { TrackRow } from '../../../electron/library/tracks/track-set.ts'
import type { TrackPlace } from '../../../electron/recommender/index.ts'

/** A song of the active data sets as the figures need it. */
export interface Song {
  readonly key: string
  readonly place: TrackPlace
  /** Canonical, without noise. */
  readonly tags: ReadonlySet<string>
  /** Share of its data set's tracks that are less well known, 0..1; 0.5 on the average. */
  readonly popularity: number
}

/** A track's row and where it stands. */
export interface PlacedRow {
  readonly place: TrackPlace
  readonly row: TrackRow
}

/** Every track of the active data sets, set after set. */
export function readRows(library: Library): PlacedRow[] {
  return library
    .trackSets()
    .flatMap((set) =>
      Array.from(set.rows(), (row) => ({ place: { datasetId: set.datasetId, rowId: row.id }, row })),
    )
}

/** The songs behind the rows, each once, at its first row. */
export function songsOf(library: Library, rows: readonly PlacedRow[]): Song[] {
  const engine = library.engine()
  const popularity = popularities(rows)
  const songs = new Map<string, Song>()
  rows.forEach(({ place }, position) => {
    const key = engine.trackKeyOf(place)
    if (key === null || songs.has(key)) return
    const tags = new Set(engine.tagsOf(place))
    songs.set(key, { key, place, tags, popularity: popularity[position] ?? 0.5 })
  })
  return [...songs.values()]
}

/** Mid-ranks within each data set: by its popularity column, or, without one, by how many tracks the artist has. */
function popularities(rows: readonly PlacedRow[]): Float64Array {
  const ranks = new Float64Array(rows.length)
  const positions = Map.groupBy(rows.keys(), (position) => rows[position]?.place.datasetId)
  for (const own of positions.values()) {
    const told = own.some((position) => rows[position]?.row.popularity != null)
    const tracks = new Map<string, number>()
    for (const position of own) {
      const artist = rows[position]?.row.artist ?? ''
      tracks.set(artist, (tracks.get(artist) ?? 0) + 1)
    }
    const fame = (position: number): number => {
      const row = rows[position]?.row
      return (told ? row?.popularity : tracks.get(row?.artist ?? '')) ?? 0
    }
    const ordered = own.toSorted((a, b) => fame(a) - fame(b))
    let start = 0
    while (start < ordered.length) {
      const level = fame(ordered[start] ?? 0)
      let end = start
      while (end < ordered.length && fame(ordered[end] ?? 0) === level) end += 1
      const middle = (start + end) / 2 / ordered.length
      for (const position of ordered.slice(start, end)) ranks[position] = middle
      start = end
    }
  }
  return ranks
}
