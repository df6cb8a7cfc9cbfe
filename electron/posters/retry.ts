import { setTimeout as sleep } from 'node:timers/promises'
import { isPassing } from './faults.ts'

/** How often and after what time a request is made again. */
export interface Patience {
  /** Attempts in all. */
  readonly attempts: number
  /** Milliseconds before the second attempt, at most; doubled before each further one. */
  readonly firstDelay: number
  /** A number in 0..1. */
  readonly random: () => number
}

export const usualPatience: Patience = { attempts: 3, firstDelay: 800, random: Math.random }

/**
 * The time before an attempt (1: the first that is made again), in milliseconds: exponential, with "equal jitter"
 * (Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015): half of it fixed, half by chance, so that
 * many requests that failed together do not come again together.
 */
export function delayBefore(attempt: number, { firstDelay, random }: Patience): number {
  const longest = firstDelay * 2 ** (attempt - 1)
  return longest / 2 + (random() * longest) / 2
}

/** Does something, and again where it failed with a fault that may pass. Throws what the last attempt threw. */
export async function withPatience<Result>(
  act: () => Promise<Result>,
  patience: Patience,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      if (attempt >= patience.attempts || !isPassing(error)) throw error
    }
    await sleep(delayBefore(attempt, patience), undefined, { signal })
  }
}
