import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importInto } from './imports/import-into.ts'
import type { ImportRunner } from './imports/runner.ts'
import type { Library } from './library.ts'

interface StarterFile {
  file: string
  sha256: string
  dataset_id: string
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

function isRecord(file: string, records: readonly StarterFile[], sum: string, library: Library): boolean {
  const record = records.find((one) => one.file === file)
  return record?.sha256 === sum && library.registry.find(record.dataset_id)?.damage === null
}

/**
 * Imports the starter catalogue (`starter/*.csv` of the resources folder) where it is missing or was another one:
 * by the importer of all other files, one data set a file. What the user has switched off stays off.
 */
export async function ensureStarter(library: Library, run: ImportRunner): Promise<void> {
  const folder = join(library.resourcesFolder, 'starter')
  const select = library.database.prepare<[], StarterFile>(
    'SELECT file, sha256, dataset_id FROM starter_file',
  )
  const record = library.database.prepare(
    'INSERT OR REPLACE INTO starter_file (file, sha256, dataset_id) VALUES (?, ?, ?)',
  )
  const forget = library.database.prepare('DELETE FROM starter_file WHERE file = ?')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
  for (const file of files) {
    const path = join(folder, file)
    const sum = sha256(path)
    if (isRecord(file, select.all(), sum, library)) continue
    const before = select.all().find((one) => one.file === file)
    const outcome = await importInto(library, run, { paths: [path] }, () => {}, new AbortController().signal)
    const dataset = outcome.datasets[0]
    if (dataset === undefined) continue
    const replaced = before === undefined ? null : library.registry.find(before.dataset_id)
    if (replaced !== null && replaced.id !== dataset.id) {
      library.registry.setActivation(dataset.id, replaced.activation)
      library.discard(replaced.id)
    }
    record.run(file, sum, dataset.id)
  }
  for (const { file, dataset_id } of select.all()) {
    if (files.includes(file)) continue
    if (library.registry.find(dataset_id) !== null) library.discard(dataset_id)
    forget.run(file)
  }
}
