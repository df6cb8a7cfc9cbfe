import Database from 'better-sqlite3'
import type { DatasetKind } from '#shared/contract/datasets.ts'
import type { MovieRecord, TrackRecord } from '../records.ts'
import { searchText } from '../search/fold.ts'
import { DATASET_APPLICATION_ID, DATASET_VERSION, MOVIES_SCHEMA, TRACKS_SCHEMA } from './schema.ts'

/** Rows a transaction: large enough that commits cost nothing, small enough to bound the journal. */
const BATCH = 5000

/**
 * Fills a new data set file row by row. The file is private until `finish` returns, so it is written without
 * a journal: a crash leaves a temporary file that the next start removes.
 */
export interface DatasetWriter<Record> {
  /** The new row's id, or null where the data set has a row of this external id already. */
  add(record: Record): number | null
  /** Stores the facts about the set, folds the full-text index and closes the file; flushing it is the caller's. */
  finish(meta: ReadonlyMap<string, string>): void
  /** Closes the file; whoever made it deletes it. */
  abandon(): void
}

function open(path: string, kind: DatasetKind): Database.Database {
  const database = new Database(path)
  database.pragma('journal_mode = OFF')
  database.pragma('synchronous = OFF')
  database.pragma('locking_mode = EXCLUSIVE')
  database.pragma('cache_size = -32000')
  database.pragma(`application_id = ${DATASET_APPLICATION_ID}`)
  database.pragma(`user_version = ${DATASET_VERSION}`)
  database.exec(kind === 'movies' ? MOVIES_SCHEMA : TRACKS_SCHEMA)
  return database
}

function makeWriter<Record>(
  database: Database.Database,
  table: 'movie' | 'track',
  insert: (record: Record) => number | null,
): DatasetWriter<Record> {
  let inBatch = 0
  database.exec('BEGIN')
  return {
    add(record) {
      const id = insert(record)
      inBatch += 1
      if (inBatch === BATCH) {
        database.exec('COMMIT; BEGIN')
        inBatch = 0
      }
      return id
    },
    finish(meta) {
      const insertMeta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
      for (const [key, value] of meta) insertMeta.run(key, value)
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

/** Starts a data set of films at `path`, which must not exist yet. Throws SqliteError where it cannot be written. */
export function createMovieWriter(path: string): DatasetWriter<MovieRecord> {
  const database = open(path, 'movies')
  const movie = database.prepare(
    `INSERT OR IGNORE INTO movie (external_id, imdb_id, tmdb_id, title, original_title, year, language, fame, genres, keywords)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const text = database.prepare(
    'INSERT INTO movie_fts (rowid, title, original_title, keywords, genres, year) VALUES (?, ?, ?, ?, ?, ?)',
  )
  return makeWriter(database, 'movie', (record) => {
    const keywords = record.keywords.map((keyword) => [keyword.name, keyword.count])
    const result = movie.run(
      record.externalId,
      record.imdbId,
      record.tmdbId,
      record.title,
      record.originalTitle,
      record.year,
      record.language,
      record.fame,
      JSON.stringify(record.genres),
      JSON.stringify(keywords),
    )
    if (result.changes === 0) return null
    const id = Number(result.lastInsertRowid)
    text.run(
      id,
      searchText(record.title),
      searchText(record.originalTitle ?? ''),
      searchText(record.keywords.map((keyword) => keyword.name).join(' , ')),
      searchText(record.genres.join(' , ')),
      record.year === null ? '' : String(record.year),
    )
    return id
  })
}

/** Starts a data set of tracks at `path`, which must not exist yet. Throws SqliteError where it cannot be written. */
export function createTrackWriter(path: string): DatasetWriter<TrackRecord> {
  const database = open(path, 'tracks')
  const track = database.prepare(
    `INSERT OR IGNORE INTO track (external_id, title, artist, album, year, language, spotify_id, duration_ms, valence, energy, popularity, tags)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const text = database.prepare(
    'INSERT INTO track_fts (rowid, title, artist, album, tags) VALUES (?, ?, ?, ?, ?)',
  )
  return makeWriter(database, 'track', (record) => {
    const result = track.run(
      record.externalId,
      record.title,
      record.artist,
      record.album,
      record.year,
      record.language,
      record.spotifyId,
      record.durationMs,
      record.valence,
      record.energy,
      record.popularity,
      JSON.stringify(record.tags),
    )
    if (result.changes === 0) return null
    const id = Number(result.lastInsertRowid)
    text.run(
      id,
      searchText(record.title),
      searchText(record.artist),
      searchText(record.album ?? ''),
      searchText(record.tags.join(' , ')),
    )
    return id
  })
}
