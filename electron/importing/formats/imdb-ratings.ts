import type { MovieRecord } from '../../library/records.ts'
import { cleanText, listOf, numberOrNull, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE, type ParsedRow } from './format.ts'
import { movieOf } from './rows.ts'
import { fameOfVotes, genresOf, imdbIdOf } from './values.ts'

const FIRST_YEAR = 1870

/** Points, of ten, from which on a film is liked. */
const LIKED_POINTS = 8

/** IMDb's export of one's ratings, watchlist or lists. */
export const imdbRatings: MovieFormat = {
  id: 'imdb-ratings',
  kind: 'movies',
  title: 'IMDb ratings and lists',
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
      const points = numberOrNull(cells[at.points])
      return 'record' in parsed ? { ...parsed, liked: points !== null && points >= LIKED_POINTS } : parsed
    }
  },
}
