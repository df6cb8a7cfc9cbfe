import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openLibraryDatabase } from '../../electron/library/database.ts'
import { openFolder } from '../../electron/library/folder.ts'
import { migrations } from '../../electron/library/migrations/index.ts'
import { databaseVersion, migrate } from '../../electron/library/migrations/run.ts'
import { LIBRARY_APPLICATION_ID } from '../../electron/library/soundness.ts'
import { temporaryFolder } from './support.ts'

const columnsOf = (database: Database.Database, table: string) =>
  database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)

describe('opening library.db', () => {
  it('makes a new one in WAL mode, marked as ours, at the newest layout', () => {
    const { database, loss } = openLibraryDatabase(openFolder(temporaryFolder()))
    expect(loss).toBeNull()
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('application_id', { simple: true })).toBe(LIBRARY_APPLICATION_ID)
    expect(databaseVersion(database)).toBe(migrations.length)
    database.close()
  })

  it('keeps what was written when it is opened again', () => {
    const folder = temporaryFolder()
    const first = openLibraryDatabase(openFolder(folder)).database
    first.exec("INSERT INTO session VALUES (1, '{}', 'now')")
    first.close()
    const second = openLibraryDatabase(openFolder(folder)).database
    expect(second.prepare('SELECT saved_at FROM session').pluck().get()).toBe('now')
    second.close()
  })

  it('refuses the library of a newer CrossTune and leaves it untouched', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'library.db')
    const newer = new Database(path)
    newer.pragma(`application_id = ${LIBRARY_APPLICATION_ID}`)
    newer.pragma(`user_version = ${migrations.length + 1}`)
    newer.exec('CREATE TABLE from_the_future (x)')
    newer.close()
    const before = readFileSync(path)
    expect(() => openLibraryDatabase(openFolder(folder))).toThrowError(
      expect.objectContaining({
        code: 'newer-library',
        message: expect.stringContaining('Update CrossTune'),
      }),
    )
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('puts a damaged library aside, byte for byte, and starts a new one', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'library.db')
    const rubbish = Buffer.from('this is no database at all, and long enough to be looked at'.repeat(20))
    writeFileSync(path, rubbish)
    const { database, loss } = openLibraryDatabase(openFolder(folder))
    expect(loss?.damagedCopy).toMatch(/library\.damaged-[\dTZ-]+\.db$/)
    expect(readFileSync(loss?.damagedCopy ?? '').equals(rubbish)).toBe(true)
    expect(databaseVersion(database)).toBe(migrations.length)
    database.close()
  })

  it('takes a database with a broken page for damaged', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'library.db')
    const { database } = openLibraryDatabase(openFolder(folder))
    const insert = database.prepare(
      "INSERT INTO dataset VALUES (?, 'movies', ?, 'f', 1, 1, 'p', 'on', 0, 'now', '{}', '[]', NULL, NULL)",
    )
    for (let n = 0; n < 500; n += 1) insert.run(`id-${n}`, 'x'.repeat(200))
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.close()
    const bytes = readFileSync(path)
    bytes.fill(0x5a, 8192, 20480)
    writeFileSync(path, bytes)
    const reopened = openLibraryDatabase(openFolder(folder))
    expect(reopened.loss?.damagedCopy).not.toBeNull()
    expect(reopened.database.prepare('SELECT count(*) FROM dataset').pluck().get()).toBe(0)
    reopened.database.close()
    expect(readdirSync(folder).filter((name) => name.includes('damaged')).length).toBeGreaterThan(0)
  })

  it('does not take over a database of another program', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'library.db')
    const other = new Database(path)
    other.exec("CREATE TABLE recipes (name); INSERT INTO recipes VALUES ('soup')")
    other.close()
    const { database, loss } = openLibraryDatabase(openFolder(folder))
    database.close()
    const kept = new Database(loss?.damagedCopy ?? '', { readonly: true })
    expect(kept.prepare('SELECT name FROM recipes').pluck().get()).toBe('soup')
    kept.close()
  })
})

describe('migrations', () => {
  it('have the versions 1, 2, 3 ... in this order', () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('are refused where one is missing', () => {
    const database = new Database(':memory:')
    const gap = [{ version: 2, name: 'second', up: () => {} }]
    expect(() => migrate(database, gap)).toThrowError(/"second" has version 2; 1 is due/)
    database.close()
  })

  it('undo themselves as a whole where one fails', () => {
    const database = new Database(':memory:')
    const failing = {
      version: 2,
      name: 'failing',
      up: (target: Database.Database) => {
        target.exec('CREATE TABLE half (x)')
        throw new Error('in the middle')
      },
    }
    expect(() => migrate(database, [{ version: 1, name: 'fine', up: () => {} }, failing])).toThrowError(
      'in the middle',
    )
    expect(databaseVersion(database)).toBe(1)
    expect(columnsOf(database, 'half')).toEqual([])
    database.close()
  })

  it('0002 moves what the session held of disliked tracks to a table of its own', () => {
    const database = new Database(':memory:')
    migrate(database, migrations.slice(0, 1))
    database
      .prepare("INSERT INTO session VALUES (1, ?, '2026-01-01')")
      .run(JSON.stringify({ disliked: ['0123456789abcdef', 'fedcba9876543210'], limit: 20 }))
    migrate(database, migrations.slice(0, 2))
    expect(database.prepare('SELECT track_key, verdict, title FROM feedback ORDER BY 1').raw().all()).toEqual(
      [
        ['0123456789abcdef', 'disliked', null],
        ['fedcba9876543210', 'disliked', null],
      ],
    )
    database.close()
  })

  it('0002 makes do with a session that is none', () => {
    const database = new Database(':memory:')
    migrate(database, migrations.slice(0, 1))
    database.prepare("INSERT INTO session VALUES (1, 'rubbish', '2026-01-01')").run()
    migrate(database, migrations.slice(0, 2))
    expect(database.prepare('SELECT count(*) FROM feedback').pluck().get()).toBe(0)
    database.close()
  })

  it('0005 leaves data sets as they were: sound, of unknown source', () => {
    const database = new Database(':memory:')
    migrate(database, migrations.slice(0, 4))
    database.exec("INSERT INTO dataset VALUES ('a', 'movies', 'n', 'f', 1, 1, 'p', 'on', 0, 'now', '{}')")
    migrate(database, migrations.slice(0, 5))
    expect(database.prepare('SELECT id, sources, checksum, damage FROM dataset').raw().all()).toEqual([
      ['a', '[]', null, null],
    ])
    database.close()
  })

  it('0001 gives the registry, the session and the starter files, and keeps to the allowed words', () => {
    const database = new Database(':memory:')
    migrate(database, migrations.slice(0, 1))
    expect(columnsOf(database, 'dataset')).toContain('fingerprint')
    expect(columnsOf(database, 'starter_file')).toEqual(['file', 'sha256', 'dataset_id'])
    const insert = database.prepare(
      "INSERT INTO dataset VALUES ('a', ?, 'n', 'f', 1, 1, 'p', ?, 0, 'now', '{}')",
    )
    expect(() => insert.run('books', 'on')).toThrowError(/CHECK/)
    expect(() => insert.run('movies', 'maybe')).toThrowError(/CHECK/)
    expect(insert.run('movies', 'auto').changes).toBe(1)
    database.close()
  })
})
