import { toProblem } from '#shared/contract/errors.ts'
import { runLocally } from './imports/runner.ts'
import { Library } from './library.ts'
import { ensureStarter } from './starter.ts'

/**
 * Opens the library in `dataFolder` and sees to it that it has the starter catalogue of `resourcesFolder`. A starter
 * that cannot be imported is a notice of the start: the user's own data are there all the same. Throws as `Library` does.
 */
export async function openLibrary(dataFolder: string, resourcesFolder: string): Promise<Library> {
  const library = new Library(dataFolder, resourcesFolder)
  try {
    await ensureStarter(library, runLocally)
  } catch (error) {
    library.startNotices.push({ kind: 'starter-failed', problem: toProblem(error) })
  }
  return library
}
