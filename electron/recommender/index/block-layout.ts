import type { TrackBlock, TrackColumns } from './track-index.ts'

/** Every column starts at a multiple of this, as typed arrays over the file's bytes need. */
const ALIGNMENT = 8

/** A length in bytes up to where the next column may start. */
export const aligned = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT

/** How long a block is: its tracks, and their tags all together. */
export interface BlockSize {
  readonly tracks: number
  readonly tags: number
}

/** The columns in the order they lie in, their tracks by bytes. */
const NUMBERS = ['rowIds', 'songHigh', 'songLow', 'artists', 'valence', 'energy', 'popularity'] as const
const SHORTS = ['years', 'languages'] as const

/** Bytes that a block of this size takes. */
export function blockBytes({ tracks, tags }: BlockSize): number {
  const columns = NUMBERS.length * aligned(tracks * 4) + SHORTS.length * aligned(tracks * 2)
  return aligned((tracks + 1) * 4) + aligned(tags * 4) + columns
}

/** A column's bytes as they lie, and what fills them up to where the next one starts. */
export function columnBytes(column: TrackColumns[keyof TrackColumns]): Uint8Array[] {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  const even = bytes.length - (bytes.length % ALIGNMENT)
  if (even === bytes.length) return [bytes]
  const rest = new Uint8Array(ALIGNMENT)
  rest.set(bytes.subarray(even))
  return [bytes.subarray(0, even), rest]
}

/** The bytes of a block, in pieces: nearly all of them are its own memory. */
export function bytesOfBlock(block: TrackBlock): Uint8Array[] {
  const names = ['offsets', 'tagIds', ...NUMBERS, ...SHORTS] as const
  return names.flatMap((name) => columnBytes(block[name]))
}

/** The block whose bytes these are; they start at a multiple of 8. */
export function blockOf(bytes: Uint8Array, { tracks, tags }: BlockSize): TrackBlock {
  let at = bytes.byteOffset
  const place = (length: number, width: number): [ArrayBufferLike, number, number] => {
    const start = at
    at += aligned(length * width)
    return [bytes.buffer, start, length]
  }
  return {
    count: tracks,
    offsets: new Uint32Array(...place(tracks + 1, 4)),
    tagIds: new Uint32Array(...place(tags, 4)),
    rowIds: new Uint32Array(...place(tracks, 4)),
    songHigh: new Uint32Array(...place(tracks, 4)),
    songLow: new Uint32Array(...place(tracks, 4)),
    artists: new Uint32Array(...place(tracks, 4)),
    valence: new Float32Array(...place(tracks, 4)),
    energy: new Float32Array(...place(tracks, 4)),
    popularity: new Float32Array(...place(tracks, 4)),
    years: new Int16Array(...place(tracks, 2)),
    languages: new Uint16Array(...place(tracks, 2)),
  }
}
