import { cleanText, faultOfName, listOf, numberOrNull, textOrNull, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE } from './format.ts'

/** The first film that people watched together is of 1895. */
const FIRST_YEAR = 1895

/** Our own catalogue's fame of 1 to 5 as 0..1; null where the cell holds none. */
export function starterFame(cell: string | undefined): number | null {
  const fame = numberOrNull(cell)
  return fame === null || fame < 1 || fame > 5 ? null : (fame - 1) / 4
}

/** The films of our own starter catalogue. */
export const starterMovies: MovieFormat = {
  id: 'starter-movies',
  kind: 'movies',
  ...ONE_TABLE,
  recognise: (sample) =>
    headerHas(sample, ['imdb_id', 'title', 'original_title', 'year', 'genres', 'keywords', 'fame']) ? 1 : 0,
  parser(header) {
    const columns = readColumns(header)
    const idColumn = columns.required('imdb_id')
    const titleColumn = columns.required('title')
    const originalColumn = columns.required('original_title')
    const yearColumn = columns.required('year')
    const genresColumn = columns.required('genres')
    const keywordsColumn = columns.required('keywords')
    const languageColumn = columns.required('language')
    const fameColumn = columns.required('fame')
    return (cells) => {
      const misfit = columns.misfit(cells)
      if (misfit !== null) return { rejection: misfit }
      const imdbId = cleanText(cells[idColumn])
      if (!/^tt\d{7,}$/.test(imdbId)) {
        return { rejection: { column: 'imdb_id', reason: { code: 'no-imdb-id', value: imdbId } } }
      }
      const fault = faultOfName(cells[titleColumn], 'title')
      if (fault !== null) return { rejection: { column: 'title', reason: fault } }
      return {
        record: {
          externalId: imdbId,
          imdbId,
          tmdbId: null,
          title: cleanText(cells[titleColumn]),
          originalTitle: textOrNull(cells[originalColumn]),
          year: yearOrNull(cells[yearColumn], FIRST_YEAR),
          language: textOrNull(cells[languageColumn]),
          genres: listOf(cells[genresColumn], '|'),
          keywords: listOf(cells[keywordsColumn], '|').map((name) => ({
            name: name.toLowerCase(),
            count: 1,
          })),
          fame: starterFame(cells[fameColumn]),
        },
      }
    }
  },
}
