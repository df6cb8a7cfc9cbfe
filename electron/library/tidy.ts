import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { bytesOnDisk, type DatasetFacts, readFacts } from './dataset/reader.ts'
import { datasetPath, type FileRole, fileRole, indexPath, type LibraryFolder } from './folder.ts'
import { isOtherProcessAlive } from './processes.ts'
import type { RegisteredDataset, Registry } from './registry.ts'
import { setAside } from './upkeep/set-aside.ts'

/** A data set as its file describes it; the starter catalogue is known by its format. */
export function registeredFrom(
  facts: DatasetFacts,
  folder: LibraryFolder,
  sources: readonly string[] = [],
): RegisteredDataset {
  const starter = facts.format.startsWith('starter')
  return {
    ...facts,
    bytes: bytesOnDisk(datasetPath(folder, facts.id), indexPath(folder, facts.id)),
    activation: starter ? 'auto' : 'on',
    starter,
    sources,
    checksum: null,
    damage: null,
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

/** What a data set file is worth: its facts, or why it is damaged; null where it cannot be looked at now. */
function inspected(path: string): { facts: DatasetFacts } | { damage: string } | null {
  try {
    return { facts: readFacts(path) }
  } catch (error) {
    if (error instanceof CrossTuneError && error.code === 'damaged-library' && existsSync(path)) {
      return { damage: error.message }
    }
    return null
  }
}

/** Registers a data set that nobody knows; puts a damaged file aside and gives the name of its set, else null. */
function adopt(path: string, id: string, folder: LibraryFolder, registry: Registry): string | null {
  const found = inspected(path)
  if (found === null) return null
  const known = registry.find(id)
  if ('facts' in found) {
    const isNew = known === null || known.damage !== null
    if (isNew && found.facts.id === id) registry.put(registeredFrom(found.facts, folder))
    return null
  }
  setAside(folder, registry, id, found.damage)
  // The starter catalogue is made anew by itself.
  return known?.starter ? null : (known?.name ?? id)
}

/**
 * Makes folder and registry agree at a start, whatever was killed before: what no living process is working on is
 * removed (half-made imports, finished removals), complete data sets that nobody registered are adopted, damaged
 * ones put aside, rows whose file is gone without a reason dropped. Gives the names of the damaged ones.
 */
export function tidy(
  folder: LibraryFolder,
  registry: Registry,
  isAlive: (processId: number) => boolean = isOtherProcessAlive,
): string[] {
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
  const damaged = files.flatMap(({ path, file }) =>
    file.role === 'dataset' ? (adopt(path, file.id, folder, registry) ?? []) : [],
  )
  // Asked now and not of the list above: another process may have finished an import in the meantime.
  for (const { id, damage } of registry.all()) {
    if (damage === null && !existsSync(datasetPath(folder, id))) registry.remove(id)
  }
  return damaged
}
