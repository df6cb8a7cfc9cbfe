import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/** The longest pause, in milliseconds: after one hard piece of work the next is not put off for good. */
const LONGEST_PAUSE = 100

/**
 * Does pieces of work that take the processor one after another, in the order given, each followed by a pause as long
 * as it took: a window on a computer of two cores then keeps its frames. Each call gives its own piece's result or fault;
 * a fault does not hold up the pieces after it.
 */
export function unhurried(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let free: Promise<void> = Promise.resolve()
  return (work) => {
    const begun = free.then(async () => {
      const start = performance.now()
      const result = (async () => work())()
      const rest = async () => pause(Math.min(LONGEST_PAUSE, performance.now() - start))
      return { result, rested: result.then(rest, rest) }
    })
    free = begun.then(({ rested }) => rested)
    return begun.then(({ result }) => result)
  }
}
