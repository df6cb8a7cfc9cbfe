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
  /** What the film itself adds to its fit, between 0 and 1. */
  readonly #bonus: Float64Array
  /** The fit that most films have which a short text finds. */
  readonly #common: number
  /** All films, in the order in which those of the common fit stand. */
  readonly #ofCommon: Uint32Array
  readonly #touched: number[] = []
  #best = 0

  constructor(bonus: Float64Array, common: number) {
    this.#fits = new Float64Array(bonus.length)
    this.#bonus = bonus
    this.#common = common
    this.#fits.fill(common)
    this.#ofCommon = this.#sorted(Uint32Array.from(bonus.keys()))
    this.#fits.fill(0)
  }

  /** The best fit so far. */
  get best(): number {
    return this.#best
  }

  /** Notes a fit, unless the film is known to have a better one. */
  raise(film: number, fit: number): void {
    const known = this.#fits[film] ?? 0
    if (fit <= known) return
    if (known === 0) this.#touched.push(film)
    this.#fits[film] = fit
    if (fit > this.#best) this.#best = fit
  }

  /** The films that answer, best first: by fit and bonus; ties in the order of the catalogue. */
  ranked(): Ranking {
    // Tens of thousands have the common fit; their order is known, and only the others need to be sorted.
    const others = this.#sorted(this.#touched.filter((film) => this.#fits[film] !== this.#common))
    const films = new Uint32Array(this.#touched.length)
    const scores = new Float64Array(films.length)
    let place = 0
    const put = (film: number) => {
      films[place] = film
      scores[place] = this.#score(film)
      place += 1
    }
    let next = 0
    let other = others[next]
    const common = others.length < films.length ? this.#ofCommon : []
    for (const film of common) {
      if (this.#fits[film] !== this.#common) continue
      if (other !== undefined) {
        const key = this.#key(film)
        while (other !== undefined && this.#key(other) < key) {
          put(other)
          next += 1
          other = others[next]
        }
      }
      put(film)
    }
    for (; next < others.length; next += 1) put(others[next] ?? 0)
    return { films, scores }
  }

  clear(): void {
    for (const film of this.#touched) this.#fits[film] = 0
    this.#touched.length = 0
    this.#best = 0
  }

  #score(film: number): number {
    return (this.#fits[film] ?? 0) + (this.#bonus[film] ?? 0)
  }

  /** Score and film in one number, the better the smaller: so they are sorted without a comparison of our own. */
  #key(film: number): number {
    return Math.round((16 - this.#score(film)) * STEPS) * MOST_FILMS + film
  }

  #sorted(films: ArrayLike<number>): Uint32Array {
    const keys = new Float64Array(films.length)
    for (let place = 0; place < keys.length; place += 1) keys[place] = this.#key(films[place] ?? 0)
    keys.sort()
    const sorted = new Uint32Array(keys.length)
    for (let place = 0; place < keys.length; place += 1) sorted[place] = (keys[place] ?? 0) % MOST_FILMS
    return sorted
  }
}
