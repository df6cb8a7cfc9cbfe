import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeFileError } from './file-errors.ts'

/** Where the library keeps its files; every path in it comes from here. */
export interface LibraryFolder {
  readonly root: string
  /** What is the user's own. */
  readonly database: string
  /** The folder of its backups. */
  readonly backups: string
  /** The folder of the data set files. */
  readonly datasets: string
}

/**
 * Makes the folders of a library where they are missing.
 * Throws CrossTuneError 'read-only' or 'disk-full' where that fails.
 */
export function openFolder(root: string): LibraryFolder {
  const datasets = join(root, 'datasets')
  try {
    mkdirSync(datasets, { recursive: true })
  } catch (error) {
    throw describeFileError(error, datasets)
  }
  return { root, database: join(root, 'library.db'), backups: join(root, 'backups'), datasets }
}

/** The SQLite file of a data set. */
export function datasetPath(folder: LibraryFolder, id: string): string {
  return join(folder.datasets, `${id}.db`)
}

/** The file with a track set's index in memory form. */
export function indexPath(folder: LibraryFolder, id: string): string {
  return join(folder.datasets, `${id}.index`)
}

/** Where a file of a removed data set waits for being brought back. Named after the process that can do so. */
export function trashPath(
  folder: LibraryFolder,
  processId: number,
  id: string,
  ending: 'db' | 'index',
): string {
  return join(folder.datasets, `.trash-${processId}-${id}.${ending}`)
}

/** Where this process writes a file before it gets its real name. */
export function temporaryPath(
  folder: LibraryFolder,
  processId: number,
  id: string,
  ending: 'db' | 'index',
): string {
  return join(folder.datasets, `.tmp-${processId}-${id}.${ending}`)
}

/** What a file in the data set folder is, by its name. */
export type FileRole =
  | { role: 'temporary' | 'trash'; processId: number; id: string }
  | { role: 'dataset' | 'index'; id: string }
  | { role: 'other' }

/** Reads the name of a file in the data set folder; SQLite's companions of a file in the making count as that file. */
export function fileRole(name: string): FileRole {
  const own = /^\.(tmp|trash)-(\d+)-(.+?)\.(?:db|index)(?:-journal|-wal|-shm)?$/.exec(name)
  if (own) {
    const [, kind, processId, id] = own
    return { role: kind === 'tmp' ? 'temporary' : 'trash', processId: Number(processId), id: id ?? '' }
  }
  const plain = /^([^.].*)\.(db|index)$/.exec(name)
  if (plain && !name.includes('.damaged-')) {
    return { role: plain[2] === 'db' ? 'dataset' : 'index', id: plain[1] ?? '' }
  }
  return { role: 'other' }
}
