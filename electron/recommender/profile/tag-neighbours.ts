import { topK } from '../rank/top-k.ts'
import { TAG_DIMENSION } from '../semantics/tag-space.ts'

/** How many tags a tag takes weight from, and how alike they must be. */
const NEIGHBOURS = 10
const LEAST_COSINE = 0.2
/** Neighbours counted to tell a hub from a friend. */
const LOCAL = 10

/** The tags used most like a tag, with shares that sum to one. */
export interface Neighbours {
  readonly tags: Uint32Array
  readonly shares: Float64Array
}

/**
 * Nearest tags in the learned space, for every tag that has been learned (null for others). Cosines are corrected for
 * hubs, tags that are near to everything, by taking the mean nearness of both sides away (CSLS; Conneau et al. 2018);
 * shares go by the cosine's square.
 *
 * @param vectors tags x TAG_DIMENSION, unit length or zero
 * @param sources only these tags are taken as neighbours
 */
export function nearestTags(vectors: Float32Array, sources: readonly number[]): (Neighbours | null)[] {
  const size = vectors.length / TAG_DIMENSION
  const learned = (tag: number): boolean => {
    const start = tag * TAG_DIMENSION
    return vectors.subarray(start, start + TAG_DIMENSION).some((value) => value !== 0)
  }
  const usable = sources.filter(learned)
  const cosines = Array.from({ length: size }, (_, tag) =>
    learned(tag) ? cosinesWith(vectors, tag, usable) : null,
  )
  const nearness = cosines.map((row) => (row ? meanOfLargest(row, LOCAL) : 0))
  return cosines.map((row, tag) => {
    if (!row) return null
    const hub = (position: number) => nearness[usable[position] ?? 0] ?? 0
    const ranks = row.map((cosine, position) =>
      cosine > LEAST_COSINE && usable[position] !== tag ? 2 * cosine - hub(position) : Number.NaN,
    )
    const near = topK(ranks, NEIGHBOURS, () => true)
    const squares = near.map((position) => (row[position] ?? 0) ** 2)
    const total = squares.reduce((sum, value) => sum + value, 0)
    return {
      tags: Uint32Array.from(near, (position) => usable[position] ?? 0),
      shares: Float64Array.from(squares, (square) => square / total),
    }
  })
}

function cosinesWith(vectors: Float32Array, tag: number, others: readonly number[]): Float64Array {
  const start = tag * TAG_DIMENSION
  return Float64Array.from(others, (other) => {
    let sum = 0
    for (let k = 0; k < TAG_DIMENSION; k += 1) {
      sum += (vectors[start + k] ?? 0) * (vectors[other * TAG_DIMENSION + k] ?? 0)
    }
    return sum
  })
}

function meanOfLargest(values: Float64Array, count: number): number {
  const largest = topK(values, count, () => true)
  return largest.reduce((sum, position) => sum + (values[position] ?? 0), 0) / Math.max(1, largest.length)
}
