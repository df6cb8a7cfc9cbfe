import type { MovieQuery } from '#shared/contract/movies.ts'
import type { Film } from './catalogue.ts'

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

/**
 * How many of these films each genre and decade has, given the other filters: a genre is counted among films of
 * the chosen decades that have the chosen genres, a decade among films that have the chosen genres. Genres by
 * count, decades newest first.
 */
export function countFacets(
  films: Iterable<Film>,
  query: Pick<MovieQuery, 'genres' | 'decades'>,
): { genres: Facet[]; decades: Facet[] } {
  const genres = new Map<string, number>()
  const decades = new Map<number, number>()
  for (const film of films) {
    if (!hasGenres(film, query.genres)) continue
    const decade = decadeOf(film)
    if (decade !== null) decades.set(decade, (decades.get(decade) ?? 0) + 1)
    if (!isOfDecades(film, query.decades)) continue
    for (const genre of film.genres) genres.set(genre, (genres.get(genre) ?? 0) + 1)
  }
  return {
    genres: Array.from(genres, ([value, count]) => ({ value, count })).sort(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    ),
    decades: Array.from(decades)
      .sort(([a], [b]) => b - a)
      .map(([decade, count]) => ({ value: String(decade), count })),
  }
}
