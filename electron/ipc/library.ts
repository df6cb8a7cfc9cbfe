import { type LibraryRouteName, libraryRoutes } from '#shared/contract/index.ts'
import type { LibraryClient } from '../worker/client.ts'
import { sendEvent } from './events.ts'
import { type HandleOptions, handle } from './handle.ts'

function isLibraryRoute(name: string): name is LibraryRouteName {
  return Object.hasOwn(libraryRoutes, name)
}

/** Passes every call of the library's routes on to its thread, and its events on to the windows. */
export function forwardToLibrary(library: LibraryClient, options: HandleOptions): void {
  for (const name of Object.keys(libraryRoutes).filter(isLibraryRoute)) {
    handle(name, (input) => library.call(name, input), options)
  }
  library.onEvent(({ name, payload }) => sendEvent(name, payload))
}
