import { type Handlers, type PosterRouteName, posterRoutes } from '#shared/contract/index.ts'
import type { Poster, PosterStatus } from '#shared/contract/posters.ts'
import type { KeyStore } from '../app/key-store.ts'
import { openLink } from '../app/open-link.ts'
import type { Plot, WantedFilm } from '../posters/calls.ts'
import type { PosterClient } from '../posters/client.ts'
import { omdbBase } from '../posters/omdb/client.ts'
import { createKeyLock, type KeyLock } from '../posters/sealed-key.ts'
import type { LibraryClient } from '../worker/client.ts'
import { sendEvent } from './events.ts'
import { type HandleOptions, handle } from './handle.ts'
import { givePlots } from './plots.ts'

/** What arrives within this time is told together, so that the window renders once for it; milliseconds. */
const TOGETHER = 250

/** Where OMDb gives keys. */
const keyPage = 'https://www.omdbapi.com/apikey.aspx'

/** What the posters' routes work on. */
export interface PosterServices {
  readonly posters: PosterClient
  readonly library: LibraryClient
  /** The key is read while the window opens. */
  readonly keyStore: Promise<KeyStore>
  /** The system's proxy for an address, as a URL; null: none. */
  readonly proxyFor: (url: URL) => Promise<string | null>
}

/** Has posters fetched by the proxy that the system names now. What is not known is left as it was. */
async function followProxy({
  posters,
  proxyFor,
}: Pick<PosterServices, 'posters' | 'proxyFor'>): Promise<void> {
  const proxy = await proxyFor(omdbBase).catch(() => undefined)
  if (proxy !== undefined) await posters.setProxy(proxy).catch(() => {})
}

async function filmsOf(library: LibraryClient, keys: string[]): Promise<WantedFilm[]> {
  const cards = await library.call('movies.get', { keys })
  return cards.map(({ key, title, year }) => ({
    key,
    imdbId: /^tt\d{7,10}$/.test(key) ? key : null,
    title,
    year,
  }))
}

function posterHandlers(services: PosterServices): Handlers<PosterRouteName> {
  const { posters, library, keyStore } = services
  let lock: Promise<KeyLock> | null = null
  const theLock = () => {
    lock ??= createKeyLock()
    return lock
  }
  const status = async (): Promise<PosterStatus> => ({
    ...(await posters.call('status', {})),
    key: (await keyStore).kept,
  })
  return {
    'posters.want': async ({ keys }) => {
      await keyStore
      // Not waited for: what is kept is shown at once, whatever a network takes to name its proxy.
      void followProxy(services)
      return posters.call('want', { films: await filmsOf(library, keys) })
    },
    'posters.kept': ({ keys }) => posters.call('kept', { keys }),
    'posters.details': async ({ key }) => {
      const [film] = await filmsOf(library, [key])
      if (film === undefined) return { status: 'unknown' }
      const held = await posters.call('details', { film })
      if (held.status !== 'found') return held
      const plots = held.details.plot === null ? [] : [{ key, plot: held.details.plot }]
      await library.call('internal.notePlots', { plots, all: false })
      return { ...held, plotKeywords: await library.call('internal.plotKeywords', { key }) }
    },
    'posters.status': status,
    'posters.lock': async () => ({ publicKey: (await theLock()).publicKey }),
    'posters.enterKey': async ({ sealedKey }) => {
      const key = (await theLock()).open(sealedKey)
      await followProxy(services)
      const { verdict } = await posters.call('testKey', { key })
      if (verdict === 'accepted') {
        await (await keyStore).keep(key)
        await posters.setKey(key)
      }
      return { verdict, status: await status() }
    },
    'posters.getKey': async () => {
      await openLink(keyPage)
      return {}
    },
    'posters.removeKey': async () => {
      await (await keyStore).remove()
      await posters.setKey(null)
      return status()
    },
    'posters.clear': async () => {
      const plots = await posters.call('plots', {})
      await posters.call('clear', {})
      await library.call('internal.notePlots', { plots: [], all: true })
      sendEvent('posters.cleared', {})
      sendEvent('posters.plots', { keys: plots.map(({ key }) => key) })
      return status()
    },
  }
}

function isPosterRoute(name: string): name is PosterRouteName {
  return Object.hasOwn(posterRoutes, name)
}

function serve<N extends PosterRouteName>(
  name: N,
  handlers: Handlers<PosterRouteName>,
  options: HandleOptions,
): void {
  handle(name, handlers[name], options)
}

/** Hands things on together that come within a short time of each other. */
function together<Thing>(handOn: (things: Thing[]) => void): (things: readonly Thing[]) => void {
  let waiting: Thing[] = []
  return (things) => {
    if (waiting.length === 0) {
      setTimeout(() => {
        const all = waiting
        waiting = []
        handOn(all)
      }, TOGETHER)
    }
    waiting.push(...things)
  }
}

/** Passes on what the poster thread tells: posters to the windows, plots to the library. */
function forwardNews({ posters, library }: PosterServices): void {
  const tellArrived = together<Poster>((arrived) => sendEvent('posters.arrived', arrived))
  const notePlots = together<Plot>((plots) => {
    library.call('internal.notePlots', { plots, all: false }).then(
      () => sendEvent('posters.plots', { keys: plots.map(({ key }) => key) }),
      // A library that cannot be opened says so itself.
      () => {},
    )
  })
  posters.onNews((news) => {
    if (news.name === 'arrived') tellArrived(news.posters)
    else notePlots(news.plots)
  })
}

/** Serves the routes of posters and films' details. */
export function servePosters(services: PosterServices, options: HandleOptions): void {
  const handlers = posterHandlers(services)
  for (const name of Object.keys(posterRoutes).filter(isPosterRoute)) serve(name, handlers, options)
  forwardNews(services)
  const { posters, library, keyStore } = services
  // What fails here is told by the calls that need it.
  Promise.all([keyStore, followProxy(services)])
    .then(([{ key }]) => posters.setKey(key))
    .catch(() => {})
  givePlots(posters, library, (keys) => sendEvent('posters.plots', { keys }))
}
