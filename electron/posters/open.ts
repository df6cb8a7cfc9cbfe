import { join } from 'node:path'
import { DailyBudget } from './budget.ts'
import type { PosterNews, PosterThreadData } from './calls.ts'
import { toPoster } from './image/codec.ts'
import { downloadPicture } from './image/download.ts'
import { OmdbClient, omdbBase } from './omdb/client.ts'
import { type Patience, usualPatience } from './retry.ts'
import { PosterService } from './service.ts'
import { PosterStore } from './store.ts'
import { network, type Transport } from './transport.ts'
import { unhurried } from './unhurried.ts'

/** What a test may replace: the network, and how long one waits. */
export interface PosterSurroundings {
  readonly transport: Transport
  readonly patience: Patience
  /** For one request to OMDb, and for one picture, in milliseconds. */
  readonly timeouts: { readonly lookUp: number; readonly picture: number }
  readonly mostBytes: number
  readonly now: () => number
}

const usual: PosterSurroundings = {
  transport: network,
  patience: usualPatience,
  timeouts: { lookUp: 10_000, picture: 20_000 },
  mostBytes: 300_000_000,
  now: Date.now,
}

/** The service over the cache and the count on disk. Throws where the disk refuses. */
export function openPosters(
  { dataFolder, postersFolder }: PosterThreadData,
  tell: (news: PosterNews) => void,
  surroundings: Partial<PosterSurroundings> = {},
): { service: PosterService; store: PosterStore } {
  const { transport, patience, timeouts, mostBytes, now } = { ...usual, ...surroundings }
  const store = new PosterStore(postersFolder, mostBytes, now)
  const budget = new DailyBudget(join(dataFolder, 'omdb-requests.json'), now)
  const omdb = new OmdbClient({ base: omdbBase, transport, budget, patience, timeout: timeouts.lookUp })
  const download = { transport, patience, timeout: timeouts.picture }
  const inTurn = unhurried()
  const makePoster = async (imageUrl: string, signal: AbortSignal) => {
    const bytes = await downloadPicture(imageUrl, download, signal)
    return inTurn(async () => {
      // It may have scrolled away while others had their turn.
      signal.throwIfAborted()
      return toPoster(bytes)
    })
  }
  const service = new PosterService({
    store,
    omdb,
    budget,
    makePoster,
    mostBytes,
    tell,
    now,
  })
  return { service, store }
}
