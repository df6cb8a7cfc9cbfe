import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describeFileError } from './file-errors.ts'
import { datasetPath, fileRole, indexPath, type LibraryFolder, trashPath } from './folder.ts'

function move(from: string, to: string): void {
  try {
    if (existsSync(from)) renameSync(from, to)
  } catch (error) {
    throw describeFileError(error, from)
  }
}

/** Puts the files of a data set where `bringBack` finds them and a start after this run removes them. */
export function putInTrash(folder: LibraryFolder, id: string): void {
  move(datasetPath(folder, id), trashPath(folder, process.pid, id, 'db'))
  move(indexPath(folder, id), trashPath(folder, process.pid, id, 'index'))
}

/** Brings the files of a data set back. Where it was imported again meanwhile, that one stays: it is the same. */
export function bringBack(folder: LibraryFolder, id: string): void {
  if (existsSync(datasetPath(folder, id))) {
    rmSync(trashPath(folder, process.pid, id, 'db'), { force: true })
    rmSync(trashPath(folder, process.pid, id, 'index'), { force: true })
    return
  }
  move(trashPath(folder, process.pid, id, 'index'), indexPath(folder, id))
  move(trashPath(folder, process.pid, id, 'db'), datasetPath(folder, id))
}

/** Removes for good what this process put there. */
export function emptyTrash(folder: LibraryFolder): void {
  for (const name of readdirSync(folder.datasets)) {
    const file = fileRole(name)
    if (file.role === 'trash' && file.processId === process.pid)
      rmSync(join(folder.datasets, name), { force: true })
  }
}
