import { existsSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { describeFileError, errorCode } from './file-errors.ts'
import { migrations as allMigrations, type Migration } from './migrations/index.ts'
import { databaseVersion, migrate } from './migrations/run.ts'

/** "CTLB": marks a SQLite file as a CrossTune library (PRAGMA application_id). */
export const LIBRARY_APPLICATION_ID = 0x43544c42

/** How long a write waits for another process's write, in milliseconds. */
const BUSY_TIMEOUT = 5000

/** An open library.db, and what became of a damaged one that stood in its place. */
interface OpenedDatabase {
  readonly database: Database.Database
  /** Where the damaged database was put aside; null where all was well. */
  readonly damagedCopy: string | null
}

function isDamage(error: unknown): boolean {
  const code = errorCode(error)
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}

/** Says by throwing SQLITE_CORRUPT that a file is not a sound library. */
function check(database: Database.Database): void {
  const owner = database.pragma('application_id', { simple: true })
  const tables = database.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck().get() ?? 0
  if (owner !== LIBRARY_APPLICATION_ID && (tables > 0 || databaseVersion(database) > 0)) {
    throw new Database.SqliteError('not a CrossTune library', 'SQLITE_NOTADB')
  }
  const verdict = database.pragma('quick_check(1)', { simple: true })
  if (verdict !== 'ok') throw new Database.SqliteError(String(verdict), 'SQLITE_CORRUPT')
}

function openSound(path: string, migrations: readonly Migration[]): Database.Database {
  const database = new Database(path, { timeout: BUSY_TIMEOUT })
  try {
    check(database)
    if (databaseVersion(database) <= migrations.length) {
      database.pragma('journal_mode = WAL')
      database.pragma('synchronous = NORMAL')
      database.pragma('foreign_keys = ON')
      database.pragma(`application_id = ${LIBRARY_APPLICATION_ID}`)
    }
    migrate(database, migrations)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function putAside(path: string, now: Date): string {
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  const aside = path.replace(/\.db$/, `.damaged-${stamp}.db`)
  for (const companion of ['', '-wal', '-shm']) {
    if (existsSync(path + companion)) renameSync(path + companion, aside + companion)
  }
  return aside
}

/**
 * Opens library.db: checked, in WAL mode, at the newest layout. A damaged one is put aside as
 * `library.damaged-<time>.db` and a new one is made. Throws CrossTuneError 'newer-library' (file untouched),
 * 'read-only', 'disk-full' or 'busy'.
 */
export function openLibraryDatabase(
  path: string,
  migrations: readonly Migration[] = allMigrations,
): OpenedDatabase {
  try {
    return { database: openSound(path, migrations), damagedCopy: null }
  } catch (error) {
    if (!isDamage(error)) throw describeFileError(error, path)
  }
  try {
    const damagedCopy = putAside(path, new Date())
    return { database: openSound(path, migrations), damagedCopy }
  } catch (error) {
    throw describeFileError(error, path)
  }
}
