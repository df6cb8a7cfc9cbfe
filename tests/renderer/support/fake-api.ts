import type { CrossTuneApi } from '#shared/contract/api.ts'
import { toProblem } from '#shared/contract/errors.ts'
import type { JudgedTrack } from '#shared/contract/feedback.ts'
import type { EventName, EventPayload, RouteInput, RouteName, RouteOutput } from '#shared/contract/index.ts'
import type { MovieCard } from '#shared/contract/movies.ts'
import type { PosterStatus } from '#shared/contract/posters.ts'
import { sessionSchema } from '#shared/contract/session.ts'
import { aDataset, anInspectedTable, aTriedMapping, someMovies } from './builders.ts'
import { browse, facetsOf, seek } from './fake-catalogue.ts'
import { recommend } from './fake-engine.ts'
import { fakeSavedPlaylists } from './fake-saved.ts'

export type FakeHandlers = {
  [N in RouteName]: (input: RouteInput<N>) => RouteOutput<N> | Promise<RouteOutput<N>>
}

/** Calls of one route, as they were made. */
interface Call {
  readonly name: RouteName
  readonly input: unknown
}

/** Nothing asked of OMDb yet, and no key. */
const posterStatus: PosterStatus = {
  key: 'none',
  used: 0,
  most: 950,
  pause: null,
  posters: 0,
  bytes: 0,
  mostBytes: 300_000_000,
}

export interface FakeApi extends CrossTuneApi {
  readonly calls: readonly Call[]
  /** Tells the window an event. */
  emit<N extends EventName>(event: N, payload: EventPayload<N>): void
  /** Answers a route in another way from now on. */
  answer<N extends RouteName>(name: N, handler: FakeHandlers[N]): void
}

/** A `window.crosstune` over a small library in memory: every route of the contract answers. */
export function fakeApi(movies: readonly MovieCard[] = someMovies()): FakeApi {
  let datasets = [
    aDataset({ id: 'starter-movies', name: 'Starter movies', rows: movies.length, starter: true }),
    aDataset({ id: 'starter-tracks', kind: 'tracks', name: 'Starter tracks', rows: 2000, starter: true }),
    aDataset({ id: 'own', name: 'ml-latest-small.zip', format: 'movielens', rows: 9742 }),
  ]
  let removed: typeof datasets = []
  let judged: JudgedTrack[] = []
  let session = sessionSchema.parse({})
  const calls: Call[] = []
  const listeners = new Map<EventName, Set<(payload: never) => void>>()

  const handlers: FakeHandlers = {
    'movies.browse': (input) => browse(movies, input),
    'movies.facets': (input) => facetsOf(movies, input),
    'movies.seek': (input) => seek(movies, input),
    'movies.get': ({ keys }) => keys.flatMap((key) => movies.find((movie) => movie.key === key) ?? []),
    'recommendations.make': (input) => recommend(movies, input),
    'recommendations.placeOf': ({ request, key }) => {
      const { tracks } = recommend(movies, request)
      const place = tracks.findIndex((track) => track.key === key) + 1
      return { listed: place > 0, place: place || null }
    },
    'feedback.list': () => judged,
    'feedback.set': ({ keys, verdict }) => {
      judged = judged.filter(({ key }) => !keys.includes(key))
      if (verdict !== null) {
        judged = [
          ...judged,
          ...keys.map((key) => ({ key, verdict, title: `Song ${key}`, artist: 'Somebody' })),
        ]
      }
      return {}
    },
    'datasets.list': () => datasets,
    'datasets.setActive': ({ id, active }) => {
      datasets = datasets.map((dataset) => (dataset.id === id ? { ...dataset, active } : dataset))
      return datasets
    },
    'datasets.remove': ({ id }) => {
      removed = [...removed, ...datasets.filter((dataset) => dataset.id === id)]
      datasets = datasets.filter((dataset) => dataset.id !== id)
      return datasets
    },
    'datasets.reimport': () => ({ jobId: 'job-1' }),
    'datasets.check': () => ({ sound: datasets.length, damaged: [] }),
    'datasets.stopCheck': () => ({}),
    'datasets.restore': ({ id }) => {
      datasets = [...datasets, ...removed.filter((dataset) => dataset.id === id)]
      return datasets
    },
    'imports.start': () => ({ jobId: 'job-1' }),
    'imports.inspect': ({ file }) => anInspectedTable({ name: file.split('/').at(-1) ?? file }),
    'imports.tryMapping': () => aTriedMapping(),
    'imports.exportRejects': () => ({ savedAs: 'rejected.csv', rows: 1 }),
    'imports.cancel': () => ({}),
    'imports.running': () => [],
    'library.startNotices': () => [],
    'session.load': () => session,
    'session.save': (input) => {
      session = sessionSchema.parse(input)
      return {}
    },
    ...fakeSavedPlaylists(),
    'playlists.export': ({ list }) => ({ savedAs: 'Rain on neon.csv', tracks: list.tracks.length }),
    'playlists.dragOut': () => ({}),
    'playlists.copy': () => ({}),
    'shell.openTracks': ({ tracks }) => ({ urls: tracks.map(({ title }) => `https://example.org/${title}`) }),
    'shell.choosePlaylists': () => ({ paths: ['/lists/road.m3u8'] }),
    'posters.want': () => [],
    'posters.kept': () => [],
    'posters.details': () => ({ status: 'no-key' }),
    'posters.status': () => posterStatus,
    'posters.lock': () => ({ publicKey: '' }),
    'posters.enterKey': () => ({ verdict: 'accepted', status: posterStatus }),
    'posters.getKey': () => ({}),
    'posters.removeKey': () => posterStatus,
    'posters.clear': () => posterStatus,
    'shell.chooseImport': () => ({ jobId: 'job-1' }),
    'shell.setAppearance': () => ({}),
    'shell.openedFiles': () => ({ paths: [] }),
    'shell.recentImports': () => ({ names: [] }),
    'shell.importRecent': () => ({}),
    'shell.licences': () => ({
      text: '# Third-party licences\n\nMade by others.\n\n## zod 4.6.7 (MIT)\n\n    MIT License\n\n    Copyright (c) 2025 Colin McDonnell\n',
    }),
    'shell.copyText': () => ({}),
    'shell.copyDiagnostics': () => ({}),
    'shell.about': () => ({
      version: '0.1.0',
      platform: 'Linux x64',
      runtime: 'Electron 45.4.1',
      dataFolder: '~/.config/CrossTune',
    }),
  }

  return {
    platform: 'linux',
    calls,
    async call(name, input) {
      calls.push({ name, input })
      try {
        // What crosses processes is cloned; what cannot be cloned would fail there, so it fails here.
        return { ok: true, data: structuredClone(await handlers[name](structuredClone(input))) }
      } catch (thrown) {
        return { ok: false, error: toProblem(thrown) }
      }
    },
    on(event, listener) {
      const all = listeners.get(event) ?? new Set()
      listeners.set(event, all.add(listener))
      return () => all.delete(listener)
    },
    pathForFile: (file) => `/films/${file.name}`,
    emit(event, payload) {
      for (const listener of listeners.get(event) ?? []) Reflect.apply(listener, undefined, [payload])
    },
    answer(name, handler) {
      handlers[name] = handler
    },
  }
}
