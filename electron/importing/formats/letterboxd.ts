import type { MovieRecord } from '../../library/records.ts'
import { cleanText, listOf, numberOrNull, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE, type ParsedRow } from './format.ts'
import { movieOf } from './rows.ts'
import { keywordsOf } from './values.ts'

const FIRST_YEAR = 1870

/** Most stars that a film is given, and those from which on it is liked. */
const MOST_STARS = 5
const LIKED_STARS = 4

/** A heart without stars says as much as four stars. */
const HEART = LIKED_STARS / MOST_STARS

/** The folder of the export whose films were given a heart. */
const HEARTS_FOLDER = 'likes'

/**
 * Letterboxd's export: watched, ratings, watchlist, diary, reviews, likes, and lists, which have some lines before their
 * table. The files of one export are one data set; films are told apart by title and year, for links differ by file.
 */
export const letterboxd: MovieFormat = {
  id: 'letterboxd',
  kind: 'movies',
  tellsLikes: true,
  ...ONE_TABLE,
  parts: true,
  companions: /^(?:profile|comments|deleted|orphaned)\.csv$/i,
  recognise: (sample) => {
    if (headerHas(sample, ['Name', 'Year', 'Letterboxd URI'])) return 1
    return headerHas(sample, ['Position', 'Name', 'Year', 'URL', 'Description']) ? 1 : 0
  },
  parser(header, _, sample) {
    const columns = readColumns(header)
    const at = {
      title: columns.required('Name'),
      year: columns.required('Year'),
      rating: columns.optional('Rating'),
      tags: columns.optional('Tags'),
    }
    const hearts = sample.folderName?.toLowerCase() === HEARTS_FOLDER
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
      if (!('record' in parsed)) return parsed
      const stars = numberOrNull(cells[at.rating]) ?? 0
      if (stars >= LIKED_STARS) return { ...parsed, liked: Math.min(1, stars / MOST_STARS) }
      return hearts ? { ...parsed, liked: HEART } : parsed
    }
  },
}
