import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stampOf } from '../backup/files.ts'
import { describeFileError } from '../file-errors.ts'
import { datasetPath, indexPath, type LibraryFolder } from '../folder.ts'
import type { Registry } from '../registry.ts'

/**
 * Puts a data set's damaged file aside as `<id>.damaged-<time>.db` and says so in the registry, where it is known there.
 * The index goes: it is derived. Throws CrossTuneError 'busy' or 'read-only' where the file cannot be moved.
 */
export function setAside(folder: LibraryFolder, registry: Registry, id: string, reason: string): void {
  // First told, then done: killed in between, the next start finds the file once more.
  registry.setDamage(id, reason)
  const path = datasetPath(folder, id)
  try {
    if (existsSync(path)) renameSync(path, join(folder.datasets, `${id}.damaged-${stampOf(new Date())}.db`))
    rmSync(indexPath(folder, id), { force: true })
  } catch (error) {
    throw describeFileError(error, path)
  }
}
