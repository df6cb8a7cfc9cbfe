import type { Database } from 'better-sqlite3'
import { z } from 'zod'

/** A film's row in a data set file, its lists read. */
export interface MovieRow {
  id: number
  externalId: string
  imdbId: string | null
  title: string
  originalTitle: string | null
  year: number | null
  language: string | null
  fame: number | null
  genres: readonly string[]
  keywords: readonly Keyword[]
}

/** A keyword of a film, and how often it was given. */
export interface Keyword {
  readonly name: string
  readonly count: number
}

/** Read access to the films of one data set file. */
export interface MovieSet {
  readonly datasetId: string
  /** All films in the order of their row ids. */
  rows(): IterableIterator<MovieRow>
  /** Whether any film is without its IMDb id. */
  lacksImdbIds(): boolean
  /** The highest row id; 0 for an empty set. */
  lastRow(): number
  /** Row ids that an FTS5 query finds, in no order. */
  match(query: string): number[]
  /** The row of a film by the source's own id. */
  findExternal(externalId: string): number | null
  close(): void
}

interface StoredRow {
  id: number
  external_id: string
  imdb_id: string | null
  title: string
  original_title: string | null
  year: number | null
  language: string | null
  fame: number | null
  genres: string
  keywords: string
}

const genresSchema = z.array(z.string())
const keywordsSchema = z
  .array(z.tuple([z.string(), z.number()]))
  .transform((pairs): Keyword[] => pairs.map(([name, count]) => ({ name, count })))

/** Parses each distinct text once: tens of thousands of films share some thousand lists of genres. */
function memoised<Value>(parse: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = parse(text)
    known.set(text, value)
    return value
  }
}

/** The films of an open data set file. Takes the database over: `close` closes it. */
export function createMovieSet(datasetId: string, database: Database): MovieSet {
  const select = database.prepare<[], StoredRow>(
    'SELECT id, external_id, imdb_id, title, original_title, year, language, fame, genres, keywords FROM movie ORDER BY id',
  )
  const last = database.prepare<[], number>('SELECT coalesce(max(id), 0) FROM movie').pluck()
  const nameless = database
    .prepare<[], number>('SELECT EXISTS (SELECT 1 FROM movie WHERE imdb_id IS NULL)')
    .pluck()
  const match = database
    .prepare<[string], number>('SELECT rowid FROM movie_fts WHERE movie_fts MATCH ?')
    .pluck()
  const external = database.prepare<[string], number>('SELECT id FROM movie WHERE external_id = ?').pluck()
  return {
    datasetId,
    *rows() {
      const genresOf = memoised((text) => genresSchema.parse(JSON.parse(text)))
      const none: readonly Keyword[] = []
      for (const row of select.iterate()) {
        yield {
          id: row.id,
          externalId: row.external_id,
          imdbId: row.imdb_id,
          title: row.title,
          originalTitle: row.original_title,
          year: row.year,
          language: row.language,
          fame: row.fame,
          genres: genresOf(row.genres),
          keywords: row.keywords === '[]' ? none : keywordsSchema.parse(JSON.parse(row.keywords)),
        }
      }
    },
    lacksImdbIds: () => nameless.get() === 1,
    lastRow: () => last.get() ?? 0,
    match: (query) => match.all(query),
    findExternal: (externalId) => external.get(externalId) ?? null,
    close: () => void database.close(),
  }
}
