import type { MovieCard } from '#shared/contract/movies.ts'
import { namesakes } from './identify.ts'
import type { Keyword, MovieRow, MovieSet } from './movie-set.ts'

/** A film of the catalogue: what all active data sets together say about it. */
export interface Film {
  /** Its IMDb id where known, else `<data set id>/<id in that set>`. */
  readonly key: string
  readonly imdbId: string | null
  /** The id in the first data set that has it. */
  readonly externalId: string
  readonly title: string
  readonly originalTitle: string | null
  readonly year: number | null
  /** ISO 639 code of what is mainly spoken; null where no source tells. */
  readonly language: string | null
  /** 0..1; null where no source tells. */
  readonly fame: number | null
  readonly genres: readonly string[]
  /** The telling ones first. */
  readonly keywords: readonly Keyword[]
}

/** The films of all active data sets, each once; and where in them the rows of each set are. */
export interface Catalogue {
  readonly films: readonly Film[]
  /** Index in `films` by key. */
  readonly byKey: ReadonlyMap<string, number>
  readonly sets: readonly PlacedSet[]
}

/** A data set and, by row id, the index of its film in the catalogue. */
export interface PlacedSet {
  readonly set: MovieSet
  readonly filmOfRow: Int32Array
}

/** Which films of a catalogue a data set has: 1 at the index of each. */
export function membersOf({ filmOfRow }: PlacedSet, films: number): Uint8Array {
  const members = new Uint8Array(films)
  for (const film of filmOfRow) if (film >= 0) members[film] = 1
  return members
}

/** How many keywords a card shows. */
const CARD_KEYWORDS = 12

function joinNames(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0) return first
  const joined = new Set([...first, ...second])
  return joined.size === first.length ? first : [...joined]
}

function joinKeywords(first: readonly Keyword[], second: readonly Keyword[]): readonly Keyword[] {
  if (first.length === 0) return second
  if (second.length === 0) return first
  const counts = new Map(first.map((keyword) => [keyword.name, keyword.count]))
  for (const { name, count } of second) counts.set(name, Math.max(count, counts.get(name) ?? 0))
  return Array.from(counts, ([name, count]) => ({ name, count }))
}

function joinFilms(
  film: Film,
  more: Pick<MovieRow, 'originalTitle' | 'year' | 'language' | 'fame' | 'genres' | 'keywords'>,
): Film {
  return {
    ...film,
    originalTitle: film.originalTitle ?? more.originalTitle,
    year: film.year ?? more.year,
    language: film.language ?? more.language,
    fame: film.fame === null ? more.fame : Math.max(film.fame, more.fame ?? 0),
    genres: joinNames(film.genres, more.genres),
    keywords: joinKeywords(film.keywords, more.keywords),
  }
}

function toFilm(row: MovieRow, imdbId: string | null, datasetId: string): Film {
  return {
    key: imdbId ?? `${datasetId}/${row.externalId}`,
    imdbId,
    externalId: row.externalId,
    title: row.title,
    originalTitle: row.originalTitle,
    year: row.year,
    language: row.language,
    fame: row.fame,
    genres: row.genres,
    keywords: row.keywords,
  }
}

/**
 * What the starter catalogue knows about a film joins films of other sets even while the starter itself is not
 * browsed: its keywords decide the music, and few sources have any. They are curated, so they stand first. Its genres
 * join films that have none, as those of a list do.
 */
function enrich(film: Film, notes: ReadonlyMap<string, MovieRow>): Film {
  const note = film.imdbId === null ? undefined : notes.get(film.imdbId)
  if (note === undefined) return film
  const enriched = joinFilms(film, { ...note, genres: film.genres.length === 0 ? note.genres : [] })
  return { ...enriched, keywords: joinKeywords(note.keywords, film.keywords) }
}

/** The rows of a set by IMDb id, for `buildCatalogue`'s notes. */
export function notesOf(sets: readonly MovieSet[]): Map<string, MovieRow> {
  const notes = new Map<string, MovieRow>()
  for (const set of sets) {
    for (const row of set.rows()) if (row.imdbId !== null) notes.set(row.imdbId, row)
  }
  return notes
}

/**
 * Joins the active data sets to one catalogue: films by IMDb id, or by title and year where a set has no such ids;
 * titles from the first set that has the film, genres and keywords of all. `notes`: more about films by IMDb id, which
 * adds no film.
 */
export function buildCatalogue(sets: readonly MovieSet[], notes: ReadonlyMap<string, MovieRow>): Catalogue {
  const films: Film[] = []
  const byKey = new Map<string, number>()
  const imdbIdOf = namesakes(sets, notes)
  const placed = sets.map((set): PlacedSet => {
    const filmOfRow = new Int32Array(set.lastRow() + 1).fill(-1)
    for (const row of set.rows()) {
      const film = toFilm(row, imdbIdOf(row), set.datasetId)
      const index = byKey.get(film.key)
      const known = index === undefined ? undefined : films[index]
      if (index !== undefined && known !== undefined) {
        films[index] = joinFilms(known, row)
        filmOfRow[row.id] = index
      } else {
        filmOfRow[row.id] = films.length
        byKey.set(film.key, films.length)
        films.push(enrich(film, notes))
      }
    }
    return { set, filmOfRow }
  })
  return { films, byKey, sets: placed }
}

/** What the grid shows of a film. */
export function toCard(film: Film): MovieCard {
  return {
    key: film.key,
    title: film.title,
    originalTitle: film.originalTitle,
    year: film.year,
    genres: [...film.genres],
    keywords: film.keywords.slice(0, CARD_KEYWORDS).map((keyword) => keyword.name),
  }
}
