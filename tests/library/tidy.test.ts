import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileRole } from '../../electron/library/folder.ts'
import { tidy } from '../../electron/library/tidy.ts'
import { datasetFiles, movie, openTestLibrary, putMovies, temporaryFolder } from './support.ts'

/** The id of a process that cannot be: above what any system gives out. */
const DEAD = 2 ** 30

describe('putting a library right at a start', () => {
  it('removes what dead processes left half made or thrown away, and nothing of the living', () => {
    const folder = temporaryFolder()
    openTestLibrary(folder).close()
    const place = (name: string) => writeFileSync(join(folder, 'datasets', name), 'x')
    const living = process.ppid
    for (const ending of ['db', 'db-journal', 'index']) place(`.tmp-${DEAD}-films-1.${ending}`)
    place(`.trash-${DEAD}-films-2.db`)
    place(`.tmp-${process.pid}-films-3.db`)
    place(`.tmp-${living}-films-4.db`)
    place(`.trash-${living}-films-5.db`)
    place('notes.txt')
    openTestLibrary(folder)
    expect(datasetFiles(folder)).toEqual([
      `.tmp-${living}-films-4.db`,
      `.trash-${living}-films-5.db`,
      'notes.txt',
    ])
  })

  it('removes an index without its data set, unless that import still runs', () => {
    const folder = temporaryFolder()
    openTestLibrary(folder).close()
    for (const name of ['gone.index', 'coming.index', `.tmp-${process.ppid}-coming.db`]) {
      writeFileSync(join(folder, 'datasets', name), 'x')
    }
    openTestLibrary(folder)
    expect(datasetFiles(folder)).toEqual([`.tmp-${process.ppid}-coming.db`, 'coming.index'])
  })

  it('adopts complete data sets that nobody registered', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    putMovies(first, 'films-1', [movie({ title: 'Heat' }), movie({ title: 'Alien' })])
    first.registry.remove('films-1')
    first.close()
    const [adopted] = openTestLibrary(folder).datasets()
    expect(adopted).toMatchObject({ id: 'films-1', kind: 'movies', rows: 2, active: true, starter: false })
    expect(adopted?.bytes).toBeGreaterThan(0)
  })

  it('adopts all data sets again after library.db was lost or damaged', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    putMovies(first, 'films-1', [movie({ title: 'Heat' })])
    first.close()
    writeFileSync(join(folder, 'library.db'), 'rubbish '.repeat(1000))
    const second = openTestLibrary(folder)
    expect(second.startNotices).toMatchObject([{ kind: 'restored' }])
    expect(second.datasets().map((dataset) => dataset.id)).toEqual(['films-1'])
  })

  it('drops rows whose file is gone', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    putMovies(first, 'films-1', [movie({ title: 'Heat' })])
    first.close()
    rmSync(join(folder, 'datasets', 'films-1.db'))
    expect(openTestLibrary(folder).datasets()).toEqual([])
  })

  it('puts a damaged data set aside instead of failing at every start', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    putMovies(first, 'films-1', [movie({ title: 'Heat' })])
    first.close()
    writeFileSync(join(folder, 'datasets', 'films-1.db'), 'rubbish')
    const second = openTestLibrary(folder)
    expect(second.datasets()).toMatchObject([{ id: 'films-1', damage: { sourceThere: false } }])
    const [aside] = datasetFiles(folder)
    expect(aside).toMatch(/^films-1\.damaged-.*\.db$/)
    expect(readFileSync(join(folder, 'datasets', aside ?? ''), 'utf8')).toBe('rubbish')
    second.close()
    openTestLibrary(folder)
    expect(datasetFiles(folder)).toEqual([aside])
  })

  it('leaves alone what another process finished while it looked', () => {
    const folder = temporaryFolder()
    const library = openTestLibrary(folder)
    putMovies(library, 'films-1', [movie({ title: 'Heat' })])
    tidy(library.folder, library.registry)
    tidy(library.folder, library.registry, () => true)
    expect(library.datasets()).toHaveLength(1)
    expect(existsSync(join(folder, 'datasets', 'films-1.db'))).toBe(true)
  })
})

describe('names in the data set folder', () => {
  it.each([
    ['ml-latest-small-1a2b3c.db', { role: 'dataset', id: 'ml-latest-small-1a2b3c' }],
    ['a.b.index', { role: 'index', id: 'a.b' }],
    ['.tmp-12-a-b.db', { role: 'temporary', processId: 12, id: 'a-b' }],
    ['.tmp-12-a-b.db-journal', { role: 'temporary', processId: 12, id: 'a-b' }],
    ['.trash-7-x.index', { role: 'trash', processId: 7, id: 'x' }],
    ['films.damaged-2024.db', { role: 'other' }],
    ['.DS_Store', { role: 'other' }],
    ['films.db-wal', { role: 'other' }],
  ])('%s', (name, role) => {
    expect(fileRole(name)).toEqual(role)
  })
})
