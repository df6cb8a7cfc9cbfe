import type { IndexedSet } from './joined-index.ts'
import type { TrackBlock } from './track-index.ts'

/** The tags of songs, of all their recordings. */
export interface JoinedTags {
  /** songs + 1 long: song i has tagIds[offsets[i] .. offsets[i + 1]), in the order its sources gave them. */
  readonly offsets: Uint32Array
  readonly tagIds: Uint16Array | Uint32Array
  /** How many songs have each tag. */
  readonly frequency: Uint32Array
  /** By set, then by its own tag: how many of its tracks have it. */
  readonly uses: readonly Uint32Array[]
}

/** What the tags of the sets' recordings mean, and whose they are. */
export interface Recordings {
  /** By recording, set after set: its song. */
  readonly songOf: Uint32Array
  /** How many songs there are. */
  readonly songs: number
  /** By set, then by its own tag: the canonical tag, -1 for noise. */
  readonly maps: readonly Int32Array[]
  /** How many canonical tags there are. */
  readonly tags: number
}

/** The sets' blocks, each with the number of its first recording and what its tags mean. */
function* blocksOf(
  sets: readonly IndexedSet[],
  maps: readonly Int32Array[],
): Generator<{ block: TrackBlock; first: number; set: number; map: Int32Array }> {
  let first = 0
  for (const [set, { index }] of sets.entries()) {
    const map = maps[set] ?? new Int32Array()
    for (const block of index.blocks()) {
      yield { block, first, set, map }
      first += block.count
    }
  }
}

/** Where each song's tags begin if none comes twice, songs + 1 long; and how often each spelling is used. */
function measure(
  sets: readonly IndexedSet[],
  { songOf, songs, maps }: Recordings,
): { starts: Uint32Array; uses: Uint32Array[] } {
  const starts = new Uint32Array(songs + 1)
  const uses = sets.map(({ index }) => new Uint32Array(index.vocabulary.length))
  for (const { block, first, set, map } of blocksOf(sets, maps)) {
    const { count, offsets, tagIds } = block
    const used = uses[set] ?? new Uint32Array()
    for (let track = 0; track < count; track += 1) {
      const end = offsets[track + 1] ?? 0
      let own = 0
      for (let at = offsets[track] ?? 0; at < end; at += 1) {
        const spelling = tagIds[at] ?? 0
        used[spelling] = (used[spelling] ?? 0) + 1
        if ((map[spelling] ?? -1) >= 0) own += 1
      }
      const place = (songOf[first + track] ?? 0) + 1
      starts[place] = (starts[place] ?? 0) + own
    }
  }
  for (let song = 0; song < songs; song += 1) {
    starts[song + 1] = (starts[song + 1] ?? 0) + (starts[song] ?? 0)
  }
  return { starts, uses }
}

/**
 * Gives each song the tags of all its recordings, each tag once. The sets are read twice, to know how much room each song
 * takes and to fill it: what is not the result takes four bytes a song.
 */
export function joinTags(sets: readonly IndexedSet[], recordings: Recordings): JoinedTags {
  const { songOf, songs, maps, tags } = recordings
  const { starts, uses } = measure(sets, recordings)
  const room = starts[songs] ?? 0
  const joined = tags <= 0x10000 ? new Uint16Array(room) : new Uint32Array(room)
  const frequency = new Uint32Array(tags)
  const ends = starts.slice(0, songs)
  /** By tag: the last song that it was seen at. */
  const seenAt = new Int32Array(tags).fill(-1)
  for (const { block, first, map } of blocksOf(sets, maps)) {
    const { count, offsets, tagIds } = block
    for (let track = 0; track < count; track += 1) {
      const song = songOf[first + track] ?? 0
      let length = ends[song] ?? 0
      // What earlier recordings of the song have.
      for (let at = starts[song] ?? 0; at < length; at += 1) seenAt[joined[at] ?? 0] = song
      const end = offsets[track + 1] ?? 0
      for (let at = offsets[track] ?? 0; at < end; at += 1) {
        const tag = map[tagIds[at] ?? 0] ?? -1
        if (tag < 0 || seenAt[tag] === song) continue
        seenAt[tag] = song
        joined[length] = tag
        length += 1
        frequency[tag] = (frequency[tag] ?? 0) + 1
      }
      ends[song] = length
    }
  }
  return { offsets: starts, tagIds: closeUp(starts, ends, joined), frequency, uses }
}

/** Closes the gaps that repeated tags left, and says in `starts` where tags begin then. */
function closeUp<Ids extends Uint16Array | Uint32Array>(
  starts: Uint32Array,
  ends: Uint32Array,
  tagIds: Ids,
): Uint16Array | Uint32Array {
  let length = 0
  for (let song = 0; song < ends.length; song += 1) {
    const start = starts[song] ?? 0
    const end = ends[song] ?? 0
    if (start > length) tagIds.copyWithin(length, start, end)
    starts[song] = length
    length += end - start
  }
  starts[ends.length] = length
  return tagIds.subarray(0, length)
}
