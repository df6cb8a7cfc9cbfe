import type { TrackList } from '#shared/contract/playlists.ts'
import { locale } from '../strings/index.ts'
import type { AppState } from './app-store.ts'
import { shownTracks } from './hand-order.ts'

/** The playlist in sight with all that is kept and exported of it; null where there is none. */
export function trackListOf(
  state: Pick<AppState, 'recommendation' | 'options' | 'chosen' | 'openPlaylist'>,
): TrackList | null {
  const { recommendation, chosen, openPlaylist } = state
  if (recommendation === null || recommendation.tracks.length === 0) return null
  return {
    title: openPlaylist?.title ?? recommendation.taste.titles[locale],
    movies: chosen.map(({ movie }) => movie),
    tracks: [...shownTracks(state)],
  }
}
