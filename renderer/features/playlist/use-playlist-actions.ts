import { useMemo } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import type { AppStore } from '../../store/app-store.ts'
import { requestOf } from '../../store/playlist-slice.ts'
import { strings } from '../../strings/index.ts'

/** What can be done with the playlist and its tracks. */
export function playlistActions(client: Client, store: AppStore) {
  return {
    async listen(track: RecommendedTrack) {
      try {
        await client.call('shell.openTrack', { key: track.key })
      } catch (thrown) {
        store.getState().notify(problemText(strings.tracks.openFailed, thrown), 'problem')
      }
    },
    /** "Not this one": the track leaves the list and does not come back, unless that is taken back. */
    dislike: (track: RecommendedTrack) => store.getState().setVerdict([track.key], 'disliked'),
    async exportCsv() {
      const { recommendation } = store.getState()
      if (!recommendation || recommendation.tracks.length === 0) return
      try {
        const { savedAs, tracks } = await client.call('playlists.export', {
          request: requestOf(store.getState()),
          title: recommendation.taste.title,
        })
        if (savedAs !== null) store.getState().notify(strings.playlist.exported(savedAs, tracks))
      } catch (thrown) {
        store.getState().notify(problemText(strings.playlist.exportFailed, thrown), 'problem')
      }
    },
  }
}

/** The actions on the playlist of this window. */
export function usePlaylistActions() {
  const client = useClient()
  const store = useAppStore()
  return useMemo(() => playlistActions(client, store), [client, store])
}
