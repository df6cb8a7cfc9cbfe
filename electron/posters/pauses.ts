import type { PosterPause } from '#shared/contract/posters.ts'
import type { DailyBudget } from './budget.ts'
import { isPassing, PosterFault } from './faults.ts'

/** How long nothing is tried after OMDb could not be reached: doubled each time, up to the longest. Milliseconds. */
const FIRST_REST = 30_000
const LONGEST_REST = 15 * 60_000

/** Knows whether OMDb may be asked now, from what happened before. */
export class Pauses {
  readonly #budget: DailyBudget
  readonly #now: () => number
  #keyRefused = false
  #restUntil = 0
  #rest = FIRST_REST

  constructor(budget: DailyBudget, now: () => number) {
    this.#budget = budget
    this.#now = now
  }

  /** Why nothing is asked for now; null where it may be. */
  get current(): PosterPause | null {
    if (this.#keyRefused) return { reason: 'key-refused', until: null }
    const limit = this.#budget.goesOnAt
    if (limit !== null) return { reason: 'limit', until: new Date(limit).toISOString() }
    if (!this.isResting) return null
    return { reason: 'unreachable', until: new Date(this.#restUntil).toISOString() }
  }

  /** Whether the network is left alone altogether, pictures too. */
  get isResting(): boolean {
    return this.#restUntil > this.#now()
  }

  /** When something changes by itself, in milliseconds since 1970; null: when there is another key. */
  get endsAt(): number | null {
    const until = this.current?.until ?? null
    return until === null ? null : Date.parse(until)
  }

  /** Draws the consequence of a failure. */
  failed(thrown: unknown): void {
    if (!(thrown instanceof PosterFault)) return
    if (thrown.kind === 'key-refused') this.#keyRefused = true
    if (thrown.kind === 'limit-reached') this.#budget.refused()
    if (isPassing(thrown) && !this.isResting) {
      this.#restUntil = this.#now() + this.#rest
      this.#rest = Math.min(this.#rest * 2, LONGEST_REST)
    }
  }

  /** OMDb, or a server of pictures, has answered. */
  succeeded(): void {
    this.#restUntil = 0
    this.#rest = FIRST_REST
  }

  /** There is another key: what was said of the last one says nothing of it. */
  keyChanged(): void {
    this.#keyRefused = false
    this.#budget.forgetRefusal()
    this.succeeded()
  }
}
