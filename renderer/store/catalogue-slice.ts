import type { MovieCard, MovieQuery, MovieSort } from '#shared/contract/movies.ts'
import type { SliceCreator } from './app-store.ts'

/** Films asked for at a time: a wall of them, and quick to send while one types. */
export const pageSize = 60

/** The answer the grid shows: the pages of one query that have arrived so far. */
export interface ShownMovies {
  readonly query: MovieQuery
  /** Counts up when the library's data sets change, so that the same query is asked again. */
  readonly revision: number
  readonly total: number
  readonly catalogue: number
  readonly pages: ReadonlyMap<number, readonly MovieCard[]>
}

export interface Facets {
  readonly genres: readonly { value: string; count: number }[]
  readonly decades: readonly { value: string; count: number }[]
}

export interface CatalogueSlice {
  /** What is asked for; `shownMovies` follows once its first page is there. */
  readonly query: MovieQuery
  readonly revision: number
  readonly shownMovies: ShownMovies | null
  readonly facets: Facets
  readonly catalogueProblem: string | null
  setText(text: string): void
  toggleGenre(genre: string): void
  toggleDecade(decade: number): void
  setSort(sort: MovieSort): void
  /** Another pool of films: the next seed. */
  refreshPool(): void
  /** Takes the text and every filter away; sort and pool stay. */
  clearFilters(): void
  /** The library's data sets have changed: what is shown has to be asked for again. */
  libraryChanged(): void
  /** Takes in a page. One of a query that is no longer asked for is dropped; the first of a new one replaces the old. */
  receivePage(page: MoviePage): void
  receiveFacets(facets: Facets): void
  setCatalogueProblem(problem: string | null): void
}

export interface MoviePage {
  readonly query: MovieQuery
  readonly revision: number
  readonly page: number
  readonly total: number
  readonly catalogue: number
  readonly movies: readonly MovieCard[]
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

/** Whether a text or a filter narrows the query. */
export function isFiltered(query: MovieQuery): boolean {
  return query.text.trim() !== '' || query.genres.length > 0 || query.decades.length > 0
}

/** The film at a place of the shown answer, if its page has arrived. */
export function movieAt(shown: ShownMovies, index: number): MovieCard | undefined {
  return shown.pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

/** What the user searches and filters by, and the films that answer. */
export const createCatalogueSlice: SliceCreator<CatalogueSlice> = (set) => {
  const change = (patch: (query: MovieQuery) => Partial<MovieQuery>) =>
    set((state) => ({ query: { ...state.query, ...patch(state.query) } }))

  return {
    query: { text: '', genres: [], decades: [], sort: 'relevance', seed: 1 },
    revision: 0,
    shownMovies: null,
    facets: { genres: [], decades: [] },
    catalogueProblem: null,
    setText: (text) => change(() => ({ text: text.slice(0, 200) })),
    toggleGenre: (genre) => change((query) => ({ genres: toggled(query.genres, genre) })),
    toggleDecade: (decade) => change((query) => ({ decades: toggled(query.decades, decade) })),
    setSort: (sort) => change(() => ({ sort })),
    refreshPool: () => change((query) => ({ seed: query.seed + 1 })),
    clearFilters: () => change(() => ({ text: '', genres: [], decades: [] })),
    libraryChanged: () => set((state) => ({ revision: state.revision + 1 })),
    receivePage: (answer) =>
      set((state) => {
        if (answer.query !== state.query || answer.revision !== state.revision) return {}
        const shown = state.shownMovies
        const continues = shown?.query === answer.query && shown.revision === answer.revision
        const pages = new Map(continues ? shown.pages : [])
        pages.set(answer.page, answer.movies)
        const { query, revision, total, catalogue } = answer
        return { shownMovies: { query, revision, total, catalogue, pages }, catalogueProblem: null }
      }),
    receiveFacets: (facets) => set({ facets }),
    setCatalogueProblem: (catalogueProblem) => set({ catalogueProblem }),
  }
}
