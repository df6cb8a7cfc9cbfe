import type { Handlers } from '#shared/contract/index.ts'
import type { savedPlaylistRoutes } from '#shared/contract/saved-playlists.ts'
import { orderTracks } from '../../recommender/index.ts'
import type { Library } from '../library.ts'
import { remember, save } from './history.ts'
import { importFiles, sortFiles } from './import-files.ts'

/** Everything the window can ask of its kept playlists. */
export function savedPlaylistHandlers(library: Library): Handlers<keyof typeof savedPlaylistRoutes> {
  const { playlists } = library
  return {
    'saved.list': ({ shelf, text }) => playlists.list(shelf, text),
    'saved.get': ({ id }) => playlists.get(id),
    'saved.create': (made) => save(playlists, made),
    'saved.update': ({ id, ...made }) => playlists.update(id, made),
    'saved.remember': (made) => {
      remember(playlists, made, new Date())
      return {}
    },
    'saved.rename': ({ id, title }) => playlists.rename(id, title),
    'saved.duplicate': ({ id, title }) => {
      const { movies, tracks, request } = playlists.get(id)
      return playlists.create({ list: { title, movies, tracks }, request }, 'saved')
    },
    'saved.keep': ({ id }) => playlists.keep(id),
    'saved.remove': ({ id }) => {
      playlists.remove(id)
      return {}
    },
    'saved.restore': ({ id }) => playlists.restore(id),
    'saved.sort': ({ tracks, order }) => ({ keys: orderTracks(tracks, order).map(({ key }) => key) }),
    'saved.importFiles': ({ paths }) => importFiles(library, paths),
    'saved.sortFiles': ({ paths }) => sortFiles(paths),
  }
}
