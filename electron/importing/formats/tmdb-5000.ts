import { cleanText, positiveIntegerOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE } from './format.ts'
import { movieOf } from './rows.ts'
import { fameOfVotes, genresOf, imdbIdOf, keywordsOf, languageOf, namesOf, yearOfDate } from './values.ts'

const FIRST_YEAR = 1895

/** TMDb's films as Kaggle has them (5000, and larger ones of the same columns): genres and keywords are JSON or Python lists. */
export const tmdb5000: MovieFormat = {
  id: 'tmdb-5000',
  kind: 'movies',
  ...ONE_TABLE,
  companions: /^(?:tmdb_5000_)?credits\.csv$/i,
  recognise: (sample) =>
    headerHas(sample, ['id', 'title', 'genres', 'original_language', 'original_title', 'release_date'])
      ? 1
      : 0,
  parser(header) {
    const columns = readColumns(header)
    const at = {
      id: columns.required('id'),
      title: columns.required('title'),
      original: columns.required('original_title'),
      genres: columns.required('genres'),
      language: columns.required('original_language'),
      date: columns.required('release_date'),
      keywords: columns.optional('keywords'),
      votes: columns.optional('vote_count'),
      imdb: columns.optional('imdb_id'),
    }
    return (cells) =>
      movieOf(
        {
          externalId: cleanText(cells[at.id]),
          tmdbId: positiveIntegerOrNull(cells[at.id]),
          imdbId: imdbIdOf(cells[at.imdb]),
          title: cells[at.title],
          originalTitle: cells[at.original],
          year: yearOfDate(cells[at.date], FIRST_YEAR),
          language: languageOf(cells[at.language]),
          genres: genresOf(namesOf(cells[at.genres], ',')),
          keywords: keywordsOf(namesOf(cells[at.keywords], ',')),
          fame: fameOfVotes(cells[at.votes]),
        },
        columns,
        cells,
        { title: 'title' },
      )
  },
}
