import type { MovieRecord } from '../../library/records.ts'
import { cleanText, listOf, numberOrNull, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE, type ParsedRow } from './format.ts'
import { movieOf } from './rows.ts'
import { keywordsOf } from './values.ts'

const FIRST_YEAR = 1870

/** Stars, of five, from which on a film is liked. */
const LIKED_STARS = 4

/**
 * Letterboxd's export: watched, ratings, watchlist, diary, reviews, likes, and lists, which have some lines before their
 * table. The files of one export are one data set; films are told apart by title and year, for links differ by file.
 */
export const letterboxd: MovieFormat = {
  id: 'letterboxd',
  kind: 'movies',
  title: 'Letterboxd export',
  ...ONE_TABLE,
  parts: true,
  companions: /^(?:profile|comments|deleted|orphaned)\.csv$/i,
  recognise: (sample) => {
    if (headerHas(sample, ['Name', 'Year', 'Letterboxd URI'])) return 1
    return headerHas(sample, ['Position', 'Name', 'Year', 'URL', 'Description']) ? 1 : 0
  },
  parser(header) {
    const columns = readColumns(header)
    const at = {
      title: columns.required('Name'),
      year: columns.required('Year'),
      rating: columns.optional('Rating'),
      tags: columns.optional('Tags'),
    }
    return (cells): ParsedRow<MovieRecord> => {
      const parsed = movieOf(
        {
          title: cells[at.title],
          year: yearOrNull(cleanText(cells[at.year]), FIRST_YEAR),
          keywords: keywordsOf(listOf(cells[at.tags], ',')),
        },
        columns,
        cells,
        { title: 'Name' },
      )
      const stars = numberOrNull(cells[at.rating])
      return 'record' in parsed ? { ...parsed, liked: stars !== null && stars >= LIKED_STARS } : parsed
    }
  },
}
