import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bytesOnDisk, type DatasetFacts, readFacts } from './dataset/reader.ts'
import { datasetPath, type FileRole, fileRole, indexPath, type LibraryFolder } from './folder.ts'
import { isOtherProcessAlive } from './processes.ts'
import type { RegisteredDataset, Registry } from './registry.ts'

/** A data set as its file describes it; the starter catalogue is known by its format. */
export function registeredFrom(facts: DatasetFacts, folder: LibraryFolder): RegisteredDataset {
  const starter = facts.format.startsWith('starter')
  return {
    ...facts,
    bytes: bytesOnDisk(datasetPath(folder, facts.id), indexPath(folder, facts.id)),
    activation: starter ? 'auto' : 'on',
    starter,
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // In use by another process (Windows): the next start gets it.
  }
}

/** Removes the files that this process had half made; for after an import thread was stopped by force. */
export function removeUnfinished(datasetsFolder: string): void {
  for (const name of readdirSync(datasetsFolder)) {
    const file = fileRole(name)
    if (file.role === 'temporary' && file.processId === process.pid) removeQuietly(join(datasetsFolder, name))
  }
}

type NamedFile = { path: string; file: FileRole }

/** An index without its data set: left by a crash between the two renames, unless that import still runs. */
function removeOrphanedIndexes(
  files: readonly NamedFile[],
  folder: LibraryFolder,
  inTheMaking: ReadonlySet<string>,
): void {
  for (const { path, file } of files) {
    if (file.role !== 'index' || inTheMaking.has(file.id)) continue
    if (!existsSync(datasetPath(folder, file.id))) removeQuietly(path)
  }
}

/** Registers a data set that nobody knows; puts a file that cannot be read aside, so that it stops no later start. */
function adopt(path: string, id: string, folder: LibraryFolder, registry: Registry): void {
  try {
    const facts = readFacts(path)
    if (facts.id === id && registry.find(id) === null) registry.put(registeredFrom(facts, folder))
  } catch {
    const stamp = new Date().toISOString().replace(/[:.]/g, '-')
    if (existsSync(path)) renameSync(path, join(folder.datasets, `${id}.damaged-${stamp}.db`))
  }
}

/**
 * Makes folder and registry agree at a start, whatever was killed before: what no living process is working on is
 * removed (half-made imports, finished removals), complete data sets that nobody registered are adopted, damaged
 * ones put aside, rows whose file is gone dropped.
 */
export function tidy(
  folder: LibraryFolder,
  registry: Registry,
  isAlive: (processId: number) => boolean = isOtherProcessAlive,
): void {
  const files = readdirSync(folder.datasets).map((name) => ({
    path: join(folder.datasets, name),
    file: fileRole(name),
  }))
  const inTheMaking = new Set<string>()
  for (const { path, file } of files) {
    if (file.role !== 'temporary' && file.role !== 'trash') continue
    if (isAlive(file.processId)) inTheMaking.add(file.id)
    else removeQuietly(path)
  }
  removeOrphanedIndexes(files, folder, inTheMaking)
  for (const { path, file } of files) {
    if (file.role === 'dataset') adopt(path, file.id, folder, registry)
  }
  // Asked now and not of the list above: another process may have finished an import in the meantime.
  for (const { id } of registry.all()) if (!existsSync(datasetPath(folder, id))) registry.remove(id)
}
