import { type FilmPrior, plotKeywords } from '../recommender/index.ts'

/** What OMDb has told of films' plots: held in memory, never written into the user's data. */
export class Plots {
  readonly #prior: () => FilmPrior
  readonly #plots = new Map<string, string>()
  readonly #keywords = new Map<string, readonly string[]>()

  constructor(prior: () => FilmPrior) {
    this.#prior = prior
  }

  /** Takes in plots; `all`: these and no others. */
  note(plots: readonly { key: string; plot: string }[], all: boolean): void {
    if (all) this.#plots.clear()
    this.#keywords.clear()
    for (const { key, plot } of plots) this.#plots.set(key, plot)
  }

  /** The keywords that a film's plot names; none where its plot is not known. */
  keywordsOf(key: string): readonly string[] {
    const known = this.#keywords.get(key)
    if (known !== undefined) return known
    const plot = this.#plots.get(key)
    const keywords = plot === undefined ? [] : plotKeywords(plot, this.#prior())
    this.#keywords.set(key, keywords)
    return keywords
  }
}
