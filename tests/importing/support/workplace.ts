import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect } from 'vitest'
import type { ImportedDataset, ImportJob, ImportJobResult } from '../../../electron/importing/job.ts'
import { runImportJob } from '../../../electron/importing/job.ts'

/** A folder of its own for one test, with files to import and a place for data sets. */
export interface Workplace {
  folder: string
  datasetsFolder: string
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): string
  /** Imports these paths. */
  run(paths: readonly string[], more?: Partial<ImportJob>): Promise<ImportJobResult>
  /** Names in the data sets' folder, hidden ones too. */
  made(): string[]
  /** Rows that a statement gives on a finished data set. */
  query(id: string, sql: string): unknown[]
}

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** Makes a workplace that is removed after the test. */
export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-importing-'))
  folders.push(folder)
  const datasetsFolder = join(folder, 'datasets')
  mkdirSync(datasetsFolder)
  return {
    folder,
    datasetsFolder,
    file(name, content) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    run: (paths, more) =>
      runImportJob({
        paths,
        datasetsFolder,
        known: new Map(),
        onProgress: () => {},
        signal: new AbortController().signal,
        ...more,
      }),
    made: () => readdirSync(datasetsFolder).sort(),
    query(id, sql) {
      const database = new Database(join(datasetsFolder, `${id}.db`), { readonly: true })
      try {
        return database.prepare(sql).all()
      } finally {
        database.close()
      }
    },
  }
}

/** The only data set of a result; every row of it and of its joined tables must be accounted for. */
export function onlyDataset({ datasets, problems }: ImportJobResult): ImportedDataset {
  expect(problems).toEqual([])
  expect(datasets).toHaveLength(1)
  const [dataset] = datasets
  if (dataset === undefined) throw new Error('no data set')
  expectAccounted(dataset)
  return dataset
}

/** Every row read is imported, rejected or skipped. */
export function expectAccounted(dataset: ImportedDataset): void {
  expect(dataset.imported + dataset.rejected + dataset.skipped).toBe(dataset.rowsRead)
  for (const joined of dataset.joined) {
    expect(joined.used + joined.rejected + joined.skipped).toBe(joined.rowsRead)
  }
}
