import { closeSync, fsyncSync, openSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A backup of library.db. */
export interface Backup {
  readonly path: string
  readonly madeAt: Date
}

/** A moment as part of a file name: its ISO form with dashes only. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-')
}

/** Where the backup of a moment lies. */
export function backupPath(folder: string, madeAt: Date): string {
  return join(folder, `library-${stampOf(madeAt)}.db`)
}

/** The backups in a folder, newest first; none where there is no folder. */
export function backupsIn(folder: string): Backup[] {
  return namesIn(folder)
    .flatMap((name) => {
      const stamp = /^library-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\.db$/.exec(name)
      if (stamp === null) return []
      const [, day, hour, minute, second, thousandths] = stamp
      const madeAt = new Date(`${day}T${hour}:${minute}:${second}.${thousandths}Z`)
      return Number.isNaN(madeAt.valueOf()) ? [] : [{ path: join(folder, name), madeAt }]
    })
    .sort((a, b) => b.madeAt.valueOf() - a.madeAt.valueOf())
}

/** The names of a folder's files; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Gives a finished file its name, flushed: after a power cut it is there whole, or not at all. */
export function settle(temporary: string, path: string): void {
  flush(temporary, 'r+')
  renameSync(temporary, path)
  // Windows cannot flush a folder, and need not.
  if (process.platform !== 'win32') flush(dirname(path), 'r')
}

function flush(path: string, mode: 'r' | 'r+'): void {
  const file = openSync(path, mode)
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
