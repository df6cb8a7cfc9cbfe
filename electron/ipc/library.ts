import { type LibraryRouteName, libraryRoutes, type RouteParsedInput } from '#shared/contract/index.ts'
import type { LibraryClient } from '../worker/client.ts'
import { sendEvent } from './events.ts'
import { type HandleOptions, handle } from './handle.ts'

function isLibraryRoute(name: string): name is LibraryRouteName {
  return Object.hasOwn(libraryRoutes, name)
}

/**
 * Passes every call of the library's routes on to its thread, and its events on to the windows.
 *
 * @param onImport is told the paths of each import that is started.
 */
export function forwardToLibrary(
  library: LibraryClient,
  onImport: (paths: readonly string[]) => void,
  options: HandleOptions,
): void {
  // The client of the thread holds every reply to the contract: one walk over it is enough.
  const checked = { ...options, checkOutput: false }
  for (const name of Object.keys(libraryRoutes).filter(isLibraryRoute)) {
    if (name !== 'imports.start') handle(name, (input) => library.call(name, input), checked)
  }
  const start = (input: RouteParsedInput<'imports.start'>) => {
    onImport(input.paths)
    return library.call('imports.start', input)
  }
  handle('imports.start', start, checked)
  library.onEvent(({ name, payload }) => sendEvent(name, payload))
}
