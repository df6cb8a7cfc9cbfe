import type { KeyVerdict, Poster, PosterStatus } from '#shared/contract/posters.ts'
import { DAILY_MOST, type DailyBudget } from './budget.ts'
import type { HeldDetails, PosterNews, WantedFilm } from './calls.ts'
import { isPassing, PosterFault } from './faults.ts'
import type { OmdbClient } from './omdb/client.ts'
import { Pauses } from './pauses.ts'
import type { KeptFilm, PosterStore } from './store.ts'

/** What the service works with; tests give other parts. */
export interface PosterParts {
  readonly store: PosterStore
  readonly omdb: OmdbClient
  readonly budget: DailyBudget
  /** Fetches a picture and makes a poster of it. Throws PosterFault, and the signal's reason. */
  readonly makePoster: (imageUrl: string, signal: AbortSignal) => Promise<Uint8Array>
  readonly mostBytes: number
  readonly tell: (news: PosterNews) => void
  readonly now: () => number
}

/** How many films are worked on at a time. */
const MOST_RUNNING = 6

const DAY = 86_400_000
/** How long something missing is taken for missing, in milliseconds. */
const MISSING = { film: 30 * DAY, poster: 30 * DAY, goodPicture: 7 * DAY } as const
/** How long a film waits after a failure that may pass, in milliseconds. */
const WAIT = { unreachable: 60_000, other: 600_000 } as const

/**
 * The posters of the films in sight, one after another. A film is looked up once, however many ask; what has scrolled
 * away is not begun, and its picture is broken off; an answer of OMDb's that was paid for is kept.
 */
export class PosterService {
  readonly #parts: PosterParts
  readonly #pauses: Pauses
  readonly #closing = new AbortController()
  readonly #lookUps = new Map<string, Promise<KeptFilm>>()
  readonly #running = new Map<string, AbortController>()
  /** Films that failed for now, and when they may be tried again. */
  readonly #notBefore = new Map<string, number>()
  #wanted = new Map<string, WantedFilm>()
  #key: string | null = null
  #alarm: NodeJS.Timeout | undefined

  constructor(parts: PosterParts) {
    this.#parts = parts
    this.#pauses = new Pauses(parts.budget, parts.now)
  }

  /** Takes the list of what is in sight in place of the last one; gives the posters that are here. */
  want(films: readonly WantedFilm[]): Poster[] {
    const ready = this.kept(films.map(({ key }) => key))
    const here = new Set(ready.map(({ key }) => key))
    this.#wanted = new Map()
    for (const film of films) {
      if (here.has(film.key) || this.#missing(this.#parts.store.find(film.key)) === 'nothing') continue
      this.#wanted.set(film.key, film)
    }
    for (const [key, run] of this.#running) if (!this.#wanted.has(key)) run.abort()
    this.#handOut()
    return ready
  }

  /** The posters that are here of these films; nothing is asked for. */
  kept(keys: readonly string[]): Poster[] {
    const { store } = this.#parts
    const ready = keys.flatMap((key) => {
      const id = store.find(key)?.posterId
      return id ? [{ key, id }] : []
    })
    store.touch(ready.map(({ key }) => key))
    return ready
  }

  /** What OMDb says of a film: from the cache, else asked now. */
  async details(film: WantedFilm): Promise<HeldDetails> {
    const kept = this.#parts.store.find(film.key)
    if (kept?.details) return { status: 'found', details: kept.details }
    if (kept && this.#missing(kept) !== 'lookup') return { status: 'unknown' }
    if (this.#key === null) return { status: 'no-key' }
    const pause = this.#pauses.current
    if (pause !== null) return { status: 'paused', pause }
    try {
      const { details } = await this.#lookUp(film)
      return details === null ? { status: 'unknown' } : { status: 'found', details }
    } catch (error) {
      const pause = this.#pauses.current
      if (error instanceof PosterFault && pause !== null) return { status: 'paused', pause }
      throw error
    }
  }

  /** Asks OMDb whether it accepts a key; the key in use stays. */
  async testKey(key: string): Promise<KeyVerdict> {
    try {
      return (await this.#parts.omdb.accepts(key, this.#closing.signal)) ? 'accepted' : 'refused'
    } catch (error) {
      if (error instanceof PosterFault) return 'unreachable'
      throw error
    }
  }

  /** Goes on with this key; null: without one. */
  setKey(key: string | null): void {
    if (key === this.#key) return
    this.#key = key
    this.#pauses.keyChanged()
    this.#notBefore.clear()
    this.#handOut()
  }

  status(): Omit<PosterStatus, 'key'> {
    const { store, budget, mostBytes } = this.#parts
    const pause = this.#key === null ? null : this.#pauses.current
    return { used: budget.used, most: DAILY_MOST, pause, ...store.size, mostBytes }
  }

  /** Whether something is under way now. */
  get isBusy(): boolean {
    return this.#running.size > 0 || this.#lookUps.size > 0
  }

  /** Throws everything away that is kept. */
  clear(): void {
    this.#wanted.clear()
    this.#notBefore.clear()
    for (const run of this.#running.values()) run.abort()
    this.#parts.store.clear()
  }

  /** Breaks off what is under way. */
  close(): void {
    clearTimeout(this.#alarm)
    this.#wanted.clear()
    this.#closing.abort()
    for (const run of this.#running.values()) run.abort()
  }

  /** What has to be asked for to have a film's poster. */
  #missing(kept: KeptFilm | null): 'nothing' | 'lookup' | 'picture' {
    if (kept === null) return 'lookup'
    if (kept.posterId !== null || kept.retryAt > this.#parts.now()) return 'nothing'
    return kept.imageUrl === null ? 'lookup' : 'picture'
  }

  #mayBegin({ key }: WantedFilm): boolean {
    if (this.#running.has(key) || this.#pauses.isResting) return false
    if ((this.#notBefore.get(key) ?? 0) > this.#parts.now()) return false
    const lookUps = this.#key !== null && this.#pauses.current === null
    return lookUps || this.#missing(this.#parts.store.find(key)) === 'picture'
  }

  #handOut(): void {
    this.#setAlarm()
    for (const film of this.#wanted.values()) {
      if (this.#running.size >= MOST_RUNNING || this.#closing.signal.aborted) return
      if (this.#mayBegin(film)) void this.#run(film)
    }
  }

  /** Goes on when a pause or a film's wait ends. */
  #setAlarm(): void {
    clearTimeout(this.#alarm)
    if (this.#wanted.size === 0 || this.#closing.signal.aborted) return
    const now = this.#parts.now()
    const ends = [this.#pauses.endsAt ?? 0, ...this.#notBefore.values()].filter((end) => end > now)
    if (ends.length === 0) return
    this.#alarm = setTimeout(() => this.#handOut(), Math.min(...ends) - now + 100)
    this.#alarm.unref()
  }

  async #run(film: WantedFilm): Promise<void> {
    const run = new AbortController()
    this.#running.set(film.key, run)
    try {
      await this.#fetch(film, run.signal)
      this.#wanted.delete(film.key)
    } catch (error) {
      if (!run.signal.aborted && !this.#closing.signal.aborted) this.#failed(film, error)
    } finally {
      this.#running.delete(film.key)
      this.#handOut()
    }
  }

  async #fetch(film: WantedFilm, signal: AbortSignal): Promise<void> {
    const { store, makePoster, tell } = this.#parts
    const held = store.find(film.key)
    const kept = held && this.#missing(held) === 'picture' ? held : await this.#lookUp(film)
    if (kept.imageUrl === null) return
    signal.throwIfAborted()
    const picture = await makePoster(kept.imageUrl, signal)
    signal.throwIfAborted()
    const id = store.keepPoster(film.key, picture)
    this.#pauses.succeeded()
    tell({ name: 'arrived', posters: [{ key: film.key, id }] })
  }

  #failed({ key }: WantedFilm, error: unknown): void {
    const { store, now } = this.#parts
    if (isPassing(error)) {
      const wait = error.kind === 'unreachable' ? WAIT.unreachable : WAIT.other
      this.#notBefore.set(key, now() + wait)
    } else if (store.find(key) === null) {
      // OMDb could not be asked: the film waits for the pause that follows, if one does.
      if (this.#pauses.current === null) this.#wanted.delete(key)
    } else {
      store.keepFailure(key, now() + MISSING.goodPicture)
      this.#wanted.delete(key)
    }
  }

  /** Looks a film up, once for all who ask meanwhile. */
  #lookUp(film: WantedFilm): Promise<KeptFilm> {
    const underWay = this.#lookUps.get(film.key)
    if (underWay) return underWay
    const lookUp = this.#askOmdb(film).finally(() => this.#lookUps.delete(film.key))
    this.#lookUps.set(film.key, lookUp)
    return lookUp
  }

  async #askOmdb(film: WantedFilm): Promise<KeptFilm> {
    const { store, omdb, now, tell } = this.#parts
    if (this.#key === null) throw new PosterFault('key-refused', 'There is no key.')
    try {
      const record = await omdb.lookUp(this.#key, film, this.#closing.signal)
      this.#pauses.succeeded()
      const imageUrl = record?.imageUrl ?? null
      const missing = record === null ? MISSING.film : MISSING.poster
      const kept: KeptFilm = {
        posterId: null,
        details: record?.details ?? null,
        imageUrl,
        retryAt: imageUrl === null ? now() + missing : 0,
      }
      store.keepAnswer(film.key, kept.details, imageUrl, kept.retryAt)
      if (kept.details?.plot) tell({ name: 'plots', plots: [{ key: film.key, plot: kept.details.plot }] })
      return kept
    } catch (error) {
      this.#pauses.failed(error)
      throw error
    }
  }
}
