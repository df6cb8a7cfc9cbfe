import { truncatedEigen } from './eigen.ts'

/** Dimensions of the learned tag space. */
export const TAG_DIMENSION = 48
/** A tag on fewer tracks has too little company to learn from. */
const RAREST = 5
/** Only the most used tags are learned: the matrix is square in them. */
const MOST = 6000

/**
 * The tag space of a library: positive pointwise mutual information of tags that share tracks, reduced to its strongest
 * dimensions, so that tags used alike lie close (Levy and Goldberg 2014). Contexts are smoothed by the power 0.75.
 *
 * @param size number of tags
 * @param offsets, tagIds the tracks' tags, as in TrackIndex
 * @returns size x TAG_DIMENSION, rows of unit length, zero for tags that are too rare
 */
export function learnTagVectors(size: number, offsets: Uint32Array, tagIds: Uint32Array): Float32Array {
  const frequency = new Uint32Array(size)
  for (const tag of tagIds) frequency[tag] = (frequency[tag] ?? 0) + 1
  const learned = Array.from({ length: size }, (_, tag) => tag)
    .filter((tag) => (frequency[tag] ?? 0) >= RAREST)
    .sort((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0) || a - b)
    .slice(0, MOST)
  const vectors = new Float32Array(size * TAG_DIMENSION)
  if (learned.length < 2) return vectors

  const rows = pointwiseInformation(countPairs(size, learned, offsets, tagIds))
  const { vectors: parts, values } = truncatedEigen(rows, Math.min(TAG_DIMENSION, learned.length))
  const rank = values.length
  learned.forEach((tag, row) => {
    let norm = 0
    for (let k = 0; k < rank; k += 1) {
      const value = (parts[row * rank + k] ?? 0) * Math.sqrt(Math.max(values[k] ?? 0, 0))
      vectors[tag * TAG_DIMENSION + k] = value
      norm += value * value
    }
    if (norm === 0) return
    const scale = 1 / Math.sqrt(norm)
    for (let k = 0; k < rank; k += 1) {
      vectors[tag * TAG_DIMENSION + k] = (vectors[tag * TAG_DIMENSION + k] ?? 0) * scale
    }
  })
  return vectors
}

/** A symmetric sparse matrix by rows. */
export interface SparseRow {
  readonly columns: Uint32Array
  readonly values: Float64Array
}

/** How often each pair of learned tags shares a track. */
function countPairs(
  size: number,
  learned: readonly number[],
  offsets: Uint32Array,
  tagIds: Uint32Array,
): Map<number, number>[] {
  const rowOf = new Int32Array(size).fill(-1)
  learned.forEach((tag, row) => {
    rowOf[tag] = row
  })
  const counts = learned.map(() => new Map<number, number>())
  for (let track = 0; track + 1 < offsets.length; track += 1) {
    const start = offsets[track] ?? 0
    const end = offsets[track + 1] ?? 0
    for (let i = start; i < end; i += 1) {
      const a = rowOf[tagIds[i] ?? 0] ?? -1
      const row = counts[a]
      if (!row) continue
      for (let j = start; j < end; j += 1) {
        const b = rowOf[tagIds[j] ?? 0] ?? -1
        if (b >= 0 && a !== b) row.set(b, (row.get(b) ?? 0) + 1)
      }
    }
  }
  return counts
}

function pointwiseInformation(counts: readonly Map<number, number>[]): SparseRow[] {
  const totals = counts.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0))
  const all = totals.reduce((sum, value) => sum + value, 0)
  const smoothed = totals.map((total) => total ** 0.75)
  const smoothedAll = smoothed.reduce((sum, value) => sum + value, 0)
  return counts.map((row, a) => {
    const columns: number[] = []
    const values: number[] = []
    for (const [b, together] of row) {
      // Symmetric: the mean of both directions, so that the matrix has real eigenvectors.
      const forth = (together / all / ((totals[a] ?? 0) / all)) * (smoothedAll / (smoothed[b] ?? 1))
      const back = (together / all / ((totals[b] ?? 0) / all)) * (smoothedAll / (smoothed[a] ?? 1))
      const information = (Math.log(forth) + Math.log(back)) / 2
      if (information > 0) {
        columns.push(b)
        values.push(information)
      }
    }
    return { columns: Uint32Array.from(columns), values: Float64Array.from(values) }
  })
}
