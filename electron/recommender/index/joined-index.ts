import type { TagCatalogue } from '../semantics/tag-catalogue.ts'
import { TAG_DIMENSION } from '../semantics/tag-space.ts'
import { HashTable } from './hash-table.ts'
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
  readonly tagIds: Uint32Array
  /** How many songs have each tag. */
  readonly frequency: Uint32Array
  readonly artists: Uint32Array
  readonly years: Int16Array
  readonly languages: Uint16Array
  readonly valence: Float32Array
  readonly energy: Float32Array
  readonly popularity: Float32Array
  /** tags x TAG_DIMENSION: the learned tag space; zero rows where nothing was learned. */
  readonly tagVectors: Float32Array
  /** Tie-breaking needs something of the song itself, not of its row. */
  readonly hashes: Uint32Array
  keyOf(song: number): string
  placeOf(song: number): TrackPlace
  /** The song at a place or of a key; -1 where there is none. */
  songAt(place: TrackPlace): number
  songOf(key: string): number
}

export interface IndexedSet {
  readonly datasetId: string
  readonly index: TrackIndex
  /** Rows whose title is one of `Semantics.coarseTitles`; the index itself keeps no titles. */
  readonly coarseRows: readonly number[]
}

/** Joins the indexes of data sets; earlier sets win where several hold the same song. */
export function joinIndexes(sets: readonly IndexedSet[], catalogue: TagCatalogue): JoinedIndex {
  const tags: string[] = []
  const tagNumbers = new Map<string, number>()
  const total = sets.reduce((sum, { index }) => sum + index.count, 0)
  const songs = new HashTable(total)
  const setOf = new Uint16Array(total)
  const rowOf = new Uint32Array(total)
  const trackOf = new Uint32Array(total)
  const songsOfSet = sets.map(({ index }) => new Uint32Array(index.count))
  const tagMaps = sets.map(({ index }) =>
    Int32Array.from(index.vocabulary, (spelling) => {
      const name = catalogue.canonical(spelling)
      if (catalogue.isNoise(name)) return -1
      const known = tagNumbers.get(name)
      if (known !== undefined) return known
      tagNumbers.set(name, tags.length)
      return tags.push(name) - 1
    }),
  )

  const more = new Map<number, { set: number; track: number }[]>()
  sets.forEach(({ index }, set) => {
    for (let track = 0; track < index.count; track += 1) {
      const before = songs.size
      const song = songs.add(index.songHigh[track] ?? 0, index.songLow[track] ?? 0)
      const mapping = songsOfSet[set]
      if (mapping) mapping[track] = song
      if (song === before) {
        setOf[song] = set
        rowOf[song] = index.rowIds[track] ?? 0
        trackOf[song] = track
      } else {
        const others = more.get(song)
        if (others) others.push({ set, track })
        else more.set(song, [{ set, track }])
      }
    }
  })

  const count = songs.size
  const joined = joinTags(sets, tagMaps, { count, setOf, trackOf, more }, tags.length)
  const pick = <Column extends Float32Array | Int16Array | Uint16Array | Uint32Array>(
    target: Column,
    column: (index: TrackIndex) => ArrayLike<number>,
  ): Column => {
    for (let song = 0; song < count; song += 1) {
      const set = sets[setOf[song] ?? 0]
      if (set) target[song] = column(set.index)[trackOf[song] ?? 0] ?? 0
    }
    return target
  }
  const numberOfSet = new Map(sets.map(({ datasetId }, set) => [datasetId, set]))
  const rowLookups = sets.map(({ index }) => index.rowIds)

  return {
    count,
    tags,
    ...joined,
    artists: pick(new Uint32Array(count), (index) => index.artists),
    years: pick(new Int16Array(count), (index) => index.years),
    languages: pick(new Uint16Array(count), (index) => index.languages),
    valence: pick(new Float32Array(count), (index) => index.valence),
    energy: pick(new Float32Array(count), (index) => index.energy),
    popularity: pick(new Float32Array(count), (index) => index.popularity),
    tagVectors: joinVectors(sets, tagMaps, tags.length),
    hashes: songs.low.slice(0, count),
    keyOf: (song) => songKey(songs.high[song] ?? 0, songs.low[song] ?? 0),
    placeOf: (song) => ({
      datasetId: sets[setOf[song] ?? 0]?.datasetId ?? '',
      rowId: rowOf[song] ?? 0,
    }),
    songAt({ datasetId, rowId }) {
      const set = numberOfSet.get(datasetId)
      const rows = set === undefined ? undefined : rowLookups[set]
      if (set === undefined || !rows) return -1
      const track = findSorted(rows, rowId)
      return track < 0 ? -1 : (songsOfSet[set]?.[track] ?? -1)
    },
    songOf: (key) => songs.find(...parseSongKey(key)),
  }
}

/** Position of a value in an ascending array; -1 where it is not. Row ids ascend, as rows are indexed in order. */
export function findSorted(values: Uint32Array, wanted: number): number {
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

function joinTags(
  sets: readonly IndexedSet[],
  tagMaps: readonly Int32Array[],
  songs: {
    count: number
    setOf: Uint16Array
    trackOf: Uint32Array
    more: ReadonlyMap<number, { set: number; track: number }[]>
  },
  tagCount: number,
): { offsets: Uint32Array; tagIds: Uint32Array; frequency: Uint32Array } {
  const offsets = new Uint32Array(songs.count + 1)
  const tagIds = new Uint32Array(sets.reduce((sum, { index }) => sum + index.tagIds.length, 0))
  const frequency = new Uint32Array(tagCount)
  const seenBy = new Int32Array(tagCount).fill(-1)
  let length = 0
  const addTags = (song: number, set: number, track: number): void => {
    const index = sets[set]?.index
    const map = tagMaps[set]
    if (!index || !map) return
    const end = index.offsets[track + 1] ?? 0
    for (let at = index.offsets[track] ?? 0; at < end; at += 1) {
      const tag = map[index.tagIds[at] ?? 0] ?? -1
      if (tag < 0 || seenBy[tag] === song) continue
      seenBy[tag] = song
      tagIds[length] = tag
      length += 1
      frequency[tag] = (frequency[tag] ?? 0) + 1
    }
  }
  for (let song = 0; song < songs.count; song += 1) {
    addTags(song, songs.setOf[song] ?? 0, songs.trackOf[song] ?? 0)
    for (const { set, track } of songs.more.get(song) ?? []) addTags(song, set, track)
    offsets[song + 1] = length
  }
  // Cut short where it lies: a copy would take its memory twice.
  return {
    offsets,
    tagIds: new Uint32Array(tagIds.buffer.transfer(length * tagIds.BYTES_PER_ELEMENT)),
    frequency,
  }
}

/** Each canonical tag's learned vector: of the set that uses its spelling most. Spaces of sets are not comparable. */
function joinVectors(
  sets: readonly IndexedSet[],
  tagMaps: readonly Int32Array[],
  tagCount: number,
): Float32Array {
  const vectors = new Float32Array(tagCount * TAG_DIMENSION)
  // Only the largest set's space is used: the angle between vectors of two spaces means nothing.
  const largest = sets.reduce(
    (best, { index }, set) => (index.count > (sets[best]?.index.count ?? 0) ? set : best),
    0,
  )
  const index = sets[largest]?.index
  const map = tagMaps[largest]
  if (!index || !map) return vectors
  const used = new Uint32Array(index.vocabulary.length)
  for (const tag of index.tagIds) used[tag] = (used[tag] ?? 0) + 1
  const best = new Int32Array(tagCount).fill(-1)
  map.forEach((tag, spelling) => {
    if (tag < 0) return
    const before = best[tag] ?? -1
    if (before < 0 || (used[spelling] ?? 0) > (used[before] ?? 0)) best[tag] = spelling
  })
  best.forEach((spelling, tag) => {
    if (spelling < 0) return
    const from = spelling * TAG_DIMENSION
    vectors.set(index.tagVectors.subarray(from, from + TAG_DIMENSION), tag * TAG_DIMENSION)
  })
  return vectors
}
