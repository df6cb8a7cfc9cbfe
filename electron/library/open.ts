import { toProblem } from '#shared/contract/errors.ts'
import { runLocally } from './imports/runner.ts'
import { Library } from './library.ts'
import { ensureStarter } from './starter.ts'

/** An open library, and what a person should know about this start. */
interface OpenedLibrary {
  readonly library: Library
  readonly warnings: readonly string[]
}

/**
 * Opens the library in `dataFolder` and sees to it that it has the starter catalogue of `resourcesFolder`. A starter
 * that cannot be imported is a warning: the user's own data are there all the same. Throws as `Library` does.
 */
export async function openLibrary(dataFolder: string, resourcesFolder: string): Promise<OpenedLibrary> {
  const library = new Library(dataFolder, resourcesFolder)
  const warnings: string[] = []
  if (library.damagedCopy !== null) {
    warnings.push(`The library was damaged; it was put aside as ${library.damagedCopy} and a new one made.`)
  }
  try {
    await ensureStarter(library, runLocally)
  } catch (error) {
    warnings.push(`The starter catalogue could not be imported: ${toProblem(error).message}`)
  }
  return { library, warnings }
}
