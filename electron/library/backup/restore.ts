import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs'
import { soundVersion } from '../soundness.ts'
import { type Backup, backupsIn, settle, stampOf } from './files.ts'

/** Whether library.db is gone, or emptied, though there was one. */
export function isLost(path: string, backups: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return size === 0 && backupsIn(backups).length > 0
}

/**
 * Puts a damaged library.db aside, with what SQLite keeps beside it, as `library.damaged-<time>.db`. Gives its new
 * place; null where there was none.
 */
export function putAside(path: string, now: Date): string | null {
  const aside = path.replace(/\.db$/, `.damaged-${stampOf(now)}.db`)
  const companions = ['', '-wal', '-shm'].filter((companion) => existsSync(path + companion))
  for (const companion of companions) renameSync(path + companion, aside + companion)
  return companions.length > 0 ? aside : null
}

/** Makes library.db anew from the newest backup that is sound and not of a newer CrossTune; null where none is. */
export function restoreNewest(path: string, backups: string, newestVersion: number): Backup | null {
  for (const backup of backupsIn(backups)) {
    const version = soundVersion(backup.path)
    if (version === null || version > newestVersion) continue
    const temporary = path.replace(/\.db$/, '.restoring.db')
    copyFileSync(backup.path, temporary)
    settle(temporary, path)
    return backup
  }
  return null
}
