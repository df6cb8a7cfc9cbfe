import { HashTable } from '../index/hash-table.ts'
import type { JoinedIndex } from '../index/joined-index.ts'
import type { Eras } from '../profile/eras.ts'
import { mix32 } from './random.ts'

/** Songs with the same tags, decade and language: every taste scores them alike, so that it need score them once. */
export interface Kinds {
  readonly count: number
  /** By song: its kind. */
  readonly ofSong: Uint32Array
  /** By kind: its first song, which stands for all; ascending. */
  readonly first: Uint32Array
}

/** Two numbers a tag, mixed so that their sums over a song's tags, in whatever order, tell sets of tags apart. */
const HIGH = 0x51ab3c07
const LOW = 0x2f9d1e45

/** Sorts the songs into kinds. Sets of tags are told apart by a 64-bit hash, as songs are. */
export function sortIntoKinds(index: JoinedIndex, { datedSongs }: Eras): Kinds {
  const high = Uint32Array.from(index.tags, (_, tag) => mix32(HIGH, tag))
  const low = Uint32Array.from(index.tags, (_, tag) => mix32(LOW, tag))
  const table = new HashTable(index.count)
  const ofSong = new Uint32Array(index.count)
  const first = new Uint32Array(index.count)
  for (let song = 0; song < index.count; song += 1) {
    const end = index.offsets[song + 1] ?? 0
    // What is no tag starts the sums.
    const rest = ((datedSongs[song] ?? -1) + 1) * 0x10000 + (index.languages[song] ?? 0)
    let upper = mix32(LOW, rest)
    let lower = mix32(HIGH, rest)
    for (let at = index.offsets[song] ?? 0; at < end; at += 1) {
      const tag = index.tagIds[at] ?? 0
      upper = (upper + (high[tag] ?? 0)) | 0
      lower = (lower + (low[tag] ?? 0)) | 0
    }
    const before = table.size
    const kind = table.add(upper >>> 0, lower >>> 0)
    if (kind === before) first[kind] = song
    ofSong[song] = kind
  }
  return { count: table.size, ofSong, first: first.slice(0, table.size) }
}
