import { topK } from '../rank/top-k.ts'
import { TAG_DIMENSION, type TagSpace } from '../semantics/tag-space.ts'

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
 * Nearest tags in the learned space, for every tag that has any. Cosines are corrected for hubs, tags that are near to
 * everything, by taking the mean nearness of both sides away (CSLS; Conneau et al. 2018); shares go by the cosine's
 * square.
 *
 * @param sources only these tags are taken as neighbours
 */
export function nearestTags(space: TagSpace, sources: readonly number[]): Map<number, Neighbours> {
  const places = new Map(Array.from(space.tags, (tag, place) => [tag, place]))
  const usable = sources.flatMap((tag) => places.get(tag) ?? [])
  const cosines = Array.from(space.tags, (_, place) => cosinesWith(space, place, usable))
  const nearness = cosines.map((row) => meanOfLargest(row, LOCAL))
  const nearest = new Map<number, Neighbours>()
  cosines.forEach((row, place) => {
    const hub = (position: number) => nearness[usable[position] ?? 0] ?? 0
    const ranks = row.map((cosine, position) =>
      cosine > LEAST_COSINE && usable[position] !== place ? 2 * cosine - hub(position) : Number.NaN,
    )
    const near = topK(ranks, NEIGHBOURS, () => true)
    if (near.length === 0) return
    const squares = near.map((position) => (row[position] ?? 0) ** 2)
    const total = squares.reduce((sum, value) => sum + value, 0)
    nearest.set(space.tags[place] ?? 0, {
      tags: Uint32Array.from(near, (position) => space.tags[usable[position] ?? 0] ?? 0),
      shares: Float64Array.from(squares, (square) => square / total),
    })
  })
  return nearest
}

function cosinesWith({ vectors }: TagSpace, place: number, others: readonly number[]): Float64Array {
  const start = place * TAG_DIMENSION
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
