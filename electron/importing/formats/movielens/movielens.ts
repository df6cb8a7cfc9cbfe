import { CrossTuneError } from '#shared/contract/errors.ts'
import { faultOfName } from '../cells.ts'
import { headerHas, readColumns } from '../columns.ts'
import type { JoinedFormat, MovieFormat } from '../format.ts'
import { badId, MovieLensExtras, movieIdOf } from './extras.ts'
import { parseGenres } from './genres.ts'
import { parseTitle } from './title.ts'

const JOINED: readonly JoinedFormat[] = [
  { role: 'links', recognise: (sample) => (headerHas(sample, ['movieId', 'imdbId']) ? 1 : 0) },
  { role: 'tags', recognise: (sample) => (headerHas(sample, ['userId', 'movieId', 'tag']) ? 1 : 0) },
  { role: 'ratings', recognise: (sample) => (headerHas(sample, ['userId', 'movieId', 'rating']) ? 1 : 0) },
]

/**
 * MovieLens as of 2014 and later (ml-latest, ml-latest-small, ml-20m ... ml-32m, and Kaggle's copies): movies.csv or
 * movie.csv, and beside it links, tags and ratings. Of ratings only their number is used, as fame.
 */
export const movielens: MovieFormat = {
  id: 'movielens',
  kind: 'movies',
  headerLines: 1,
  parts: false,
  mainFile: 'movies.csv',
  companions: /^genome[-_](?:scores|tags)\.csv$/i,
  joined: JOINED,
  recognise: (sample) => (headerHas(sample, ['movieId', 'title', 'genres']) ? 1 : 0),
  createExtras: () => new MovieLensExtras(),
  parser(header, extras) {
    if (!(extras instanceof MovieLensExtras)) {
      throw new CrossTuneError('internal', 'MovieLens films were given the joined tables of another format.')
    }
    const columns = readColumns(header)
    const idColumn = columns.required('movieId')
    const titleColumn = columns.required('title')
    const genresColumn = columns.required('genres')
    return (cells) => {
      const misfit = columns.misfit(cells)
      if (misfit !== null) return { rejection: misfit }
      const movieId = movieIdOf(cells[idColumn])
      if (movieId === null) return badId(cells[idColumn])
      const fault = faultOfName(cells[titleColumn], 'title')
      if (fault !== null) return { rejection: { column: 'title', reason: fault } }
      const parsed = parseTitle(cells[titleColumn] ?? '')
      const known = extras.take(movieId)
      return {
        record: {
          externalId: movieId,
          ...parsed,
          ...known,
          language: null,
          genres: parseGenres(cells[genresColumn]),
        },
      }
    }
  },
}
