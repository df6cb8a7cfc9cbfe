import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runLocally } from '../../electron/library/imports/runner.ts'
import { Library } from '../../electron/library/library.ts'
import { ensureStarter } from '../../electron/library/starter.ts'
import { movie, putMovies, RESOURCES, temporaryFolder } from './support.ts'

const HEADER = 'imdb_id,title,original_title,year,genres,keywords,language,fame\n'
const HEAT = 'tt0113277,Heat,,1995,Crime,heist|night,en,5\n'
const ALIEN = 'tt0078748,Alien,,1979,Horror|Sci-Fi,space|isolation,en,5\n'

function resourcesWith(films: string): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'starter'))
  mkdirSync(join(folder, 'semantics'))
  for (const name of ['tags.csv', 'film.csv', 'glove-100d.bin']) {
    copyFileSync(join(RESOURCES, 'semantics', name), join(folder, 'semantics', name))
  }
  writeFileSync(join(folder, 'starter', 'movies.csv'), HEADER + films)
  return folder
}

async function withLibrary<Result>(
  data: string,
  resources: string,
  work: (library: Library) => Result,
): Promise<Result> {
  const library = new Library(data, resources)
  try {
    await ensureStarter(library, runLocally)
    return work(library)
  } finally {
    library.close()
  }
}

const describeSets = (library: Library) =>
  library.datasets().map(({ starter, activation, rows }) => ({ starter, activation, rows }))

describe('the starter catalogue', () => {
  it('is imported at the first start, and not again at the next', async () => {
    const data = temporaryFolder()
    const resources = resourcesWith(HEAT + ALIEN)
    const first = await withLibrary(data, resources, (library) => library.datasets())
    expect(first).toMatchObject([
      { starter: true, activation: 'auto', active: true, rows: 2, kind: 'movies' },
    ])
    const second = await withLibrary(data, resources, (library) => library.datasets())
    expect(second).toEqual(first)
  })

  it('comes back where its file is lost', async () => {
    const data = temporaryFolder()
    const resources = resourcesWith(HEAT)
    await withLibrary(data, resources, (library) => library.discard(library.datasets()[0]?.id ?? ''))
    expect(await withLibrary(data, resources, describeSets)).toEqual([
      { starter: true, activation: 'auto', rows: 1 },
    ])
  })

  it('is replaced by a newer one, and stays switched off where it was', async () => {
    const data = temporaryFolder()
    const resources = resourcesWith(HEAT)
    await withLibrary(data, resources, (library) => library.setActive(library.datasets()[0]?.id ?? '', false))
    writeFileSync(join(resources, 'starter', 'movies.csv'), HEADER + HEAT + ALIEN)
    expect(await withLibrary(data, resources, describeSets)).toEqual([
      { starter: true, activation: 'off', rows: 2 },
    ])
  })

  it('goes with its file, and takes nothing of the user with it', async () => {
    const data = temporaryFolder()
    const resources = resourcesWith(HEAT)
    writeFileSync(join(resources, 'starter', 'more.csv'), HEADER + ALIEN)
    await withLibrary(data, resources, (library) => putMovies(library, 'mine', [movie({ title: 'Ran' })]))
    const fewer = resourcesWith(HEAT)
    const sets = await withLibrary(data, fewer, (library) => library.datasets())
    expect(sets.map(({ starter, rows }) => ({ starter, rows }))).toEqual([
      { starter: false, rows: 1 },
      { starter: true, rows: 1 },
    ])
  })
})
