import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { describeFileError } from '../file-errors.ts'
import { isOtherProcessAlive } from '../processes.ts'
import { soundVersion } from '../soundness.ts'
import { type Backup, backupPath, backupsIn, namesIn, settle } from './files.ts'

/** How many backups are kept. */
const KEPT = 3

/**
 * Backs an open library up: a consistent copy, checked as a library is at a start, and only then are older backups
 * beyond three let go. Throws CrossTuneError 'disk-full' or 'read-only', and 'damaged-library' where the copy is not
 * sound; the backups are then as they were.
 */
export function backUp(database: Database, folder: string, now: Date): Backup {
  const temporary = join(folder, `.tmp-${process.pid}.db`)
  try {
    mkdirSync(folder, { recursive: true })
    removeUnfinished(folder)
    database.prepare('VACUUM INTO ?').run(temporary)
    if (soundVersion(temporary) === null) {
      throw new CrossTuneError('damaged-library', `The backup made in ${folder} is not sound.`, { folder })
    }
    const path = backupPath(folder, now)
    settle(temporary, path)
    for (const old of backupsIn(folder).slice(KEPT)) rmSync(old.path, { force: true })
    return { path, madeAt: now }
  } catch (error) {
    rmSync(temporary, { force: true })
    throw describeFileError(error, folder)
  }
}

/** Removes what this process and dead ones had half made. */
function removeUnfinished(folder: string): void {
  for (const name of namesIn(folder)) {
    const processId = /^\.tmp-(\d+)\.db/.exec(name)?.[1]
    if (processId !== undefined && !isOtherProcessAlive(Number(processId))) {
      rmSync(join(folder, name), { force: true })
    }
  }
}

/** The backups of an open library. */
export interface Backups {
  /** Backs up what was changed since the last time; null where nothing was. Throws as `backUp` does. */
  makeIfChanged(): Backup | null
}

/** Watches what this connection changes. A library without any backup counts as changed. */
export function watchForBackup(database: Database, folder: string): Backups {
  const changes = database.prepare<[], number>('SELECT total_changes()').pluck()
  let saved = backupsIn(folder).length > 0 ? (changes.get() ?? 0) : -1
  return {
    makeIfChanged() {
      const now = changes.get() ?? 0
      if (now === saved) return null
      const made = backUp(database, folder, new Date())
      saved = now
      return made
    },
  }
}
