import type { TableSample } from '../../survey.ts'
import { faultOfName } from '../cells.ts'
import { misfit } from '../columns.ts'
import { type MovieFormat, NO_EXTRAS } from '../format.ts'
import { badId, movieIdOf } from './extras.ts'
import { FLAG_GENRES } from './genres.ts'
import { parseTitle } from './title.ts'

const FIRST_FLAG = 5
const WIDTH = FIRST_FLAG + FLAG_GENRES.length

/** Least share of rows of this form, which no other has: the rest of a small file may be broken. */
const LEAST_SHARE = 0.1

function looksLikeIt(cells: readonly string[]): boolean {
  return (
    cells.length === WIDTH &&
    movieIdOf(cells[0]) !== null &&
    cells.slice(FIRST_FLAG).every((flag) => flag === '0' || flag === '1')
  )
}

function recognise(sample: TableSample): number {
  if (sample.delimiter !== '|' || sample.rows.length === 0) return 0
  const share = sample.rows.filter(looksLikeIt).length / sample.rows.length
  return share >= LEAST_SHARE ? share : 0
}

/** "01-Jan-1995" gives 1995. */
function releaseYear(date: string | undefined): number | null {
  const year = /-(\d{4})$/.exec(date ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

/** MovieLens 100K: u.item, `id|title (year)|release|video release|URL|19 flags of genres`, without a header. */
export const movielens100k: MovieFormat = {
  id: 'movielens-100k',
  kind: 'movies',
  headerLines: 0,
  parts: false,
  mainFile: 'u.item',
  companions: /^(?:u\.(?:data|genre|info|occupation|user)|u[1-5ab]\.(?:base|test))$/i,
  ...NO_EXTRAS,
  recognise,
  parser() {
    return (cells) => {
      const wrong = misfit(cells, WIDTH)
      if (wrong !== null) return { rejection: wrong }
      const movieId = movieIdOf(cells[0])
      if (movieId === null) return badId(cells[0], 'movie id')
      const fault = faultOfName(cells[1], 'title')
      if (fault !== null) return { rejection: { column: 'movie title', reason: fault } }
      const parsed = parseTitle(cells[1] ?? '')
      const genres = FLAG_GENRES.flatMap((genre, index) =>
        genre !== null && cells[FIRST_FLAG + index] === '1' ? [genre] : [],
      )
      return {
        record: {
          externalId: movieId,
          imdbId: null,
          tmdbId: null,
          ...parsed,
          year: parsed.year ?? releaseYear(cells[2]),
          language: null,
          genres,
          keywords: [],
          fame: null,
        },
      }
    }
  },
}
