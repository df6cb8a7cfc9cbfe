import { cleanText, listOf, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE } from './format.ts'
import { movieOf } from './rows.ts'
import { keywordsOf } from './values.ts'

const FIRST_YEAR = 1895

/** Words in Netflix's categories, and the genres that they mean; a category without any is a keyword. */
const GENRES: readonly (readonly [RegExp, string])[] = [
  [/\baction\b/i, 'Action'],
  [/\badventure\b/i, 'Adventure'],
  [/\banime\b/i, 'Animation'],
  [/\bchildren\b|\bkids/i, 'Children'],
  [/\bcomed(?:y|ies)\b/i, 'Comedy'],
  [/\bcrime\b/i, 'Crime'],
  [/\bdocu(?:mentaries|series)\b|\bscience & nature\b/i, 'Documentary'],
  [/\bdramas?\b/i, 'Drama'],
  [/\bfantasy\b/i, 'Fantasy'],
  [/\bhorror\b/i, 'Horror'],
  [/\bmusic/i, 'Musical'],
  [/\bmysteries\b/i, 'Mystery'],
  [/\bromantic\b/i, 'Romance'],
  [/\bsci-fi\b/i, 'Sci-Fi'],
  [/\bthrillers?\b/i, 'Thriller'],
]

/** What a list of categories ("Children & Family Movies, Comedies") says in genres and in keywords. */
export function netflixGenres(categories: readonly string[]): { genres: string[]; keywords: string[] } {
  const genres = new Set<string>()
  const keywords: string[] = []
  for (const category of categories) {
    const meant = GENRES.filter(([word]) => word.test(category)).map(([, genre]) => genre)
    for (const genre of meant) genres.add(genre)
    if (meant.length === 0) keywords.push(category.replace(/\s+(?:movies|tv shows|features|shows)$/i, ''))
  }
  return { genres: [...genres], keywords }
}

/** Kaggle's "Netflix titles": films and series by their categories. */
export const netflix: MovieFormat = {
  id: 'netflix',
  kind: 'movies',
  ...ONE_TABLE,
  recognise: (sample) =>
    headerHas(sample, ['show_id', 'type', 'title', 'release_year', 'listed_in']) ? 1 : 0,
  parser(header) {
    const columns = readColumns(header)
    const at = {
      id: columns.required('show_id'),
      title: columns.required('title'),
      year: columns.required('release_year'),
      categories: columns.required('listed_in'),
    }
    return (cells) => {
      const { genres, keywords } = netflixGenres(listOf(cells[at.categories], ','))
      return movieOf(
        {
          externalId: cleanText(cells[at.id]),
          title: cells[at.title],
          year: yearOrNull(cells[at.year], FIRST_YEAR),
          genres,
          keywords: keywordsOf(keywords),
        },
        columns,
        cells,
        { title: 'title' },
      )
    }
  },
}
