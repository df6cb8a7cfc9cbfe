import type { DailyBudget } from '../budget.ts'
import { PosterFault } from '../faults.ts'
import { type Patience, withPatience } from '../retry.ts'
import { exchange, readAtMost, type Transport } from '../transport.ts'
import { type FilmRecord, readAnswer } from './answer.ts'

/** A film to be looked up: by its IMDb id where that is known, else by title and year. */
export interface LookedUpFilm {
  readonly imdbId: string | null
  readonly title: string
  readonly year: number | null
}

/** What OMDb is asked with. */
export interface OmdbSettings {
  readonly base: URL
  readonly transport: Transport
  readonly budget: DailyBudget
  readonly patience: Patience
  /** For one request, in milliseconds. */
  readonly timeout: number
}

/** Where OMDb answers. */
export const omdbBase = new URL('https://www.omdbapi.com/')

/** An answer of OMDb's has one or two thousand bytes. */
const MOST_BYTES = 256 * 1024

/** A film that OMDb has, whatever else changes: what a key is tested with. */
const testFilm: LookedUpFilm = { imdbId: 'tt0133093', title: 'The Matrix', year: 1999 }

function addressOf(base: URL, key: string, film: LookedUpFilm): URL {
  const url = new URL(base)
  url.searchParams.set('apikey', key)
  if (film.imdbId === null) {
    url.searchParams.set('t', film.title)
    if (film.year !== null) url.searchParams.set('y', String(film.year))
  } else {
    url.searchParams.set('i', film.imdbId)
  }
  url.searchParams.set('type', 'movie')
  url.searchParams.set('plot', 'short')
  return url
}

/** Asks OMDb. Every request is counted before it is made. */
export class OmdbClient {
  readonly #settings: OmdbSettings

  constructor(settings: OmdbSettings) {
    this.#settings = settings
  }

  /**
   * What OMDb knows of a film; null where it lacks it. Throws PosterFault 'budget-spent' where today's requests are
   * used up, 'key-refused', 'limit-reached', and after some attempts 'busy', 'unreachable', 'too-slow', 'bad-answer'.
   */
  lookUp(key: string, film: LookedUpFilm, signal: AbortSignal): Promise<FilmRecord | null> {
    const { patience, budget } = this.#settings
    return withPatience(
      () => {
        if (!budget.take()) {
          throw new PosterFault('budget-spent', "Today's requests to OMDb are used up.")
        }
        return this.#ask(key, film, signal)
      },
      patience,
      signal,
    )
  }

  /** Whether OMDb accepts a key. Throws PosterFault where it cannot be asked. One that it counts no more for, it knows. */
  async accepts(key: string, signal: AbortSignal): Promise<boolean> {
    this.#settings.budget.take(true)
    try {
      await this.#ask(key, testFilm, signal)
      return true
    } catch (error) {
      if (error instanceof PosterFault && error.kind === 'limit-reached') return true
      if (error instanceof PosterFault && error.kind === 'key-refused') return false
      throw error
    }
  }

  #ask(key: string, film: LookedUpFilm, signal: AbortSignal): Promise<FilmRecord | null> {
    const { base, transport, timeout } = this.#settings
    return exchange({
      transport,
      url: addressOf(base, key, film),
      accept: 'application/json',
      timeout,
      signal,
      // A redirect is not followed: the key is for OMDb alone.
      read: async (response) =>
        readAnswer(
          response.status,
          new TextDecoder().decode(await readAtMost(response, MOST_BYTES, 'bad-answer')),
        ),
    })
  }
}
