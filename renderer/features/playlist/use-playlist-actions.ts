import { useMemo } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { formatTag } from '../../format/tag.ts'
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
    /** "Not this one": the track leaves the list and does not come back, unless undone. */
    dislike(track: RecommendedTrack) {
      const wasLocked = store.getState().options.locked.includes(track.key)
      store.getState().dislike(track.key)
      const label = strings.tracks.disliked(track.title, track.artist)
      const undo = () => {
        store.getState().undislike(track.key)
        if (wasLocked) store.getState().toggleLocked(track.key)
      }
      store.getState().remember(label, undo, true)
    },
    removeTag(tag: string) {
      const wasPinned = store.getState().options.pinnedTags.includes(tag)
      store.getState().removeTag(tag)
      const undo = () => {
        store.getState().restoreTag(tag)
        if (wasPinned) store.getState().togglePinnedTag(tag)
      }
      store.getState().remember(strings.taste.removed(formatTag(tag)), undo, true)
    },
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
