import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { backupPath, backupsIn } from '../../electron/library/backup/files.ts'
import { backUp } from '../../electron/library/backup/make.ts'
import { openLibraryDatabase } from '../../electron/library/database.ts'
import { openFolder } from '../../electron/library/folder.ts'
import { migrations } from '../../electron/library/migrations/index.ts'
import { databaseVersion } from '../../electron/library/migrations/run.ts'
import { LIBRARY_APPLICATION_ID } from '../../electron/library/soundness.ts'
import { movie, openTestLibrary, putMovies, temporaryFolder } from './support.ts'

const backups = (folder: string) => backupsIn(join(folder, 'backups'))
const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const session = (limit: number) => sessionSchema.parse({ limit })

/** A folder with a library whose session has this limit, closed and so backed up. */
function withSession(limit: number, folder = temporaryFolder()): string {
  const library = openTestLibrary(folder)
  library.session.save(session(limit))
  library.close()
  return folder
}

describe('backups of library.db', () => {
  it('are sound copies: all that is in it, marked as ours, in no need of a log', () => {
    const folder = withSession(17)
    const [backup] = backups(folder)
    const copy = new Database(backup?.path ?? '', { readonly: true })
    expect(copy.pragma('application_id', { simple: true })).toBe(LIBRARY_APPLICATION_ID)
    expect(databaseVersion(copy)).toBe(migrations.length)
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
    expect(copy.prepare("SELECT document ->> 'limit' FROM session").pluck().get()).toBe(17)
    copy.close()
  })

  it('hold what is still in the log and not yet in the file', () => {
    const { database } = openLibraryDatabase(openFolder(temporaryFolder()))
    database.pragma('wal_autocheckpoint = 0')
    database.exec("INSERT INTO session VALUES (1, '{}', 'just now')")
    const { path } = backUp(database, temporaryFolder(), day(1))
    database.close()
    const copy = new Database(path, { readonly: true })
    expect(copy.prepare('SELECT saved_at FROM session').pluck().get()).toBe('just now')
    copy.close()
  })

  it('are three at most, the newest', () => {
    const folder = temporaryFolder()
    const { database } = openLibraryDatabase(openFolder(folder))
    for (const number of [1, 2, 3, 4, 5]) backUp(database, join(folder, 'backups'), day(number))
    database.close()
    expect(backups(folder).map(({ madeAt }) => madeAt)).toEqual([day(5), day(4), day(3)])
  })

  it('are made when a library closes, unless nothing was changed', () => {
    const folder = withSession(17)
    expect(backups(folder)).toHaveLength(1)
    openTestLibrary(folder).close()
    expect(backups(folder)).toHaveLength(1)
    withSession(18, folder)
    expect(backups(folder)).toHaveLength(2)
  })

  it('are made while a library is used, once for each change', () => {
    const folder = temporaryFolder()
    const library = openTestLibrary(folder)
    library.session.save(session(5))
    expect(library.backUpIfChanged()).toBeNull()
    expect(library.backUpIfChanged()).toBeNull()
    expect(backups(folder)).toHaveLength(1)
  })

  it('are made before the layout is changed', () => {
    const folder = temporaryFolder()
    const places = openFolder(folder)
    openLibraryDatabase(places, migrations.slice(0, 1)).database.close()
    openLibraryDatabase(places).database.close()
    const [backup] = backups(folder)
    const copy = new Database(backup?.path ?? '', { readonly: true })
    expect(databaseVersion(copy)).toBe(1)
    copy.close()
  })

  it('leave the older ones alone where one cannot be made, and say why', () => {
    const folder = withSession(17)
    const before = backups(folder)
    const library = openTestLibrary(folder)
    library.session.save(session(18))
    // A folder in the way of the file that is being made.
    mkdirSync(join(folder, 'backups', `.tmp-${process.pid}.db-journal`))
    mkdirSync(join(folder, 'backups', `.tmp-${process.pid}.db`, 'in-the-way'), { recursive: true })
    expect(library.backUpIfChanged()).not.toBeNull()
    expect(backups(folder)).toEqual(before)
  })

  it('clear away what a killed process had half made', () => {
    const folder = withSession(17)
    const left = join(folder, 'backups', `.tmp-${2 ** 30}.db`)
    writeFileSync(left, 'half')
    withSession(18, folder)
    expect(existsSync(left)).toBe(false)
  })
})

describe('a library.db that is damaged', () => {
  const damage = (folder: string) => writeFileSync(join(folder, 'library.db'), 'rubbish '.repeat(1000))

  it('comes back from its newest backup, with its date told and the damaged file kept', () => {
    const folder = withSession(17)
    const [backup] = backups(folder)
    damage(folder)
    const library = openTestLibrary(folder)
    expect(library.session.load().limit).toBe(17)
    const [notice] = library.startNotices
    expect(notice).toMatchObject({ kind: 'restored', backupMadeAt: backup?.madeAt.toISOString() })
    const copy = notice?.kind === 'restored' ? notice.damagedCopy : null
    expect(readFileSync(join(folder, copy ?? ''), 'utf8')).toMatch(/^rubbish/)
    library.close()
    expect(openTestLibrary(folder).startNotices).toEqual([])
  })

  it('comes back from an older backup where the newest is damaged too', () => {
    const folder = withSession(18, withSession(17))
    writeFileSync(backups(folder)[0]?.path ?? '', 'rubbish')
    damage(folder)
    expect(openTestLibrary(folder).session.load().limit).toBe(17)
  })

  it('comes back where it is gone, or emptied', () => {
    const folder = withSession(17)
    rmSync(join(folder, 'library.db'))
    const library = openTestLibrary(folder)
    expect(library.session.load().limit).toBe(17)
    expect(library.startNotices).toMatchObject([{ kind: 'restored', damagedCopy: null }])
    library.close()
    writeFileSync(join(folder, 'library.db'), '')
    expect(openTestLibrary(folder).session.load().limit).toBe(17)
  })

  it('comes back where the session in it is no JSON any more', () => {
    const folder = withSession(17)
    const database = new Database(join(folder, 'library.db'))
    database.exec("UPDATE session SET document = '{broken'")
    database.close()
    expect(openTestLibrary(folder).session.load().limit).toBe(17)
  })

  it('is not taken from the backup of a newer CrossTune', () => {
    const folder = withSession(17)
    const [backup] = backups(folder)
    const newer = backupPath(join(folder, 'backups'), day(400))
    copyFileSync(backup?.path ?? '', newer)
    const database = new Database(newer)
    database.pragma(`user_version = ${migrations.length + 1}`)
    database.close()
    damage(folder)
    expect(openTestLibrary(folder).session.load().limit).toBe(17)
  })

  it('is made anew where there is no backup, and adopts the data sets', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    putMovies(first, 'films-1', [movie({ title: 'Heat' })])
    first.close()
    rmSync(join(folder, 'backups'), { recursive: true })
    damage(folder)
    const library = openTestLibrary(folder)
    expect(library.startNotices).toMatchObject([{ kind: 'made-new' }])
    expect(library.datasets().map(({ id }) => id)).toEqual(['films-1'])
  })

  it('is restored as it was: what came after the backup is adopted, what went is dropped', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    putMovies(first, 'films-1', [movie({ title: 'Heat' })])
    first.setActive('films-1', false)
    first.backUpIfChanged()
    putMovies(first, 'films-2', [movie({ title: 'Alien' })])
    first.database.close()
    damage(folder)
    const sets = openTestLibrary(folder).datasets()
    expect(sets.map(({ id, active }) => [id, active])).toEqual([
      ['films-1', false],
      ['films-2', true],
    ])
    expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([])
  })
})
