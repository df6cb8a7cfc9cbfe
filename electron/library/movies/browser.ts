import type { MovieQuery, MovieSort } from '#shared/contract/movies.ts'
import { Recent } from '../recent.ts'
import type { Catalogue, Film } from './catalogue.ts'
import { countFacets, type Facet, hasGenres, isOfDecades } from './filters.ts'
import { byTitle, byYear, shuffled, wellKnownFirst } from './order.ts'
import { type Hit, MovieSearch } from './search/search.ts'

/** How many answers are kept for the pages that follow. */
const KEPT = 12

/** What a text finds; 'all' where there is nothing in the text to search for. */
type Found = { readonly hits: readonly Hit[] | 'all' }

/** Answers the poster grid: order, text and filters over one catalogue. */
export class MovieBrowser {
  readonly catalogue: Catalogue
  readonly #search: MovieSearch
  readonly #orders = new Recent<Uint32Array>(KEPT)
  readonly #found = new Recent<Found>(KEPT)
  readonly #answers = new Recent<readonly Film[]>(KEPT)

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue
    this.#search = new MovieSearch(catalogue)
  }

  /** Does now what the first search would have to wait for. */
  warm(): void {
    this.#search.warm()
  }

  /** The films that fit a query, in its order. */
  browse(query: MovieQuery): readonly Film[] {
    const key = JSON.stringify([query.text, query.genres, query.decades, query.sort, query.seed])
    return this.#answers.get(key, () =>
      [...this.#films(this.#inOrder(query))].filter(
        (film) => isOfDecades(film, query.decades) && hasGenres(film, query.genres),
      ),
    )
  }

  /** The films that answer a text with their scores, best first; empty for a text with nothing in it. */
  search(text: string): { film: Film; score: number }[] {
    const hits = this.#hits(text)
    if (hits === 'all') return []
    return hits.flatMap(({ film, score }) => {
      const found = this.catalogue.films[film]
      return found === undefined ? [] : [{ film: found, score }]
    })
  }

  /** How many films of the query's text each genre and decade has, given the other filters. */
  facets(query: MovieQuery): { genres: Facet[]; decades: Facet[] } {
    const hits = this.#hits(query.text)
    return countFacets(
      hits === 'all' ? this.catalogue.films : this.#films(hits.map((hit) => hit.film)),
      query,
    )
  }

  /** The film of a key; null where no active data set has it. */
  find(key: string): Film | null {
    const index = this.catalogue.byKey.get(key)
    return index === undefined ? null : (this.catalogue.films[index] ?? null)
  }

  *#films(indexes: Iterable<number>): Generator<Film> {
    for (const index of indexes) {
      const film = this.catalogue.films[index]
      if (film !== undefined) yield film
    }
  }

  #hits(text: string): readonly Hit[] | 'all' {
    return this.#found.get(text, () => ({ hits: this.#search.search(text) ?? 'all' })).hits
  }

  #inOrder(query: MovieQuery): Iterable<number> {
    const hits = this.#hits(query.text)
    if (hits !== 'all' && query.sort === 'relevance') return hits.map((hit) => hit.film)
    const order = this.#order(query.sort, query.seed)
    if (hits === 'all') return order
    const found = new Set(hits.map((hit) => hit.film))
    return order.filter((film) => found.has(film))
  }

  #order(sort: MovieSort, seed: number): Uint32Array {
    const { films } = this.catalogue
    switch (sort) {
      case 'title':
        return this.#orders.get('title', () => byTitle(films))
      case 'year':
        return this.#orders.get('year', () => byYear(films))
      case 'shuffle':
        return this.#orders.get(`shuffle ${seed}`, () => shuffled(films, seed))
      case 'relevance':
        return this.#orders.get(`pool ${seed}`, () => wellKnownFirst(films, seed))
    }
  }
}
