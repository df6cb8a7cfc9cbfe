import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { importInto } from '../../electron/library/imports/import-into.ts'
import type { LibraryEvent } from '../../electron/library/imports/queue.ts'
import { runLocally } from '../../electron/library/imports/runner.ts'
import type { Library } from '../../electron/library/library.ts'
import { createLibraryService } from '../../electron/library/service.ts'
import { datasetFiles, movie, openTestLibrary, putMovies, temporaryFolder } from './support.ts'

/** A library with one imported set of tracks, and where its file and its source are. */
async function withTracks() {
  const folder = temporaryFolder()
  const source = join(temporaryFolder(), 'songs.csv')
  const rows = Array.from({ length: 400 }, (_, n) => `T${n},Song ${n},Band ${n % 9},"rock, dark",,1999`)
  writeFileSync(source, `track_id,name,artist,tags,genre,year\n${rows.join('\n')}\n`)
  const library = openTestLibrary(folder)
  await imported(library, source)
  const id = library.datasets()[0]?.id ?? ''
  return { folder, source, library, id, path: join(folder, 'datasets', `${id}.db`) }
}

async function imported(library: Library, ...paths: string[]) {
  return await importInto(library, runLocally, { paths }, () => {}, new AbortController().signal)
}

/** Changes bytes in the middle of a file. */
function scratch(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0x5a, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 9000)
  writeFileSync(path, bytes)
}

function serviceOf(library: Library) {
  const events: LibraryEvent[] = []
  return { service: createLibraryService(library, runLocally, (event) => events.push(event)), events }
}

describe('a damaged data set file', () => {
  it.each([
    ['is no database any more', (path: string) => writeFileSync(path, 'rubbish')],
    ['lost its end', (path: string) => truncateSync(path, statSync(path).size - 4096)],
    [
      'is of another layout',
      (path: string) => {
        const database = new Database(path)
        database.pragma('user_version = 99')
        database.close()
      },
    ],
  ])('that %s is put aside at the start, told, listed and not used', async (_, damage) => {
    const { folder, library, id, path } = await withTracks()
    library.close()
    damage(path)
    const damaged = readFileSync(path)
    const again = openTestLibrary(folder)
    expect(again.startNotices).toEqual([{ kind: 'datasets-damaged', names: ['songs'] }])
    expect(again.datasets()).toMatchObject([{ id, active: false, damage: { sourceThere: true } }])
    const aside = datasetFiles(folder)
    expect(aside).toEqual([expect.stringMatching(new RegExp(`^${id}\\.damaged-.*\\.db$`))])
    expect(readFileSync(join(folder, 'datasets', aside[0] ?? '')).equals(damaged)).toBe(true)
    expect(again.engine()).toBeDefined()
    again.close()
    const third = openTestLibrary(folder)
    expect(third.startNotices).toEqual([])
    expect(third.datasets()).toHaveLength(1)
  })

  it('is whole again after its source was imported again, switched as it was', async () => {
    const { folder, library, id, path } = await withTracks()
    library.setActive(id, false)
    library.close()
    writeFileSync(path, 'rubbish')
    const again = openTestLibrary(folder)
    await imported(again, ...again.sourcesOf(id))
    expect(again.datasets()).toMatchObject([
      { id, rows: 400, active: false, activation: 'off', damage: null },
    ])
    expect(again.trackSet(id).find(400)?.title).toBe('Song 399')
  })

  it('is imported again by one call; where its source is gone that is said', async () => {
    const { folder, library, id, path, source } = await withTracks()
    library.close()
    writeFileSync(path, 'rubbish')
    const { service, events } = serviceOf(openTestLibrary(folder))
    const { jobId } = await service.handlers['datasets.reimport']({ id })
    await expect.poll(() => events.at(-1)?.name).toBe('datasets.changed')
    expect(events.find(({ name }) => name === 'imports.ended')?.payload).toMatchObject({ jobId })
    expect(await service.handlers['datasets.list']({})).toMatchObject([{ id, damage: null, active: true }])
    rmSync(source)
    expect(() => service.handlers['datasets.reimport']({ id })).toThrowError(/no longer at .*songs\.csv/)
  })

  it('can be removed for good, and its removal undone', async () => {
    const { folder, library, id, path } = await withTracks()
    library.close()
    writeFileSync(path, 'rubbish')
    const again = openTestLibrary(folder)
    again.remove(id)
    expect(again.datasets()).toEqual([])
    again.restore(id)
    expect(again.datasets()).toMatchObject([{ id, damage: { sourceThere: true } }])
  })

  it('is found when a call fails on it: put aside, told in words, and nothing else is', async () => {
    const { library, id, path } = await withTracks()
    putMovies(library, 'films-1', [movie({ title: 'Heat' })])
    const { service, events } = serviceOf(library)
    scratch(path)
    const error = service.explain(new Database.SqliteError('malformed', 'SQLITE_CORRUPT'))
    expect(error).toMatchObject({ code: 'damaged-library', message: expect.stringContaining('songs') })
    expect(library.datasets().map((one) => [one.id, one.damage === null])).toEqual(
      expect.arrayContaining([
        ['films-1', true],
        [id, false],
      ]),
    )
    expect(events.at(-1)?.name).toBe('datasets.changed')
  })

  it('is found by reading all of it, even where SQLite would see nothing', async () => {
    const { library, id, path } = await withTracks()
    const { service, events } = serviceOf(library)
    const bytes = readFileSync(path)
    const at = bytes.indexOf('Song 123')
    bytes[at] = 'B'.charCodeAt(0)
    writeFileSync(path, bytes)
    await service.inspect()
    expect(library.datasets()).toMatchObject([{ id, damage: { sourceThere: true } }])
    expect(events.map(({ name }) => name)).toEqual(['datasets.changed'])
    expect(existsSync(path)).toBe(false)
  })

  it('that was adopted is known by its content from the first reading on', async () => {
    const { library, id, path } = await withTracks()
    const whole = library.registry.find(id)?.checksum
    library.registry.remove(id)
    library.register(id)
    expect(library.registry.find(id)?.checksum).toBeNull()
    const { service, events } = serviceOf(library)
    await service.inspect()
    expect(library.registry.find(id)?.checksum).toBe(whole)
    await service.inspect()
    expect(events).toEqual([])
    expect(existsSync(path)).toBe(true)
  })
})

describe('a check that is asked for', () => {
  it('tells how far it is, and that all is sound', async () => {
    const { library } = await withTracks()
    putMovies(library, 'films-1', [movie({ title: 'Heat' })])
    const { service, events } = serviceOf(library)
    expect(await service.handlers['datasets.check']({})).toEqual({ sound: 2, damaged: [] })
    expect(events[0]).toMatchObject({ name: 'datasets.checking', payload: { share: expect.any(Number) } })
    expect(new Set(events.map(({ name }) => name))).toEqual(new Set(['datasets.checking']))
  })

  it('puts a set whose content has changed aside, names it, and offers it again', async () => {
    const { library, id, path } = await withTracks()
    putMovies(library, 'films-1', [movie({ title: 'Heat' })])
    const { service, events } = serviceOf(library)
    scratch(path)
    expect(await service.handlers['datasets.check']({})).toEqual({ sound: 1, damaged: ['songs'] })
    expect(events.map(({ name }) => name)).toContain('datasets.changed')
    expect(library.datasets().find((one) => one.id === id)?.damage).toEqual({ sourceThere: true })
    expect(await service.handlers['datasets.check']({})).toEqual({ sound: 1, damaged: [] })
  })

  it('is one at a time, and can be stopped', async () => {
    const { library, path } = await withTracks()
    const { service } = serviceOf(library)
    const [first, second] = [service.handlers['datasets.check']({}), service.handlers['datasets.check']({})]
    service.handlers['datasets.stopCheck']({})
    await expect(first).rejects.toMatchObject({ code: 'cancelled' })
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    expect(existsSync(path)).toBe(true)
    expect(await service.handlers['datasets.check']({})).toEqual({ sound: 1, damaged: [] })
  })
})

describe('errors of a call', () => {
  it('of a full disk and a read-only folder are said in words', async () => {
    const { service } = serviceOf(openTestLibrary(temporaryFolder()))
    const explain = (code: string) => service.explain(new Database.SqliteError('raw', code))
    expect(explain('SQLITE_FULL')).toMatchObject({ code: 'disk-full' })
    expect(explain('SQLITE_READONLY')).toMatchObject({ code: 'read-only' })
    expect(explain('SQLITE_IOERR_WRITE')).toMatchObject({ code: 'read-only' })
  })

  it('that are ours, or of other files, stay as they are', () => {
    const { service } = serviceOf(openTestLibrary(temporaryFolder()))
    for (const error of [new CrossTuneError('not-found', 'No.'), new Error('EACCES'), 'text']) {
      expect(service.explain(error)).toBe(error)
    }
  })
})

it('a derived index that does not fit is built anew', async () => {
  const { folder, library, id } = await withTracks()
  const index = join(folder, 'datasets', `${id}.index`)
  const sound = readFileSync(index)
  library.close()
  scratch(index)
  const again = openTestLibrary(folder)
  expect(again.engine().findByKey('0000000000000000')).toBeNull()
  expect(readFileSync(index).equals(sound)).toBe(true)
})
