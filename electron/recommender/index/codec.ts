import { z } from 'zod'
import type { TrackColumns, TrackIndex } from './track-index.ts'

/** Version of the file's layout and of what the builder puts into it. */
const VERSION = 2
const MAGIC = 0x58495443 // "CTIX", little endian

const columnNames = [
  'offsets',
  'tagIds',
  'rowIds',
  'songHigh',
  'songLow',
  'artists',
  'years',
  'languages',
  'valence',
  'energy',
  'popularity',
  'tagVectors',
] as const satisfies readonly (keyof TrackColumns)[]

const headerSchema = z.object({
  version: z.literal(VERSION),
  datasetId: z.string(),
  count: z.number().int().nonnegative(),
  vocabulary: z.array(z.string()),
  lengths: z.array(z.number().int().nonnegative()).length(columnNames.length),
})

/** Magic, header length, checksum of all after it, and four zero bytes that keep what follows aligned. */
const PRELUDE = 16
const CHECKED_FROM = 12

/** Every column starts at a multiple of this, as typed arrays over the file's bytes need. */
const ALIGNMENT = 8
const aligned = (length: number) => Math.ceil(length / ALIGNMENT) * ALIGNMENT

const BASIS = 0x811c9dc5

/** FNV-1a over all bytes, four at a time: every step is a bijection, so that one changed byte always tells. */
function checksumOf(bytes: Uint8Array, basis: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
  let hash = basis
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193)
  return hash >>> 0
}

/** A column's bytes as they lie, and what fills them up to the next multiple of the alignment. */
function piecesOf(column: TrackColumns[keyof TrackColumns]): Uint8Array[] {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
  const even = bytes.length - (bytes.length % ALIGNMENT)
  if (even === bytes.length) return [bytes]
  const rest = new Uint8Array(ALIGNMENT)
  rest.set(bytes.subarray(even))
  return [bytes.subarray(0, even), rest]
}

/** An index whose columns lie in pieces, in order; each but a column's last is a multiple of the alignment long. */
export interface PiecedIndex {
  readonly count: number
  readonly vocabulary: readonly string[]
  readonly columns: { readonly [Name in keyof TrackColumns]: readonly TrackColumns[Name][] }
}

/** As `encodePieces`, of an index whose columns are whole. */
export function encodeTrackIndex(index: TrackIndex, datasetId: string): Uint8Array[] {
  const { count, vocabulary, ...columns } = index
  return encodePieces(
    {
      ...{ count, vocabulary },
      columns: {
        offsets: [columns.offsets],
        tagIds: [columns.tagIds],
        rowIds: [columns.rowIds],
        songHigh: [columns.songHigh],
        songLow: [columns.songLow],
        artists: [columns.artists],
        years: [columns.years],
        languages: [columns.languages],
        valence: [columns.valence],
        energy: [columns.energy],
        popularity: [columns.popularity],
        tagVectors: [columns.tagVectors],
      },
    },
    datasetId,
  )
}

/**
 * The index as the bytes of a `.index` file: magic, header length, checksum, header JSON, then the columns. It comes in
 * pieces, to be written one after the other: those of the columns are the index's own memory.
 */
export function encodePieces(index: PiecedIndex, datasetId: string): Uint8Array[] {
  const columns = columnNames.map((name) => index.columns[name])
  const header = new TextEncoder().encode(
    JSON.stringify({
      version: VERSION,
      datasetId,
      count: index.count,
      vocabulary: index.vocabulary,
      lengths: columns.map((pieces) => pieces.reduce((sum, piece) => sum + piece.length, 0)),
    }),
  )
  const start = new Uint8Array(aligned(PRELUDE + header.length))
  const view = new DataView(start.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, header.length, true)
  start.set(header, PRELUDE)
  const body = columns.flat().flatMap(piecesOf)
  const checksum = [start.subarray(CHECKED_FROM), ...body].reduce(
    (hash, piece) => checksumOf(piece, hash),
    BASIS,
  )
  view.setUint32(8, checksum, true)
  return [start, ...body]
}

/**
 * Reads the bytes of a `.index` file. Gives null where version, data set or checksum do not fit: the index is derived
 * data, and whoever asks builds it anew.
 */
export function decodeTrackIndex(bytes: Uint8Array, datasetId: string): TrackIndex | null {
  if (bytes.length < PRELUDE || bytes.length % ALIGNMENT !== 0) return null
  // A copy where the bytes came unaligned (a slice of a pooled buffer).
  const whole = bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes)
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  const headerLength = view.getUint32(4, true)
  if (view.getUint32(0, true) !== MAGIC || PRELUDE + headerLength > whole.length) return null
  if (view.getUint32(8, true) !== checksumOf(whole.subarray(CHECKED_FROM), BASIS)) return null
  const header = parseHeader(whole.subarray(PRELUDE, PRELUDE + headerLength))
  const bodyStart = aligned(PRELUDE + headerLength)
  if (!header || header.datasetId !== datasetId) return null

  let at = bodyStart
  const place = (column: number, width: number): [ArrayBufferLike, number, number] => {
    const length = header.lengths[column] ?? 0
    const start = whole.byteOffset + at
    at += aligned(length * width)
    return [whole.buffer, start, length]
  }
  try {
    const index: TrackIndex = {
      count: header.count,
      vocabulary: header.vocabulary,
      offsets: new Uint32Array(...place(0, 4)),
      tagIds: new Uint32Array(...place(1, 4)),
      rowIds: new Uint32Array(...place(2, 4)),
      songHigh: new Uint32Array(...place(3, 4)),
      songLow: new Uint32Array(...place(4, 4)),
      artists: new Uint32Array(...place(5, 4)),
      years: new Int16Array(...place(6, 2)),
      languages: new Uint16Array(...place(7, 2)),
      valence: new Float32Array(...place(8, 4)),
      energy: new Float32Array(...place(9, 4)),
      popularity: new Float32Array(...place(10, 4)),
      tagVectors: new Float32Array(...place(11, 4)),
    }
    return at === whole.length ? index : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function parseHeader(bytes: Uint8Array): z.output<typeof headerSchema> | null {
  try {
    return headerSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null
  } catch {
    return null
  }
}
