import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseTitle } from '../../../electron/importing/formats/movielens/title.ts'
import { searchText } from '../../../electron/library/search/fold.ts'
import { parseTable } from '../../../electron/library/semantics/table.ts'
import type { StarterFilm } from './catalogue.ts'

/** What MovieLens says of a film, by the digits of its IMDb id. */
interface KnownFilm {
  names: readonly string[]
  text: string
  year: number | null
}

interface KnownFilms {
  byImdbId: ReadonlyMap<string, KnownFilm>
  newestYear: number
}

/** How the films compare with MovieLens. */
interface FilmComparison {
  confirmed: StarterFilm[]
  /** Films that MovieLens has under this id with another title or year, and what it says. */
  otherwise: { film: StarterFilm; known: string }[]
  /** Films that MovieLens does not have, though it ends after them. */
  missing: StarterFilm[]
  /** Films of MovieLens's last year, which it does not have whole, and later. */
  tooNew: StarterFilm[]
}

const movieRowSchema = z.object({ movieId: z.string(), title: z.string() })
const linkRowSchema = z.object({ movieId: z.string(), imdbId: z.string() })

/** Catalogues differ by one year where a film was shown at a festival before it was released. */
const YEARS_APART = 1

/** A title as it is compared: folded, without blanks. */
function squeeze(name: string): string {
  return searchText(name).replaceAll(' ', '')
}

function readKnownFilms(dataFolder: string): KnownFilms {
  const folder = join(dataFolder, 'movielens/ml-latest-86k')
  const rows = (name: string) => parseTable(readFileSync(join(folder, name), 'utf8'))
  const titles = new Map(
    rows('movies.csv').map(({ cells }) => {
      const { movieId, title } = movieRowSchema.parse(cells)
      return [movieId, title]
    }),
  )
  const byImdbId = new Map<string, KnownFilm>()
  let newestYear = 0
  for (const { cells } of rows('links.csv')) {
    const { movieId, imdbId } = linkRowSchema.parse(cells)
    const text = titles.get(movieId)
    if (text === undefined) continue
    const { title, originalTitle, year } = parseTitle(text)
    const names = [title, originalTitle ?? ''].map(squeeze).filter((name) => name !== '')
    byImdbId.set(String(Number(imdbId)), { names, text, year })
    newestYear = Math.max(newestYear, year ?? 0)
  }
  return { byImdbId, newestYear }
}

/** Whether two titles name one film: the blanks aside, one holds the other ("Dune" and "Dune: Part One"). */
function namesMeet(film: StarterFilm, known: KnownFilm): boolean {
  const ours = [film.title, film.original_title].map(squeeze).filter((name) => name !== '')
  return ours.some((name) => known.names.some((other) => other.includes(name) || name.includes(other)))
}

/** Compares id, title and year of every film with MovieLens in the folder of the real data. */
export function compareFilms(films: readonly StarterFilm[], dataFolder: string): FilmComparison {
  const { byImdbId, newestYear } = readKnownFilms(dataFolder)
  const comparison: FilmComparison = { confirmed: [], otherwise: [], missing: [], tooNew: [] }
  for (const film of films) {
    const known = byImdbId.get(String(Number(film.imdb_id.slice(2))))
    if (known === undefined) {
      comparison[film.year >= newestYear ? 'tooNew' : 'missing'].push(film)
    } else if (
      namesMeet(film, known) &&
      (known.year === null || Math.abs(known.year - film.year) <= YEARS_APART)
    ) {
      comparison.confirmed.push(film)
    } else {
      comparison.otherwise.push({ film, known: known.text })
    }
  }
  return comparison
}
