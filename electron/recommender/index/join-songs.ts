import { HashTable } from './hash-table.ts'
import type { IndexedSet } from './joined-index.ts'

/** What is known of each song from its first recording, and where recordings are. n songs; the arrays may be longer. */
export interface JoinedSongs {
  /** The songs by the two halves of their keys; a song's number is that of its first recording among first ones. */
  readonly table: HashTable
  readonly artists: Uint32Array
  readonly years: Int16Array
  readonly languages: Uint16Array
  readonly valence: Float32Array
  readonly energy: Float32Array
  readonly popularity: Float32Array
  /** The row of a song's first recording. */
  readonly rows: Uint32Array
  /** By set: its first song; those from there on up to the next set's have their first recording in it. */
  readonly starts: readonly number[]
  /** By set: the rows of its recordings that are not a song's first, ascending, and their songs. */
  readonly repeats: readonly { readonly rows: number[]; readonly songs: number[] }[]
  /** By recording, set after set: its song. */
  readonly songOf: Uint32Array
}

/** Finds which recordings are of one song; earlier sets win where several hold it. */
export function joinSongs(sets: readonly IndexedSet[]): JoinedSongs {
  const total = sets.reduce((sum, { index }) => sum + index.count, 0)
  const table = new HashTable(total)
  const joined = {
    artists: new Uint32Array(total),
    years: new Int16Array(total),
    languages: new Uint16Array(total),
    valence: new Float32Array(total),
    energy: new Float32Array(total),
    popularity: new Float32Array(total),
    rows: new Uint32Array(total),
    songOf: new Uint32Array(total),
  }
  const starts: number[] = []
  const repeats: JoinedSongs['repeats'][number][] = []
  let recording = 0
  for (const { index } of sets) {
    starts.push(table.size)
    const repeated: { rows: number[]; songs: number[] } = { rows: [], songs: [] }
    repeats.push(repeated)
    for (const block of index.blocks()) {
      for (let track = 0; track < block.count; track += 1) {
        const before = table.size
        const song = table.add(block.songHigh[track] ?? 0, block.songLow[track] ?? 0)
        joined.songOf[recording] = song
        recording += 1
        if (song === before) {
          joined.artists[song] = block.artists[track] ?? 0
          joined.years[song] = block.years[track] ?? 0
          joined.languages[song] = block.languages[track] ?? 0
          joined.valence[song] = block.valence[track] ?? 0
          joined.energy[song] = block.energy[track] ?? 0
          joined.popularity[song] = block.popularity[track] ?? 0
          joined.rows[song] = block.rowIds[track] ?? 0
        } else {
          repeated.rows.push(block.rowIds[track] ?? 0)
          repeated.songs.push(song)
        }
      }
    }
  }
  return { table, ...joined, starts, repeats }
}
