import type { MovieQuery } from '#shared/contract/movies.ts'
import { type Catalogue, type Film, membersOf } from './catalogue.ts'

/** The first year of a film's decade; null without a year. */
export function decadeOf(film: Pick<Film, 'year'>): number | null {
  return film.year === null ? null : film.year - (film.year % 10)
}

/** Whether a film has all of these genres. */
export function hasGenres(film: Pick<Film, 'genres'>, genres: readonly string[]): boolean {
  return genres.every((genre) => film.genres.includes(genre))
}

/** Whether a film is of one of these decades; of any where none is named. */
export function isOfDecades(film: Pick<Film, 'year'>, decades: readonly number[]): boolean {
  if (decades.length === 0) return true
  const decade = decadeOf(film)
  return decade !== null && decades.includes(decade)
}

/** A value to filter by, and how many films it would leave. */
export interface Facet {
  value: string
  count: number
}

export interface Facets {
  genres: Facet[]
  decades: Facet[]
  datasets: Facet[]
}

type Filters = Pick<MovieQuery, 'genres' | 'decades' | 'datasets'>

function counted<Value>(counts: Map<Value, number>, value: Value, count = 1): void {
  counts.set(value, (counts.get(value) ?? 0) + count)
}

function byCount(counts: ReadonlyMap<string, number>): Facet[] {
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  )
}

/** Filters a catalogue by genre, decade and data set, and counts what each would leave. */
export class FilmFilters {
  readonly #films: readonly Film[]
  readonly #members: ReadonlyMap<string, Uint8Array>

  constructor({ films, sets }: Catalogue) {
    this.#films = films
    this.#members = new Map(sets.map((placed) => [placed.set.datasetId, membersOf(placed, films.length)]))
  }

  /** The films among these that pass all filters, in the same order; these themselves where nothing is filtered by. */
  passing(indexes: Uint32Array, { genres, decades, datasets }: Filters): Uint32Array {
    if (genres.length === 0 && decades.length === 0 && datasets.length === 0) return indexes
    const ofSets = this.#ofSets(datasets)
    return indexes.filter((index) => {
      const film = this.#films[index]
      return film !== undefined && ofSets(index) && hasGenres(film, genres) && isOfDecades(film, decades)
    })
  }

  /**
   * How many of these films each genre, decade and data set has, given the other filters: a genre is counted among
   * films that have the chosen genres already, a decade and a data set each without regard to others of their kind.
   * Genres and data sets by count, decades newest first.
   */
  count(indexes: Iterable<number>, { genres, decades, datasets }: Filters): Facets {
    const ofSets = this.#ofSets(datasets)
    // Tens of thousands of films share some thousand lists of genres: each list is counted, then its genres.
    const lists = new Map<readonly string[], number>()
    const ofDecade = new Map<number, number>()
    const ofSet = new Map([...this.#members.keys()].map((id) => [id, 0]))
    for (const index of indexes) {
      const film = this.#films[index]
      if (film === undefined || !hasGenres(film, genres)) continue
      const isOfSets = ofSets(index)
      const decade = decadeOf(film)
      if (isOfSets && decade !== null) counted(ofDecade, decade)
      if (!isOfDecades(film, decades)) continue
      if (isOfSets) counted(lists, film.genres)
      for (const [id, members] of this.#members) if (members[index] === 1) counted(ofSet, id)
    }
    const ofGenre = new Map<string, number>()
    for (const [list, count] of lists) for (const genre of list) counted(ofGenre, genre, count)
    return {
      genres: byCount(ofGenre),
      decades: Array.from(ofDecade)
        .sort(([a], [b]) => b - a)
        .map(([decade, count]) => ({ value: String(decade), count })),
      datasets: byCount(ofSet),
    }
  }

  /** Whether the film at an index is in one of these sets; in any where no active one is named. */
  #ofSets(datasets: readonly string[]): (index: number) => boolean {
    const sets = datasets.flatMap((id) => this.#members.get(id) ?? [])
    return sets.length === 0 ? () => true : (index) => sets.some((members) => members[index] === 1)
  }
}
