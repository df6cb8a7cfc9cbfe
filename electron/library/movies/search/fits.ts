/** Films in order, best first, each with its score. */
export interface Ranking {
  /** Indexes of films in the catalogue. */
  readonly films: Uint32Array
  readonly scores: Float64Array
}

/** Steps of a score told apart: finer ones are a tie, which the order of the catalogue decides. */
const STEPS = 2 ** 20

/** More than the most films; with the scores, which stay under 16, still a whole number that a double holds. */
const MOST_FILMS = 2 ** 28

/** How well each film answers a text; 0 where it does not. For one search after the other: `clear` makes it new. */
export class Fits {
  readonly #fits: Float64Array
  readonly #touched: number[] = []

  constructor(films: number) {
    this.#fits = new Float64Array(films)
  }

  /** The best fit so far. */
  best(): number {
    let best = 0
    for (const film of this.#touched) best = Math.max(best, this.#fits[film] ?? 0)
    return best
  }

  /** Notes a fit, unless the film is known to have a better one. */
  raise(film: number, fit: number): void {
    const known = this.#fits[film] ?? 0
    if (fit <= known) return
    if (known === 0) this.#touched.push(film)
    this.#fits[film] = fit
  }

  /**
   * The films that answer, best first: by fit and what `bonus` adds for the film, between 0 and 1; ties in the
   * order of the catalogue. Tens of thousands are sorted for a single letter, so as numbers, without a comparison
   * of our own: score and film in one.
   */
  ranked(bonus: Float64Array): Ranking {
    const score = (film: number) => (this.#fits[film] ?? 0) + (bonus[film] ?? 0)
    const keys = new Float64Array(this.#touched.length)
    for (const [place, film] of this.#touched.entries()) {
      keys[place] = Math.round((16 - score(film)) * STEPS) * MOST_FILMS + film
    }
    keys.sort()
    const films = new Uint32Array(keys.length)
    const scores = new Float64Array(keys.length)
    for (let place = 0; place < keys.length; place += 1) {
      const film = (keys[place] ?? 0) % MOST_FILMS
      films[place] = film
      scores[place] = score(film)
    }
    return { films, scores }
  }

  clear(): void {
    for (const film of this.#touched) this.#fits[film] = 0
    this.#touched.length = 0
  }
}
