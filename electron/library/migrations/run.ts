import type { Database } from 'better-sqlite3'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Migration } from './index.ts'

/** The layout version a database has now; 0 for an empty one. */
export function databaseVersion(database: Database): number {
  const version = database.pragma('user_version', { simple: true })
  return typeof version === 'number' ? version : 0
}

function checkOrder(migrations: readonly Migration[]): void {
  for (const [index, migration] of migrations.entries()) {
    if (migration.version !== index + 1) {
      const message = `Migration "${migration.name}" has version ${migration.version}; ${index + 1} is due there.`
      throw new CrossTuneError('internal', message)
    }
  }
}

/**
 * Brings a database to the newest layout, each step in a transaction of its own, so that a crash leaves it
 * between two steps. Throws CrossTuneError 'newer-library', with nothing changed, where it comes from a newer
 * CrossTune, and 'internal' where the versions are not 1, 2, 3 ...
 */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  checkOrder(migrations)
  const newest = migrations.length
  const found = databaseVersion(database)
  if (found > newest) {
    throw new CrossTuneError(
      'newer-library',
      `The library was made by a newer CrossTune (layout ${found}, this one knows ${newest}). Update CrossTune; nothing was changed.`,
      { found, known: newest },
    )
  }
  for (const migration of migrations) {
    // Another process may migrate at the same moment: the version is read again under the write lock.
    database
      .transaction(() => {
        if (databaseVersion(database) >= migration.version) return
        migration.up(database)
        database.pragma(`user_version = ${migration.version}`)
      })
      .immediate()
  }
}
