import type { ImportPhase, ImportProgress } from '#shared/contract/imports.ts'

/** Where each phase ends on the whole way of a job, by its time: rows are written while they are read. */
const PHASE_ENDS: readonly (readonly [ImportPhase, number])[] = [
  ['waiting', 0],
  ['reading', 0.9],
  ['writing', 0.9],
  ['indexing', 0.98],
  ['finishing', 1],
]

/** How far a job is on its whole way, 0..1; null while it waits, or does not know its size. */
export function fractionOf({ phase, done, total }: ImportProgress): number | null {
  const at = PHASE_ENDS.findIndex(([name]) => name === phase)
  const begin = PHASE_ENDS[at - 1]?.[1]
  const end = PHASE_ENDS[at]?.[1]
  if (begin === undefined || end === undefined || total <= 0) return null
  return begin + (end - begin) * Math.min(1, done / total)
}

/** The least time, in milliseconds, and way after which the rest can be told. */
const LEAST_TIME = 1500
const LEAST_WAY = 0.05

/**
 * Milliseconds left at the pace so far, from when a job was at `first` to when it was at `now`; null where too little
 * is known to tell.
 */
export function timeLeft(
  first: { readonly at: number; readonly fraction: number },
  now: { readonly at: number; readonly fraction: number },
): number | null {
  const elapsed = now.at - first.at
  const way = now.fraction - first.fraction
  if (elapsed < LEAST_TIME || way < LEAST_WAY) return null
  return (elapsed / way) * (1 - now.fraction)
}
