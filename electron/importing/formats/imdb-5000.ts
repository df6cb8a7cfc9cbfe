import { listOf, yearOrNull } from './cells.ts'
import { headerHas, readColumns } from './columns.ts'
import { type MovieFormat, ONE_TABLE } from './format.ts'
import { movieOf } from './rows.ts'
import { fameOfVotes, genresOf, imdbIdOf, keywordsOf, languageOf } from './values.ts'

const FIRST_YEAR = 1895

/** Kaggle's "IMDb 5000": films with genres and plot keywords between bars, and a no-break space after every title. */
export const imdb5000: MovieFormat = {
  id: 'imdb-5000',
  kind: 'movies',
  ...ONE_TABLE,
  recognise: (sample) =>
    headerHas(sample, ['movie_title', 'genres', 'plot_keywords', 'title_year']) ? 1 : 0,
  parser(header) {
    const columns = readColumns(header)
    const at = {
      title: columns.required('movie_title'),
      genres: columns.required('genres'),
      keywords: columns.required('plot_keywords'),
      year: columns.required('title_year'),
      link: columns.optional('movie_imdb_link'),
      language: columns.optional('language'),
      votes: columns.optional('num_voted_users'),
    }
    return (cells) => {
      const imdbId = imdbIdOf(cells[at.link])
      return movieOf(
        {
          externalId: imdbId ?? '',
          imdbId,
          title: cells[at.title],
          year: yearOrNull(cells[at.year], FIRST_YEAR),
          language: languageOf(cells[at.language]),
          genres: genresOf(listOf(cells[at.genres], '|')),
          keywords: keywordsOf(listOf(cells[at.keywords], '|')),
          fame: fameOfVotes(cells[at.votes]),
        },
        columns,
        cells,
        { title: 'movie_title' },
      )
    }
  },
}
