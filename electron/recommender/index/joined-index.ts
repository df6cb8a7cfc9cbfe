import type { TagCatalogue } from '../semantics/tag-catalogue.ts'
import type { TagSpace } from '../semantics/tag-space.ts'
import { type JoinedSongs, joinSongs } from './join-songs.ts'
import { joinTags } from './join-tags.ts'
import { joinSpaces, joinVocabularies } from './join-vocabularies.ts'
import { parseSongKey, songKey } from './song-key.ts'
import type { TrackIndex } from './track-index.ts'

/** Where a track stands: the data set and the row in it. */
export interface TrackPlace {
  readonly datasetId: string
  readonly rowId: number
}

/**
 * All active data sets as one index over songs: recordings of one song are one entry, at the place of its first
 * recording, with the tags of all. Tags are canonical and without noise.
 */
export interface JoinedIndex {
  readonly count: number
  /** Canonical tags by id. */
  readonly tags: readonly string[]
  /** count + 1 long: song i has tagIds[offsets[i] .. offsets[i + 1]), in the order its source gave them. */
  readonly offsets: Uint32Array
  readonly tagIds: Uint16Array | Uint32Array
  /** How many songs have each tag. */
  readonly frequency: Uint32Array
  readonly artists: Uint32Array
  readonly years: Int16Array
  readonly languages: Uint16Array
  readonly tagSpace: TagSpace
  /** Tie-breaking needs something of the song itself, not of its row. */
  readonly hashes: Uint32Array
  keyOf(song: number): string
  placeOf(song: number): TrackPlace
  /** The song at a place or of a key; -1 where there is none. */
  songAt(place: TrackPlace): number
  songOf(key: string): number
}

/** What data sets say of songs in numbers, 0..1; NaN where they do not. */
export interface SongLevels {
  readonly valence: Float32Array
  readonly energy: Float32Array
  readonly popularity: Float32Array
}

export interface IndexedSet {
  readonly datasetId: string
  readonly index: TrackIndex
  /** Rows whose title is one of `Semantics.coarseTitles`; the index itself keeps no titles. */
  readonly coarseRows: readonly number[]
}

/**
 * Joins the indexes of data sets; earlier sets win where several hold the same song. The sets are read block by block, and
 * nothing of them is kept.
 */
export function joinIndexes(sets: readonly IndexedSet[], catalogue: TagCatalogue): JoinedIndex & SongLevels {
  const vocabulary = joinVocabularies(sets, catalogue)
  const { songOf, ...songs } = joinSongs(sets)
  const count = songs.table.size
  const recordings = { songOf, songs: count, maps: vocabulary.maps, tags: vocabulary.tags.length }
  const { uses, ...tagged } = joinTags(sets, recordings)
  const own = <Column extends { subarray(start: number, end: number): Column }>(column: Column) =>
    column.subarray(0, count)
  return {
    ...{ count, tags: vocabulary.tags },
    ...tagged,
    artists: own(songs.artists),
    years: own(songs.years),
    languages: own(songs.languages),
    valence: own(songs.valence),
    energy: own(songs.energy),
    popularity: own(songs.popularity),
    tagSpace: joinSpaces(sets, vocabulary, uses),
    hashes: own(songs.table.low),
    ...placesIn(
      sets.map(({ datasetId }) => datasetId),
      songs,
    ),
  }
}

/** Where songs are, and which song is where. */
function placesIn(
  datasetIds: readonly string[],
  { table, rows, starts, repeats }: Pick<JoinedSongs, 'table' | 'rows' | 'starts' | 'repeats'>,
): Pick<JoinedIndex, 'keyOf' | 'placeOf' | 'songAt' | 'songOf'> {
  const numberOfSet = new Map(datasetIds.map((datasetId, set) => [datasetId, set]))
  return {
    keyOf: (song) => songKey(table.high[song] ?? 0, table.low[song] ?? 0),
    placeOf: (song) => ({
      datasetId: datasetIds[starts.findLastIndex((start) => start <= song)] ?? '',
      rowId: rows[song] ?? 0,
    }),
    songAt({ datasetId, rowId }) {
      const set = numberOfSet.get(datasetId)
      if (set === undefined) return -1
      const first = starts[set] ?? 0
      const song = findSorted(rows.subarray(first, starts[set + 1] ?? table.size), rowId)
      if (song >= 0) return first + song
      const repeated = repeats[set]
      const repeat = repeated === undefined ? -1 : findSorted(repeated.rows, rowId)
      return repeat < 0 ? -1 : (repeated?.songs[repeat] ?? -1)
    },
    songOf: (key) => table.find(...parseSongKey(key)),
  }
}

/** Position of a value in an ascending array; -1 where it is not. Row ids ascend, as rows are indexed in order. */
export function findSorted(values: ArrayLike<number>, wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const value = values[middle] ?? 0
    if (value === wanted) return middle
    if (value < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}
