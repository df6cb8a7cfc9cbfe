import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { createMovieWriter, createTrackWriter } from '../../electron/library/dataset/writer.ts'
import { Library } from '../../electron/library/library.ts'
import type { MovieRecord, TrackRecord } from '../../electron/library/records.ts'

/** The resources that CrossTune ships. */
export const RESOURCES = resolve(import.meta.dirname, '../../resources')

/** A folder of its own, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A library in a folder, without the starter catalogue; closed when the test ends. */
export function openTestLibrary(folder: string): Library {
  const library = new Library(folder, RESOURCES)
  onTestFinished(() => {
    if (library.database.open) library.close()
  })
  return library
}

/** A film with what a test says about it. */
export function movie(record: Partial<MovieRecord> & { title: string }): MovieRecord {
  return {
    externalId: record.title,
    imdbId: null,
    tmdbId: null,
    originalTitle: null,
    year: null,
    language: null,
    genres: [],
    keywords: [],
    fame: null,
    ...record,
  }
}

/** A track with what a test says about it. */
export function track(record: Partial<TrackRecord> & { title: string }): TrackRecord {
  return {
    externalId: record.title,
    artist: 'Somebody',
    album: null,
    year: null,
    language: null,
    spotifyId: null,
    durationMs: null,
    valence: null,
    energy: null,
    popularity: null,
    tags: ['rock'],
    ...record,
  }
}

function facts(id: string, kind: string, format: string, rows: number): Map<string, string> {
  const importedAt = new Date(Date.UTC(2024, 0, 1)).toISOString()
  return new Map(
    Object.entries({ id, kind, name: id, format, fingerprint: `print-of-${id}`, importedAt }).concat(
      Object.entries({ rowsRead: `${rows}`, imported: `${rows}`, rejected: '0', skipped: '0' }),
    ),
  )
}

/** Puts a finished file of films where a library finds it. */
export function putMovies(
  library: Library,
  id: string,
  records: readonly MovieRecord[],
  format = 'movielens',
): void {
  const writer = createMovieWriter(join(library.folder.datasets, `${id}.db`))
  for (const record of records) writer.add(record)
  writer.finish(facts(id, 'movies', format, records.length))
  library.register(id)
}

/** Puts a finished file of tracks where a library finds it, without an index. */
export function putTracks(
  library: Library,
  id: string,
  records: readonly TrackRecord[],
  format = 'music-info',
): void {
  const writer = createTrackWriter(join(library.folder.datasets, `${id}.db`))
  for (const record of records) writer.add(record)
  writer.finish(facts(id, 'tracks', format, records.length))
  library.register(id)
}

/** The names of all files in a library's data set folder. */
export function datasetFiles(folder: string): string[] {
  return readdirSync(join(folder, 'datasets')).sort()
}
