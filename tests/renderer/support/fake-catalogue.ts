import type { RouteInput, RouteOutput } from '#shared/contract/index.ts'
import type { MovieCard } from '#shared/contract/movies.ts'

type Query = RouteInput<'movies.facets'>

const decadeOf = ({ year }: MovieCard) => (year === null ? null : year - (year % 10))

/** A fixed shuffle by seed: the order of a multiplicative hash of each place. */
function pool(movies: readonly MovieCard[], seed: number): MovieCard[] {
  const rank = (index: number) => ((index + 1) * (2 * seed + 1) * 2_654_435_761) % 4_294_967_291
  return movies
    .map((movie, index) => ({ movie, rank: rank(index) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ movie }) => movie)
}

function fits(movie: MovieCard, { text = '', genres = [], decades = [] }: Query): boolean {
  const decade = decadeOf(movie)
  return (
    movie.title.toLowerCase().includes(text.trim().toLowerCase()) &&
    genres.every((genre) => movie.genres.includes(genre)) &&
    (decades.length === 0 || (decade !== null && decades.includes(decade)))
  )
}

/** One page of the films that fit, as `movies.browse` gives it. */
export function browse(
  movies: readonly MovieCard[],
  input: RouteInput<'movies.browse'>,
): RouteOutput<'movies.browse'> {
  const { sort = 'relevance', seed = 1, offset = 0, limit = 100 } = input
  const found = movies.filter((movie) => fits(movie, input))
  const sorted =
    sort === 'title'
      ? found.toSorted((a, b) => a.title.localeCompare(b.title))
      : sort === 'year'
        ? found.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
        : seed === 1 && sort === 'relevance'
          ? found
          : pool(found, seed)
  const page = sorted.slice(offset, offset + limit)
  const text = (input.text ?? '').trim().toLowerCase()
  const marks = page.map(({ title }): RouteOutput<'movies.browse'>['marks'][number] => {
    const start = title.toLowerCase().indexOf(text)
    return text === '' || start < 0 ? null : { of: 'title', ranges: [[start, start + text.length]] }
  })
  return { total: found.length, catalogue: movies.length, movies: page, marks }
}

/** The next film whose title begins with what was typed, as `movies.seek` gives it. */
export function seek(
  movies: readonly MovieCard[],
  { start, from, ...query }: RouteInput<'movies.seek'>,
): RouteOutput<'movies.seek'> {
  const found = browse(movies, { ...query, limit: 500 }).movies
  const round = [...found.keys()].map((step) => (from + step) % found.length)
  const begins = (place: number) => found[place]?.title.toLowerCase().startsWith(start.toLowerCase())
  return { place: round.find(begins) ?? null }
}

function counted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count }))
}

/** The counts of genres and decades, as `movies.facets` gives them. */
export function facetsOf(movies: readonly MovieCard[], query: Query): RouteOutput<'movies.facets'> {
  const found = movies.filter((movie) => fits(movie, query))
  return {
    genres: counted(found.flatMap(({ genres }) => genres)),
    decades: counted(found.flatMap((movie) => decadeOf(movie) ?? []).map(String)),
    datasets: [{ value: 'starter-movies', count: found.length }],
  }
}
