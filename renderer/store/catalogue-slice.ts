import type { Mark, MovieCard, MovieQuery, MovieSort } from '#shared/contract/movies.ts'
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
  /** By the key of a film: what of its title the query's text found. */
  readonly marks: ReadonlyMap<string, Mark>
}

interface Facet {
  readonly value: string
  readonly count: number
}

export interface Facets {
  readonly genres: readonly Facet[]
  readonly decades: readonly Facet[]
  /** By id. */
  readonly datasets: readonly Facet[]
}

export interface CatalogueSlice {
  /** What is asked for; `shownMovies` follows once its first page is there. */
  readonly query: MovieQuery
  readonly revision: number
  readonly shownMovies: ShownMovies | null
  /** The first films of the wall as it last was without a text; what is suggested for a start is taken from them. */
  readonly openingMovies: readonly MovieCard[]
  readonly facets: Facets
  readonly catalogueProblem: string | null
  /** The place that the wall is at: that of its tab stop. 0 for each new query. */
  readonly wallPlace: number
  setText(text: string): void
  toggleGenre(genre: string): void
  toggleDecade(decade: number): void
  toggleDataset(id: string): void
  setSort(sort: MovieSort): void
  setWallPlace(place: number): void
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
  readonly marks: readonly (Mark | null)[]
}

function toggled<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

/** Whether a text or a filter narrows the query. */
export function isFiltered(query: MovieQuery): boolean {
  return (
    query.text.trim() !== '' ||
    query.genres.length > 0 ||
    query.decades.length > 0 ||
    query.datasets.length > 0
  )
}

/** The film at a place of the shown answer, if its page has arrived. */
export function movieAt(shown: ShownMovies, index: number): MovieCard | undefined {
  return shown.pages.get(Math.floor(index / pageSize))?.[index % pageSize]
}

/** What the user searches and filters by, and the films that answer. */
export const createCatalogueSlice: SliceCreator<CatalogueSlice> = (set) => {
  const change = (patch: (query: MovieQuery) => Partial<MovieQuery>) =>
    set((state) => ({ query: { ...state.query, ...patch(state.query) }, wallPlace: 0 }))

  return {
    query: { text: '', genres: [], decades: [], datasets: [], sort: 'relevance', seed: 1 },
    revision: 0,
    shownMovies: null,
    openingMovies: [],
    facets: { genres: [], decades: [], datasets: [] },
    catalogueProblem: null,
    wallPlace: 0,
    setText: (text) => change(() => ({ text: text.slice(0, 200) })),
    toggleGenre: (genre) => change((query) => ({ genres: toggled(query.genres, genre) })),
    toggleDecade: (decade) => change((query) => ({ decades: toggled(query.decades, decade) })),
    toggleDataset: (id) => change((query) => ({ datasets: toggled(query.datasets, id) })),
    setSort: (sort) => change(() => ({ sort })),
    setWallPlace: (wallPlace) => set({ wallPlace }),
    refreshPool: () => change((query) => ({ seed: query.seed + 1 })),
    clearFilters: () => change(() => ({ text: '', genres: [], decades: [], datasets: [] })),
    libraryChanged: () =>
      set(({ revision, query, datasets }) => {
        const active = (id: string) => datasets?.some((one) => one.id === id && one.active) ?? false
        // A filter by a set that is no longer in use could not be seen, nor taken away.
        const gone = query.datasets.some((id) => !active(id))
        return {
          revision: revision + 1,
          ...(gone ? { query: { ...query, datasets: query.datasets.filter(active) } } : {}),
        }
      }),
    receivePage: (answer) =>
      set((state) => {
        if (answer.query !== state.query || answer.revision !== state.revision) return {}
        const shown = state.shownMovies
        const continues = shown?.query === answer.query && shown.revision === answer.revision
        const pages = new Map(continues ? shown.pages : [])
        pages.set(answer.page, answer.movies)
        const marks = new Map(continues ? shown.marks : [])
        for (const [place, mark] of answer.marks.entries()) {
          const movie = answer.movies[place]
          if (mark && movie) marks.set(movie.key, mark)
        }
        const { query, revision, total, catalogue } = answer
        return {
          shownMovies: { query, revision, total, catalogue, pages, marks },
          openingMovies: query.text.trim() === '' ? (pages.get(0) ?? []) : state.openingMovies,
          catalogueProblem: null,
        }
      }),
    receiveFacets: (facets) => set({ facets }),
    setCatalogueProblem: (catalogueProblem) => set({ catalogueProblem }),
  }
}
