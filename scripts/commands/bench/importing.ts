import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { parse } from 'csv-parse'
import { z } from 'zod'
import { importInto } from '../../../electron/library/imports/import-into.ts'
import { runLocally } from '../../../electron/library/imports/runner.ts'
import { Library } from '../../../electron/library/library.ts'
import { toCsv } from '../../../electron/playlists/csv-cells.ts'
import type { Opened } from '../command.ts'
import { type Measured, measure } from './measure.ts'

const MOST_ROWS = 50_000
const IMPORTS = 3

const rowSchema = z.array(z.string())

/** Writes tracks of the library as the CSV file that people bring. */
function writeTracks({ library }: Opened, path: string): number {
  const rows: (string | number)[][] = [['track_id', 'name', 'artist', 'tags', 'year']]
  for (const set of library.trackSets()) {
    for (const row of set.rows()) {
      if (rows.length > MOST_ROWS) break
      rows.push([row.externalId, row.title, row.artist, row.tags.join(', '), row.year ?? ''])
    }
  }
  writeFileSync(path, toCsv(rows))
  return rows.length - 1
}

/** The least that any import does: the file is parsed and its rows are inserted as they stand. */
async function plainImport(path: string, target: string): Promise<void> {
  const database = new Database(target)
  try {
    database.exec('CREATE TABLE track (id TEXT, name TEXT, artist TEXT, tags TEXT, year TEXT)')
    const insert = database.prepare('INSERT INTO track VALUES (?, ?, ?, ?, ?)')
    database.exec('BEGIN')
    for await (const row of createReadStream(path).pipe(parse())) insert.run(...rowSchema.parse(row))
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

/** An import to searchable and recommendable, beside csv-parse and better-sqlite3 alone. */
export async function measureImporting(opened: Opened): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-bench-'))
  try {
    const path = join(folder, 'tracks.csv')
    const rows = writeTracks(opened, path)
    const places = Array.from({ length: IMPORTS }, (_, at) => join(folder, String(at)))
    return await measure(
      {
        name: `import of ${rows} tracks`,
        async call(place: string) {
          const library = new Library(place, opened.library.resourcesFolder)
          try {
            const wanted = { paths: [path] }
            await importInto(library, runLocally, wanted, () => {}, new AbortController().signal)
          } finally {
            library.close()
          }
        },
      },
      { name: 'csv-parse and inserts alone', call: (place) => plainImport(path, `${place}.db`) },
      places,
      false,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
