import Database from 'better-sqlite3'
import { errorCode } from './file-errors.ts'
import { databaseVersion } from './migrations/run.ts'

/** "CTLB": marks a SQLite file as a CrossTune library (PRAGMA application_id). */
export const LIBRARY_APPLICATION_ID = 0x43544c42

/** Whether an error says that a database is damaged, or none. */
export function isDamage(error: unknown): boolean {
  const code = errorCode(error)
  return code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'
}

function corrupt(reason: string): Error {
  return new Database.SqliteError(reason, 'SQLITE_CORRUPT')
}

/** The columns that hold JSON: what SQLite itself does not look into. */
const DOCUMENTS = [
  ['session', 'document'],
  ['dataset', 'report'],
] as const

/**
 * Says by throwing SQLITE_CORRUPT or SQLITE_NOTADB that a file is not a sound library. The whole of it is checked, with
 * its indexes: it is small. An empty database is sound.
 */
export function checkLibrary(database: Database.Database): void {
  const owner = database.pragma('application_id', { simple: true })
  const tables = database.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all()
  if (owner !== LIBRARY_APPLICATION_ID && (tables.length > 0 || databaseVersion(database) > 0)) {
    throw new Database.SqliteError('not a CrossTune library', 'SQLITE_NOTADB')
  }
  const verdict = database.pragma('integrity_check(1)', { simple: true })
  if (verdict !== 'ok') throw corrupt(String(verdict))
  for (const [table, column] of DOCUMENTS) {
    if (!tables.includes(table)) continue
    const broken = database.prepare(`SELECT 1 FROM ${table} WHERE NOT json_valid(${column}) LIMIT 1`).get()
    if (broken !== undefined) throw corrupt(`${table}.${column} is no JSON`)
  }
}

/** The layout version of a library file that is sound; null for one that is not, or is empty. */
export function soundVersion(path: string): number | null {
  let database: Database.Database | null = null
  try {
    database = new Database(path, { readonly: true, fileMustExist: true })
    checkLibrary(database)
    return databaseVersion(database) || null
  } catch {
    return null
  } finally {
    database?.close()
  }
}
