import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'

const headerSchema = z.object({
  version: z.literal(1),
  dimension: z.number().int().positive(),
  count: z.number().int().nonnegative(),
  source: z.string(),
  licence: z.string(),
})
export type WordVectorHeader = z.infer<typeof headerSchema>

/** Unit-length word vectors, quantised to a byte a dimension. */
export interface WordVectors {
  readonly header: WordVectorHeader
  has(word: string): boolean
  /** Cosine of two words, -1..1; null where either is unknown. */
  cosine(a: string, b: string): number | null
  /** The cosines of one word with many, in their order; unknown words give NaN, an unknown first word null. */
  cosines(word: string, others: readonly string[]): Float32Array | null
}

/**
 * Writes the pack: header length (uint32 LE), header JSON, words joined by line feeds with their length before them,
 * then count x dimension signed bytes. Each vector is scaled so that its largest part is 127.
 */
export function encodeWordVectors(
  about: { source: string; licence: string },
  words: readonly string[],
  vectors: readonly (readonly number[])[],
): Uint8Array {
  const dimension = vectors[0]?.length ?? 0
  const header: WordVectorHeader = { version: 1, dimension, count: words.length, ...about }
  const headerBytes = new TextEncoder().encode(JSON.stringify(header))
  const wordBytes = new TextEncoder().encode(words.join('\n'))
  const bytes = new Uint8Array(8 + headerBytes.length + wordBytes.length + words.length * dimension)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, headerBytes.length, true)
  bytes.set(headerBytes, 4)
  view.setUint32(4 + headerBytes.length, wordBytes.length, true)
  bytes.set(wordBytes, 8 + headerBytes.length)
  let at = 8 + headerBytes.length + wordBytes.length
  for (const vector of vectors) {
    const largest = Math.max(...vector.map(Math.abs)) || 1
    for (const value of vector) {
      view.setInt8(at, Math.round((value / largest) * 127))
      at += 1
    }
  }
  return bytes
}

/** Reads a pack made by `encodeWordVectors`. Throws CrossTuneError 'unreadable-file' where it is none or is cut short. */
export function decodeWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  try {
    const headerLength = view.getUint32(0, true)
    const header = headerSchema.parse(JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))))
    const wordsStart = 8 + headerLength
    const wordsLength = view.getUint32(4 + headerLength, true)
    const words = decoder.decode(bytes.subarray(wordsStart, wordsStart + wordsLength)).split('\n')
    const start = wordsStart + wordsLength
    if (words.length !== header.count || bytes.length !== start + header.count * header.dimension) {
      throw new RangeError('its parts do not fit its header')
    }
    const parts = new Int8Array(bytes.buffer, bytes.byteOffset + start, header.count * header.dimension)
    return makeWordVectors(header, words, parts)
  } catch (cause) {
    throw new CrossTuneError(
      'unreadable-file',
      'The word vectors that come with CrossTune are damaged. Install it again.',
      undefined,
      { cause },
    )
  }
}

function makeWordVectors(header: WordVectorHeader, words: readonly string[], parts: Int8Array): WordVectors {
  const { dimension } = header
  const rows = new Map(words.map((word, row) => [word, row]))
  const dot = (a: number, b: number): number => {
    let sum = 0
    for (let i = 0; i < dimension; i += 1) {
      sum += (parts[a * dimension + i] ?? 0) * (parts[b * dimension + i] ?? 0)
    }
    return sum
  }
  // Lengths are asked for again and again; 0 stands for not yet known, as no row is all zero.
  const lengths = new Float64Array(header.count)
  const lengthOf = (row: number): number => {
    const known = lengths[row] ?? 0
    if (known > 0) return known
    const length = Math.sqrt(dot(row, row)) || 1
    lengths[row] = length
    return length
  }
  const cosineOfRows = (a: number, b: number): number => dot(a, b) / (lengthOf(a) * lengthOf(b))
  return {
    header,
    has: (word) => rows.has(word),
    cosine(a, b) {
      const rowA = rows.get(a)
      const rowB = rows.get(b)
      return rowA === undefined || rowB === undefined ? null : cosineOfRows(rowA, rowB)
    },
    cosines(word, others) {
      const row = rows.get(word)
      if (row === undefined) return null
      return Float32Array.from(others, (other) => {
        const otherRow = rows.get(other)
        return otherRow === undefined ? Number.NaN : cosineOfRows(row, otherRow)
      })
    },
  }
}
