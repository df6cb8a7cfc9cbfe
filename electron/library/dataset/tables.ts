import Database from 'better-sqlite3'
import type { DatasetKind } from '#shared/contract/datasets.ts'
import { searchText } from '../search/fold.ts'
import { DATASET_APPLICATION_ID, DATASET_VERSION, MOVIES_SCHEMA, TRACKS_SCHEMA } from './schema.ts'

/** One value of a row. The tables are STRICT: SQLite refuses what does not fit a column. */
export type Cell = string | number | null

/** One row, its cells in the order of the table's columns, the id first. */
export type Cells = readonly Cell[]

/** The table of a data set file that is being filled, and its full-text index. */
export interface TableWriter {
  insert(cells: Cells): void
  /** Stores the facts about the set, makes the indexes and closes the file; flushing it is the caller's. */
  finish(meta: ReadonlyMap<string, string>): void
  /** Closes the file; whoever made it deletes it. */
  abandon(): void
}

/** Memory in which the full-text index gathers words before it writes them: 1 MB as is usual means much merging. */
const FTS_MEMORY = 8 * 1024 * 1024

/** Text that the full-text index's own tokenizer splits and folds just as `searchText` does. */
const PLAIN = /^[^\u0080-\uffff'`&]*$/

/** The counts in a column of keywords, [["pixar",2],["toy",1]]: nobody searches for them. */
const KEYWORD_COUNTS = /,\d+\](?=,\[|\]$)/g

/** A word that its publisher starred out, "F**k": the full-text index has no signs, so it has a word for it. */
const STARRED = /\*{2,}/g
const STARRED_WORD = ' starredout '

function plainText(column: string, text: string): string {
  if (column === 'keywords') return text.replace(KEYWORD_COUNTS, ' ')
  return column === 'title' ? text.replace(STARRED, STARRED_WORD) : text
}

/** What is searched of a column. Lists are indexed as the JSON they are kept in: its signs separate words. */
function indexedText(column: string, cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  const text = plainText(column, String(cell))
  return PLAIN.test(text) ? text : searchText(text)
}

/** Where a kind's rows go. `indexed`: which columns the full-text index has, as it has them in order. */
interface Layout {
  schema: string
  table: string
  columns: readonly string[]
  indexed: readonly string[]
}

const LAYOUTS: Readonly<Record<DatasetKind, Layout>> = {
  movies: {
    schema: MOVIES_SCHEMA,
    table: 'movie',
    columns: [
      ...['id', 'external_id', 'imdb_id', 'tmdb_id', 'title', 'original_title', 'year', 'language', 'fame'],
      ...['genres', 'keywords'],
    ],
    indexed: ['title', 'original_title', 'keywords', 'genres', 'year'],
  },
  tracks: {
    schema: TRACKS_SCHEMA,
    table: 'track',
    columns: [
      ...['id', 'external_id', 'title', 'artist', 'album', 'year', 'language', 'spotify_id', 'duration_ms'],
      ...['valence', 'energy', 'popularity', 'tags'],
    ],
    indexed: ['title', 'artist', 'album', 'tags'],
  },
}

/**
 * Opens a new file that is private until it is finished, and so is written without a journal and in one
 * transaction: a crash leaves a temporary file that the next start removes.
 */
function open(path: string, schema: string): Database.Database {
  const database = new Database(path)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('cache_size = -8000')
  database.pragma(`application_id = ${DATASET_APPLICATION_ID}`)
  database.pragma(`user_version = ${DATASET_VERSION}`)
  database.exec(schema)
  return database
}

const marks = (count: number) => Array.from({ length: count }, () => '?').join(', ')

/**
 * Starts the file of a data set at `path`, which must not exist yet. The caller sees to it that no external id comes
 * twice. Throws SqliteError where it cannot be written.
 */
export function createTable(path: string, kind: DatasetKind): TableWriter {
  const { schema, table, columns, indexed } = LAYOUTS[kind]
  const database = open(path, schema)
  database.exec(`INSERT INTO ${table}_fts (${table}_fts, rank) VALUES ('hashsize', ${FTS_MEMORY})`)
  const row = database.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns.length)})`,
  )
  const text = database.prepare(
    `INSERT INTO ${table}_fts (rowid, ${indexed.join(', ')}) VALUES (${marks(indexed.length + 1)})`,
  )
  const places = indexed.map((column): [string, number] => [column, columns.indexOf(column)])
  database.exec('BEGIN')
  return {
    insert(cells) {
      row.run(cells)
      text.run(cells[0], ...places.map(([column, place]) => indexedText(column, cells[place])))
    },
    finish(meta) {
      const insertMeta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
      for (const [key, value] of meta) insertMeta.run(key, value)
      // Made at the end: sorting once is faster than keeping in order.
      database.exec(`CREATE UNIQUE INDEX ${table}_external_id ON ${table} (external_id)`)
      database.exec('COMMIT')
      database.exec(`INSERT INTO ${table}_fts (${table}_fts) VALUES ('optimize')`)
      database.exec('PRAGMA optimize')
      database.close()
    },
    abandon() {
      database.close()
    },
  }
}
