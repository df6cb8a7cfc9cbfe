import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { PosterNews, WantedFilm } from '../../../electron/posters/calls.ts'
import { openPosters, type PosterSurroundings } from '../../../electron/posters/open.ts'
import { type FakeOmdb, goodKey, startFakeOmdb } from './fake-omdb.ts'

/** A film by its IMDb id. */
export function film(id: string): WantedFilm {
  return { key: id, imdbId: id, title: `Film ${id}`, year: 1999 }
}

/** The poster service over real files and a fake OMDb, with little patience for failures and much for a slow machine. */
export interface Desk {
  readonly fake: FakeOmdb
  readonly news: PosterNews[]
  readonly folder: string
  readonly service: ReturnType<typeof openPosters>['service']
  readonly store: ReturnType<typeof openPosters>['store']
  /** Films whose posters have arrived, in that order. */
  arrived(): string[]
  /** All bytes that the service has written. */
  written(): Buffer
  /** Closes the service and opens it again on the same files. */
  reopen(changes?: Partial<PosterSurroundings>): Promise<Desk>
}

const impatient: Partial<PosterSurroundings> = {
  patience: { attempts: 3, firstDelay: 2, random: () => 0.5 },
  timeouts: { lookUp: 4000, picture: 4000 },
}

async function open(folder: string, fake: FakeOmdb, changes: Partial<PosterSurroundings>): Promise<Desk> {
  const news: PosterNews[] = []
  const data = { dataFolder: join(folder, 'data'), postersFolder: join(folder, 'posters') }
  const { service, store } = openPosters(data, (told) => news.push(told), {
    transport: fake.transport,
    ...impatient,
    ...changes,
  })
  let open_ = true
  const close = () => {
    if (open_) {
      service.close()
      store.close()
    }
    open_ = false
  }
  onTestFinished(close)
  return {
    fake,
    news,
    folder,
    service,
    store,
    arrived: () =>
      news.flatMap((told) => (told.name === 'arrived' ? told.posters.map(({ key }) => key) : [])),
    written: () =>
      Buffer.concat(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
      ),
    reopen: async (next = changes) => {
      close()
      return open(folder, fake, next)
    },
  }
}

/** Opens a service with the good key on a fresh folder. */
export async function openDesk(
  changes: Partial<PosterSurroundings> = {},
  key: string | null = goodKey,
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-posters-'))
  const fake = await startFakeOmdb()
  onTestFinished(async () => {
    await fake.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const desk = await open(folder, fake, changes)
  desk.service.setKey(key)
  return desk
}
