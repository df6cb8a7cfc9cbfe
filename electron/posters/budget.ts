import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Requests a day: OMDb gives a free key 1,000, and some are left for testing a key. */
export const DAILY_MOST = 950

/** How long OMDb is left alone after it said that its own count is used up: its day may not be ours. Milliseconds. */
const HOUR = 3_600_000
const DAY = 24 * HOUR

const recordSchema = z.object({
  day: z.string(),
  used: z.number().int().min(0),
  /** OMDb itself refused more until this time, in milliseconds since 1970; 0 where it did not. */
  refusedUntil: z.number().min(0),
})
type Record = z.infer<typeof recordSchema>

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The next midnight UTC, in milliseconds since 1970. */
const nextDay = (time: number): number => (Math.floor(time / DAY) + 1) * DAY

/** Counts the requests of a day, on disk: a restart goes on counting. Holds a number and a date, and nothing else. */
export class DailyBudget {
  readonly #path: string
  readonly #now: () => number
  #record: Record

  /** Opens the count in a file, which need not be there; one that cannot be read counts as a day fully used. */
  constructor(path: string, now: () => number = Date.now) {
    this.#path = path
    this.#now = now
    this.#record = this.#read()
  }

  /** Requests since midnight UTC. */
  get used(): number {
    return this.#record.day === dayOf(this.#now()) ? this.#record.used : 0
  }

  /** When requests may be made again, in milliseconds since 1970; null: now. */
  get goesOnAt(): number | null {
    const now = this.#now()
    if (this.used >= DAILY_MOST) return nextDay(now)
    return this.#record.refusedUntil > now ? this.#record.refusedUntil : null
  }

  /** Counts one request before it is made; false where it may not be. `reserve`: beyond the day's most as well. */
  take(reserve = false): boolean {
    if (!reserve && this.goesOnAt !== null) return false
    this.#write({ ...this.#record, day: dayOf(this.#now()), used: this.used + 1 })
    return true
  }

  /** OMDb has refused more for today. */
  refused(): void {
    const now = this.#now()
    this.#write({
      day: dayOf(now),
      used: this.used,
      refusedUntil: Math.min(nextDay(now), now + HOUR),
    })
  }

  /** Another key has a count of its own at OMDb: what it refused before says nothing any more. */
  forgetRefusal(): void {
    this.#write({ ...this.#record, refusedUntil: 0 })
  }

  #read(): Record {
    const fresh: Record = { day: dayOf(this.#now()), used: 0, refusedUntil: 0 }
    let text: string
    try {
      text = readFileSync(this.#path, 'utf8')
    } catch {
      return fresh
    }
    try {
      return recordSchema.parse(JSON.parse(text))
    } catch {
      return { ...fresh, used: DAILY_MOST }
    }
  }

  #write(record: Record): void {
    this.#record = record
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      // Written aside and renamed: a crash leaves one whole count or the other.
      writeFileSync(`${this.#path}.new`, JSON.stringify(record))
      renameSync(`${this.#path}.new`, this.#path)
    } catch {
      // A disk that refuses: the count is then kept for this run.
    }
  }
}
