import { filledLevels } from './step-lengths.ts'

/** Where in the list the peak lies. */
const PEAK = 0.65
/** How high the list begins, between its calmest (0) and its most driving place (1). It ends at 0. */
const OPENING = 0.3

/** How high an arc stands at a point of its way, both 0..1. */
export function arcAt(way: number): number {
  return way <= PEAK ? OPENING + (1 - OPENING) * (way / PEAK) : (1 - way) / (1 - PEAK)
}

/** Each value's rank among all, 0 (least) to 1; equal values in the order they come. */
export function ranks(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, index) => index).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b,
  )
  const found = new Float64Array(values.length)
  order.forEach((index, rank) => {
    found[index] = values.length > 1 ? rank / (values.length - 1) : 0
  })
  return found
}

/** The ranks of energy that an arc over so many places asks for, place by place: each rank once. */
export function arcRanks(count: number): Float64Array {
  return ranks(Float64Array.from({ length: count }, (_, place) => arcAt(count > 1 ? place / (count - 1) : 0)))
}

/** Each track's rank by energy. */
export function energyRanks(energy: readonly (number | null)[]): Float64Array {
  return ranks(filledLevels(energy))
}
