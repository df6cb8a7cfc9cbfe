import Database from 'better-sqlite3'
import { backUp } from './backup/make.ts'
import { isLost, putAside, restoreNewest } from './backup/restore.ts'
import { isSealBroken, removeSeal } from './backup/seal.ts'
import { describeFileError } from './file-errors.ts'
import type { LibraryFolder } from './folder.ts'
import { migrations as allMigrations, type Migration } from './migrations/index.ts'
import { databaseVersion, migrate } from './migrations/run.ts'
import { checkLibrary, isDamage, LIBRARY_APPLICATION_ID } from './soundness.ts'

/** How long a write waits for another process's write, in milliseconds. */
const BUSY_TIMEOUT = 5000

/** What became of a library.db that was damaged or gone. */
export interface LibraryLoss {
  /** Where the damaged database was put aside; null where there was none any more. */
  readonly damagedCopy: string | null
  /** When the backup was made that stands in its place; null where there was none and a new library was made. */
  readonly backupMadeAt: Date | null
}

/** An open library.db; `loss` is null where all was well. */
interface OpenedDatabase {
  readonly database: Database.Database
  readonly loss: LibraryLoss | null
}

type Places = Pick<LibraryFolder, 'database' | 'backups'>

function openSound(places: Places, migrations: readonly Migration[]): Database.Database {
  const database = new Database(places.database, { timeout: BUSY_TIMEOUT })
  try {
    checkLibrary(database)
    const version = databaseVersion(database)
    if (version <= migrations.length) {
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = NORMAL')
      database.pragma('foreign_keys = ON')
      database.pragma(`application_id = ${LIBRARY_APPLICATION_ID}`)
    }
    // The way back, should the new layout not please.
    if (version > 0 && version < migrations.length) backUp(database, places.backups, new Date())
    migrate(database, migrations)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Opens library.db: checked, in WAL mode, at the newest layout, backed up before a change of layout. One that is damaged
 * is put aside as `library.damaged-<time>.db`; in its place, or in that of one that is gone, comes the newest sound
 * backup, or a new library where there is none. Throws CrossTuneError 'newer-library' (file untouched), 'read-only',
 * 'disk-full' or 'busy'.
 */
export function openLibraryDatabase(
  places: Places,
  migrations: readonly Migration[] = allMigrations,
): OpenedDatabase {
  const { database: path, backups } = places
  try {
    const spoilt = isLost(path, backups) || isSealBroken(path)
    removeSeal(path)
    if (!spoilt) return { database: openSound(places, migrations), loss: null }
  } catch (error) {
    if (!isDamage(error)) throw describeFileError(error, path)
  }
  try {
    const damagedCopy = putAside(path, new Date())
    const backup = restoreNewest(path, backups, migrations.length)
    const database = openSound(places, migrations)
    return { database, loss: { damagedCopy, backupMadeAt: backup?.madeAt ?? null } }
  } catch (error) {
    throw describeFileError(error, path)
  }
}
