import { CrossTuneError } from '#shared/contract/errors.ts'
import type { RouteInput } from '#shared/contract/index.ts'
import {
  type KeptPlaylist,
  keptPlaylistSchema,
  type PlaylistShelf,
  type PlaylistSummary,
  type savedPlaylistRoutes,
} from '#shared/contract/saved-playlists.ts'
import type { FakeHandlers } from './fake-api.ts'

function summaryOf(kept: KeptPlaylist): PlaylistSummary {
  const { id, shelf, title, createdAt, changedAt, tracks, movies, request } = kept
  return {
    ...{ id, shelf, title, createdAt, changedAt },
    tracks: tracks.length,
    durationMs: tracks.reduce((sum, track) => sum + (track.durationMs ?? 0), 0),
    movies: movies.slice(0, 4),
    movieCount: movies.length,
    canGoOn: request !== null,
  }
}

/** The routes of kept playlists over a list in memory, as the library answers them. */
export function fakeSavedPlaylists(): Pick<FakeHandlers, keyof typeof savedPlaylistRoutes> {
  let kept: KeptPlaylist[] = []
  let removed: KeptPlaylist[] = []
  let made = 0

  const find = (id: string): KeptPlaylist => {
    const found = kept.find((one) => one.id === id)
    if (found === undefined) throw new CrossTuneError('not-found', 'This playlist is not there any more.')
    return found
  }
  const put = (playlist: KeptPlaylist): PlaylistSummary => {
    kept = [playlist, ...kept.filter(({ id }) => id !== playlist.id)]
    return summaryOf(playlist)
  }
  const create = (input: RouteInput<'saved.create'>, shelf: PlaylistShelf): PlaylistSummary => {
    made += 1
    const moment = new Date(Date.UTC(2026, 0, made)).toISOString()
    const id = `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`
    const facts = { id, shelf, createdAt: moment, changedAt: moment, request: input.request }
    return put(keptPlaylistSchema.parse({ ...input.list, ...facts }))
  }

  return {
    'saved.list': ({ shelf, text = '' }) =>
      kept
        .filter((one) => one.shelf === shelf && one.title.toLowerCase().includes(text.toLowerCase()))
        .map(summaryOf),
    'saved.get': ({ id }) => find(id),
    'saved.create': (input) => create(input, 'saved'),
    'saved.update': ({ id, list, request }) => {
      const { title, shelf, createdAt, changedAt } = find(id)
      return put(keptPlaylistSchema.parse({ ...list, id, title, shelf, createdAt, changedAt, request }))
    },
    'saved.remember': (input) => {
      create(input, 'history')
      return {}
    },
    'saved.rename': ({ id, title }) => put({ ...find(id), title }),
    'saved.duplicate': ({ id, title }) => {
      const { movies, tracks, request } = find(id)
      return create({ list: { title, movies, tracks }, request }, 'saved')
    },
    'saved.keep': ({ id }) => put({ ...find(id), shelf: 'saved' }),
    'saved.remove': ({ id }) => {
      removed = [...removed, find(id)]
      kept = kept.filter((one) => one.id !== id)
      return {}
    },
    'saved.restore': ({ id }) => {
      const back = removed.find((one) => one.id === id)
      if (back === undefined) throw new CrossTuneError('not-found', 'This playlist is not there any more.')
      return put(back)
    },
    'saved.sort': ({ tracks }) => ({ keys: tracks.map(({ key }) => key).reverse() }),
    'saved.importFiles': ({ paths }) => ({
      opened: paths.map((path) => {
        const title =
          path
            .split('/')
            .at(-1)
            ?.replace(/\.[^.]+$/, '') ?? path
        return {
          playlist: create({ list: { title, movies: [], tracks: [] }, request: null }, 'saved'),
          known: 0,
        }
      }),
      problems: [],
    }),
    'saved.sortFiles': ({ paths }) => ({
      playlists: paths.filter((path) => path.endsWith('.m3u8')),
      others: paths.filter((path) => !path.endsWith('.m3u8')),
    }),
  }
}
