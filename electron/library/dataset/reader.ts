import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { datasetKindSchema } from '#shared/contract/datasets.ts'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { describeFileError } from '../file-errors.ts'
import { isDamage } from '../soundness.ts'
import { DATASET_APPLICATION_ID, DATASET_VERSION } from './schema.ts'

const count = z.coerce.number().int().min(0)

const factsSchema = z.object({
  id: z.string().min(1),
  kind: datasetKindSchema,
  name: z.string(),
  format: z.string(),
  fingerprint: z.string().min(1),
  rowsRead: count,
  imported: count,
  rejected: count,
  skipped: count,
  importedAt: z.iso.datetime(),
})

/** What a data set file says about itself; enough to register it again. */
export type DatasetFacts = z.infer<typeof factsSchema>

function damaged(path: string, why: string, cause?: unknown): CrossTuneError {
  const message = `The data set file ${path} cannot be used: ${why}. Import its source again.`
  return new CrossTuneError('damaged-library', message, { file: path }, { cause })
}

/**
 * Opens a finished data set file for reading. Throws CrossTuneError 'damaged-library' where it is gone, is not
 * one of ours, or has another layout than this version reads.
 */
export function openDataset(path: string): Database.Database {
  if (!existsSync(path)) throw damaged(path, 'it is not there')
  let database: Database.Database | null = null
  try {
    database = new Database(path, { readonly: true, fileMustExist: true })
    database.pragma('mmap_size = 268435456')
    const owner = database.pragma('application_id', { simple: true })
    const version = database.pragma('user_version', { simple: true })
    if (owner !== DATASET_APPLICATION_ID) throw damaged(path, 'it is not a CrossTune data set')
    if (version !== DATASET_VERSION) throw damaged(path, `its layout is version ${String(version)}`)
    if (statSync(path).size < bytesPromised(database)) throw damaged(path, 'its end is missing')
    return database
  } catch (error) {
    database?.close()
    if (error instanceof CrossTuneError) throw error
    if (!isDamage(error)) throw describeFileError(error, path)
    throw damaged(path, error instanceof Error ? error.message : String(error), error)
  }
}

/** How long the file has to be by its own header. */
function bytesPromised(database: Database.Database): number {
  const pages = database.pragma('page_count', { simple: true })
  const pageSize = database.pragma('page_size', { simple: true })
  return Number(pages) * Number(pageSize)
}

/** Reads a data set file's facts about itself. Throws CrossTuneError 'damaged-library' where that fails. */
export function readFacts(path: string): DatasetFacts {
  const database = openDataset(path)
  try {
    const rows = database.prepare<[], { key: string; value: string }>('SELECT key, value FROM meta').all()
    return factsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])))
  } catch (error) {
    throw damaged(path, 'its facts are not complete', error)
  } finally {
    database.close()
  }
}

/** Bytes that a data set takes on disk: its file and, where there is one, its index. */
export function bytesOnDisk(...paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)
}
