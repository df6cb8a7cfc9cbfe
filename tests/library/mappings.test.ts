import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Mapping } from '#shared/contract/mapping.ts'
import { importInto } from '../../electron/library/imports/import-into.ts'
import { runLocally } from '../../electron/library/imports/runner.ts'
import { Library } from '../../electron/library/library.ts'
import { openTestLibrary, RESOURCES, temporaryFolder } from './support.ts'

const MAPPING: Mapping = {
  kind: 'movies',
  columns: [
    { column: 'Was', role: 'title' },
    { column: 'Wann', role: 'year' },
  ],
  separator: null,
  missing: [],
}

function importFile(library: Library, name: string, content: string, mapping?: Mapping) {
  const path = join(library.folder.root, name)
  writeFileSync(path, content)
  const wanted = { paths: [path], ...(mapping === undefined ? {} : { mapping }) }
  return importInto(library, runLocally, wanted, () => {}, new AbortController().signal)
}

describe('the mapping of a custom table', () => {
  it('is used for the next table of the same shape, also after a restart, and another replaces it', async () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    await importFile(first, 'a.csv', 'Was,Wann\nHeat,1995\n', MAPPING)
    first.close()
    const library = new Library(folder, RESOURCES)
    const { datasets } = await importFile(library, 'b.csv', 'Wann,Was\n1979,Alien\n')
    expect(datasets.map(({ name, format, imported }) => [name, format, imported])).toEqual([
      ['b', 'custom', 1],
    ])
    const [shape] = library.mappings.all().keys()
    library.mappings.remember(shape ?? '', { ...MAPPING, missing: ['?'] })
    expect(library.mappings.find(shape ?? '')?.missing).toEqual(['?'])
    expect(library.mappings.all().size).toBe(1)
    library.close()
  })

  it('is not remembered where nothing came of it, and what cannot be read is passed over', async () => {
    const library = openTestLibrary(temporaryFolder())
    await expect(importFile(library, 'a.csv', 'Was,Wann\n,1995\n', MAPPING)).rejects.toMatchObject({
      code: 'unreadable-file',
    })
    expect(library.mappings.all().size).toBe(0)
    library.database.prepare("INSERT INTO mapping VALUES ('x', '{}', '')").run()
    expect([library.mappings.all().size, library.mappings.find('x')]).toEqual([0, null])
  })

  it('gives way to a form that is known for sure', async () => {
    const library = openTestLibrary(temporaryFolder())
    const movielens = 'movieId,title,genres\n1,Toy Story (1995),Comedy\n'
    const mapping: Mapping = { ...MAPPING, columns: [{ column: 'genres', role: 'title' }] }
    await importFile(library, 'a.csv', movielens, mapping)
    const { datasets } = await importFile(library, 'b.csv', `${movielens}2,Heat (1995),Crime\n`)
    expect(datasets[0]?.format).toBe('movielens')
  })
})
