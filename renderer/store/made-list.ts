import type { MadeList } from '#shared/contract/saved-playlists.ts'
import type { AppState } from './app-store.ts'
import type { PlaylistOptions } from './playlist-slice.ts'
import { requestOf } from './playlist-slice.ts'
import { trackListOf } from './track-list.ts'

/** The playlist in sight and all that made it, as it is kept; null where there is none. */
export function madeListOf(
  state: Pick<AppState, 'recommendation' | 'options' | 'chosen' | 'openPlaylist' | 'settings'>,
): MadeList | null {
  const list = trackListOf(state)
  if (list === null) return null
  return { list, request: { ...requestOf(state), handOrder: [...state.options.handOrder] } }
}

/** The options that a kept playlist was made by. What was ever said of tracks is as it is now, not as it was then. */
export function optionsOf(
  request: NonNullable<MadeList['request']>,
  now: Pick<PlaylistOptions, 'liked' | 'disliked'>,
): PlaylistOptions {
  const { movies: _chosen, ...options } = request
  return { ...options, liked: now.liked, disliked: now.disliked }
}
