import type { TableSample } from '../../survey.ts'
import { faultOfName } from '../cells.ts'
import { misfit } from '../columns.ts'
import { type MovieFormat, NO_EXTRAS } from '../format.ts'
import { badId, movieIdOf } from './extras.ts'
import { parseGenres } from './genres.ts'
import { parseTitle } from './title.ts'

const WIDTH = 3

/** Least share of rows of this form, which no other has: the rest of a small file may be broken. */
const LEAST_SHARE = 0.1

function looksLikeIt(cells: readonly string[]): boolean {
  return cells.length === WIDTH && movieIdOf(cells[0]) !== null && /\(\d{4}\)\s*$/.test(cells[1] ?? '')
}

function recognise(sample: TableSample): number {
  if (sample.delimiter !== '::' || sample.rows.length === 0) return 0
  const share = sample.rows.filter(looksLikeIt).length / sample.rows.length
  return share >= LEAST_SHARE ? share : 0
}

/** MovieLens 1M and 10M: movies.dat, `id::title (year)::genres`, without a header. */
export const movielens1m: MovieFormat = {
  id: 'movielens-1m',
  kind: 'movies',
  headerLines: 0,
  parts: false,
  mainFile: 'movies.dat',
  companions: /^(?:ratings|users|tags)\.dat$/i,
  ...NO_EXTRAS,
  recognise,
  parser() {
    return (cells) => {
      const wrong = misfit(cells, WIDTH)
      if (wrong !== null) return { rejection: wrong }
      const movieId = movieIdOf(cells[0])
      if (movieId === null) return badId(cells[0], 'movie id')
      const fault = faultOfName(cells[1], 'title')
      if (fault !== null) return { rejection: { column: 'title', reason: fault } }
      const parsed = parseTitle(cells[1] ?? '')
      const genres = parseGenres(cells[2])
      return {
        record: {
          externalId: movieId,
          imdbId: null,
          tmdbId: null,
          ...parsed,
          language: null,
          genres,
          keywords: [],
          fame: null,
        },
      }
    }
  },
}
