import { CrossTuneError } from '#shared/contract/errors.ts'
import type { MovieBrowser } from './browser.ts'
import type { Film } from './catalogue.ts'
import { foldTitle } from './search/titles.ts'

function byExternalId(browser: MovieBrowser, id: string): Film | null {
  const { films, sets } = browser.catalogue
  for (const { set, filmOfRow } of sets) {
    const row = set.findExternal(id)
    const film = row === null ? undefined : films[filmOfRow[row] ?? -1]
    if (film !== undefined) return film
  }
  return null
}

function isNamed(film: Film, title: string): boolean {
  const asked = foldTitle(title)
  return [film.title, film.originalTitle ?? film.title].some((name) => foldTitle(name).bare === asked.bare)
}

function byTitle(browser: MovieBrowser, text: string): Film | null {
  const dated = /^(.+?)\s*\((\d{4})\)\s*$/.exec(text)
  const title = dated?.[1] ?? text
  const year = dated === null ? null : Number(dated[2])
  for (const { film } of browser.search(title)) {
    if (isNamed(film, title) && (year === null || film.year === year)) return film
  }
  return null
}

/**
 * The film that somebody names on the command line: by key or IMDb id (`tt0113277`), by a data set's own id
 * (`318`), or as `Title (Year)`; of several of one title the best known. Throws CrossTuneError 'not-found' with
 * the nearest titles.
 */
export function resolveMovie(browser: MovieBrowser, text: string): Film {
  const asked = text.trim()
  const film = browser.find(asked) ?? byExternalId(browser, asked) ?? byTitle(browser, asked)
  if (film !== null) return film
  const near = browser
    .search(asked.replace(/\s*\(\d{4}\)\s*$/, ''))
    .slice(0, 3)
    .map((hit) => `"${hit.film.title}${hit.film.year === null ? '' : ` (${hit.film.year})`}"`)
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  throw new CrossTuneError('not-found', `No film "${asked}" is in the active data sets.${hint}`, {
    movie: asked,
  })
}
