import type { Mark, MovieQuery, MovieSort } from '#shared/contract/movies.ts'
import { Recent } from '../recent.ts'
import { searchText } from '../search/fold.ts'
import type { Catalogue, Film } from './catalogue.ts'
import { type Facets, FilmFilters } from './filters.ts'
import { byTitle, byYear, shuffled, wellKnownFirst } from './order.ts'
import type { Ranking } from './search/fits.ts'
import { markTitles } from './search/marks.ts'
import { parseQuery } from './search/query.ts'
import { MovieSearch } from './search/search.ts'

/** How many answers are kept for the pages that follow. */
const KEPT = 12

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/**
 * What searches begin with, letter by letter: one letter or digit, or "the" and one. Each finds tens of thousands of
 * films.
 */
export const FIRST_TEXTS: readonly string[] = [
  ...LETTERS,
  ...'0123456789',
  'th',
  'the',
  ...LETTERS.map((letter) => `the ${letter}`),
]
const firstTexts: ReadonlySet<string> = new Set(FIRST_TEXTS)

/** What a text finds; 'all' where there is nothing in the text to search for. */
type Found = { readonly hits: Ranking | 'all' }

/** Answers the poster grid: order, text and filters over one catalogue. */
export class MovieBrowser {
  readonly catalogue: Catalogue
  readonly #search: MovieSearch
  readonly #filters: FilmFilters
  readonly #orders = new Recent<Uint32Array>(KEPT)
  readonly #found = new Recent<Found>(KEPT)
  readonly #foundFirst = new Recent<Found>(FIRST_TEXTS.length)
  readonly #answers = new Recent<Uint32Array>(KEPT)

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue
    this.#search = new MovieSearch(catalogue)
    this.#filters = new FilmFilters(catalogue)
  }

  /** Does now what the first search would have to wait for. */
  warm(): void {
    this.#search.warm()
  }

  /** Looks now for what one of `FIRST_TEXTS` finds, and keeps it. */
  warmFirst(text: string): void {
    this.#hits(text)
  }

  /** The films that fit a query, in its order. */
  browse(query: MovieQuery): readonly Film[] {
    return this.#films(this.#answer(query))
  }

  /** A page of the films that fit a query, in its order, and how many fit. */
  page(query: MovieQuery, offset: number, limit: number): { total: number; films: readonly Film[] } {
    const answer = this.#answer(query)
    return { total: answer.length, films: this.#films(answer.subarray(offset, offset + limit)) }
  }

  /** The indexes of the films that fit a query, in its order. */
  #answer(query: MovieQuery): Uint32Array {
    const { text, genres, decades, datasets, sort, seed } = query
    const key = JSON.stringify([text, genres, decades, datasets, sort, seed])
    return this.#answers.get(key, () => this.#filters.passing(this.#inOrder(query), query))
  }

  /** What of each film's title a text has found; null where it was found by something else, or has nothing in it. */
  marks(text: string, films: readonly Film[]): (Mark | null)[] {
    const query = parseQuery(text)
    return films.map((film) => (query === null ? null : markTitles(query, film)))
  }

  /**
   * The place, in a query's answer, of the next film whose title begins with `start`, with or without its article:
   * from `from` on and round to it again; null where there is none.
   */
  seek(query: MovieQuery, start: string, from: number): number | null {
    const answer = this.#answer(query)
    const asked = searchText(start)
    if (asked === '') return null
    for (let step = 0; step < answer.length; step += 1) {
      const place = (from + step) % answer.length
      if (this.#search.beginsWith(answer[place] ?? -1, asked)) return place
    }
    return null
  }

  /** The films that answer a text with their scores, best first; empty for a text with nothing in it. */
  search(text: string): { film: Film; score: number }[] {
    const hits = this.#hits(text)
    if (hits === 'all') return []
    return this.#films(hits.films).map((film, place) => ({ film, score: hits.scores[place] ?? 0 }))
  }

  /** How many films of the query's text each genre, decade and data set has, given the other filters. */
  facets(query: MovieQuery): Facets {
    const hits = this.#hits(query.text)
    return this.#filters.count(hits === 'all' ? this.catalogue.films.keys() : hits.films, query)
  }

  /** The film of a key; null where no active data set has it. */
  find(key: string): Film | null {
    const index = this.catalogue.byKey.get(key)
    return index === undefined ? null : (this.catalogue.films[index] ?? null)
  }

  #films(indexes: Uint32Array): Film[] {
    const films: Film[] = []
    for (const index of indexes) {
      const film = this.catalogue.films[index]
      if (film !== undefined) films.push(film)
    }
    return films
  }

  #hits(text: string): Ranking | 'all' {
    // A blank at the end asks for nothing else.
    const typed = text.trim().toLowerCase()
    const kept = firstTexts.has(typed) ? this.#foundFirst : this.#found
    return kept.get(typed, () => ({ hits: this.#search.search(typed) ?? 'all' })).hits
  }

  #inOrder(query: MovieQuery): Uint32Array {
    const hits = this.#hits(query.text)
    if (hits !== 'all' && query.sort === 'relevance') return hits.films
    const order = this.#order(query.sort, query.seed)
    if (hits === 'all') return order
    const found = new Set(hits.films)
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
