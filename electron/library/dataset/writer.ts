import type { MovieRecord, TrackRecord } from '../records.ts'
import { ExternalIds } from './external-ids.ts'
import { type Cells, createTable, type TableWriter } from './tables.ts'
import { createThreadedWriter, type PatientWriter } from './threaded-writer.ts'

/** Fills a new data set file row by row. */
export interface DatasetWriter<Record> {
  /** The new row's id, or null where the data set has a row of this external id already. */
  add(record: Record): number | null
  /** Stores the facts about the set, makes the indexes and closes the file; flushing it is the caller's. */
  finish(meta: ReadonlyMap<string, string>): void
  /** Closes the file; whoever made it deletes it. */
  abandon(): void
}

/** A film's row as its table has it. */
function movieCells(id: number, record: MovieRecord): Cells {
  const keywords = record.keywords.map((keyword) => [keyword.name, keyword.count])
  return [
    id,
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
  ]
}

/** A track's row as its table has it. */
function trackCells(id: number, record: TrackRecord): Cells {
  return [
    id,
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
  ]
}

function makeWriter<Record extends { externalId: string }>(
  table: TableWriter,
  cellsOf: (id: number, record: Record) => Cells,
): DatasetWriter<Record> {
  const ids = new ExternalIds()
  return {
    add(record) {
      const id = ids.add(record.externalId)
      if (id !== null) table.insert(cellsOf(id, record))
      return id
    },
    finish: (meta) => table.finish(meta),
    abandon: () => table.abandon(),
  }
}

/** Starts a data set of films at `path`, which must not exist yet. Throws SqliteError where it cannot be written. */
export function createMovieWriter(path: string): DatasetWriter<MovieRecord> {
  return makeWriter(createTable(path, 'movies'), movieCells)
}

/** Starts a data set of tracks at `path`, which must not exist yet. Throws SqliteError where it cannot be written. */
export function createTrackWriter(path: string): DatasetWriter<TrackRecord> {
  return makeWriter(createTable(path, 'tracks'), trackCells)
}

/**
 * Starts a data set of tracks at `path` that is written by a thread of its own, whose file is `entry`; where there is
 * none, or too few rows to be worth one, by this thread.
 */
export function openTrackWriter(path: string, entry: string | URL | null): PatientWriter<TrackRecord> {
  return entry === null
    ? atOnce(createTrackWriter(path))
    : createThreadedWriter(entry, path, 'tracks', trackCells)
}

/** Starts a data set of films at `path`, written by this thread: there are a hundred thousand films at most. */
export function openMovieWriter(path: string): PatientWriter<MovieRecord> {
  return atOnce(createMovieWriter(path))
}

function atOnce<Record>(writer: DatasetWriter<Record>): PatientWriter<Record> {
  return {
    add: (record) => writer.add(record),
    ready: async () => {},
    finish: async (meta) => writer.finish(meta),
    abandon: async () => writer.abandon(),
  }
}
