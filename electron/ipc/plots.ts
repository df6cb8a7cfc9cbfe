import type { PosterClient } from '../posters/client.ts'
import type { LibraryClient } from '../worker/client.ts'

/**
 * Gives the library the plots that are kept: once it is open, and again whenever its thread had to be started anew, as
 * it holds them in memory alone. `tell` hears of the films whose plots a new thread was given.
 */
export function givePlots(
  posters: PosterClient,
  library: LibraryClient,
  tell: (keys: string[]) => void,
): void {
  const give = async () => {
    const plots = await posters.call('plots', {})
    await library.call('internal.notePlots', { plots, all: true })
    return plots.map(({ key }) => key)
  }
  // What fails here is told by the calls that need it.
  library
    .ready()
    .then(give)
    .catch(() => {})
  library.onRestart(() => void give().then(tell, () => {}))
}
