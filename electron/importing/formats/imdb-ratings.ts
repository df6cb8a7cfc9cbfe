import type { MovieRecord } from '../../library/records.ts'
import { cleanText, listOf, numberOrNull, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE, type ParsedRow } from './format.ts'
import { movieOf } from './rows.ts'
import { fameOfVotes, genresOf, imdbIdOf } from './values.ts'

const FIRST_YEAR = 1870

/** Most points that a film is given, and those from which on it is liked. */
const MOST_POINTS = 10
const LIKED_POINTS = 8

/** IMDb's export of one's ratings, watchlist or lists. */
export const imdbRatings: MovieFormat = {
  id: 'imdb-ratings',
  kind: 'movies',
  tellsLikes: true,
  ...ONE_TABLE,
  recognise: (sample) => (headerHas(sample, ['Const', 'Title', 'Year', 'Genres']) ? 1 : 0),
  parser(header) {
    const columns = readColumns(header)
    const at = {
      id: columns.required('Const'),
      title: columns.required('Title'),
      year: columns.required('Year'),
      genres: columns.required('Genres'),
      original: columns.optional('Original Title'),
      votes: columns.optional('Num Votes'),
      points: columns.optional('Your Rating'),
    }
    return (cells): ParsedRow<MovieRecord> => {
      const parsed = movieOf(
        {
          externalId: cleanText(cells[at.id]),
          imdbId: imdbIdOf(cells[at.id]),
          title: cells[at.title],
          originalTitle: cells[at.original],
          year: yearOrNull(cells[at.year], FIRST_YEAR),
          genres: genresOf(listOf(cells[at.genres], ',')),
          fame: fameOfVotes(cells[at.votes]),
        },
        columns,
        cells,
        { title: 'Title' },
      )
      const points = numberOrNull(cells[at.points]) ?? 0
      if (!('record' in parsed) || points < LIKED_POINTS) return parsed
      return { ...parsed, liked: Math.min(1, points / MOST_POINTS) }
    }
  },
}
