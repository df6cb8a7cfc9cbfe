import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importInto } from '../../../electron/library/imports/import-into.ts'
import { runLocally } from '../../../electron/library/imports/runner.ts'
import { Library } from '../../../electron/library/library.ts'

const root = resolve(import.meta.dirname, '../../..')
const shared = resolve(root, '../shared/data')

/** What the window is measured on: 86,537 films and 105,894 tracks. */
const sources = [
  ['movielens/ml-latest-86k/movies.csv', 'movielens/ml-latest-86k/links.csv'],
  ['lastfm/lastfm-tracks.csv'],
]

/**
 * Makes the library that the window is measured on.
 *
 * @throws Error naming the file that is not there.
 */
export async function makeLargeLibrary(folder: string): Promise<void> {
  const library = new Library(folder, join(root, 'resources'))
  try {
    for (const source of sources) {
      const paths = source.map((path) => join(shared, path))
      const missing = paths.find((path) => !existsSync(path))
      if (missing !== undefined) throw new Error(`${missing} is not there; the benchmark needs it.`)
      await importInto(library, runLocally, { paths }, () => {}, new AbortController().signal)
    }
  } finally {
    library.close()
  }
}
