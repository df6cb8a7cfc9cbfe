import { useMemo } from 'react'
import type { TrackList } from '#shared/contract/playlists.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import type { AppStore } from '../../store/app-store.ts'
import { nextPlace, shownTracks, withMoved } from '../../store/hand-order.ts'
import { trackListOf } from '../../store/track-list.ts'
import { exportActions } from '../exporting/use-export-actions.ts'

/** What can be done with the playlist and its tracks. `keys` are the tracks meant; what is done to all is undone at once. */
export function playlistActions(client: Client, store: AppStore) {
  const shown = () => shownTracks(store.getState())
  const shownKeys = () => shown().map(({ key }) => key)
  /** The list with none but these tracks, in its order; null where none is left. */
  const listOf = (keys: readonly string[]): TrackList | null => {
    const list = trackListOf(store.getState())
    const tracks = list?.tracks.filter(({ key }) => keys.includes(key)) ?? []
    return list === null || tracks.length === 0 ? null : { ...list, tracks }
  }
  const allIn = (list: readonly string[], keys: readonly string[]) => keys.every((key) => list.includes(key))

  return {
    async listen(key: string) {
      const track = shown().find((one) => one.key === key)
      if (track !== undefined) await exportActions(client, store).openTracks([track], false)
    },
    /** Likes the tracks; takes it back where all of them are liked. */
    like(keys: readonly string[]) {
      const { options, setVerdict } = store.getState()
      setVerdict(keys, allIn(options.liked, keys) ? null : 'liked')
    },
    /** Keeps the tracks in the list; lets them go where all of them are kept. */
    keep(keys: readonly string[]) {
      const { options, setLocked } = store.getState()
      setLocked(keys, !allIn(options.locked, keys))
    },
    /** "Not this one": the tracks leave the list and do not come back, unless that is taken back. */
    dislike(keys: readonly string[]) {
      store.getState().setVerdict(keys, 'disliked')
    },
    /** Moves the tracks to before the one at this place; gives whether that changed anything. */
    moveBefore(keys: readonly string[], before: number): boolean {
      const order = shownKeys()
      const moved = withMoved(order, new Set(keys), before)
      if (moved.every((key, place) => key === order[place])) return false
      store.getState().setHandOrder(moved)
      return true
    },
    /** Moves the tracks one place up or down; gives whether there was a place. */
    moveBy(keys: readonly string[], direction: -1 | 1): boolean {
      const before = nextPlace(shownKeys(), new Set(keys), direction)
      return before !== null && this.moveBefore(keys, before)
    },
    /** Puts the tracks on the clipboard, one a line, in the order of the list. */
    async copy(keys: readonly string[]) {
      const list = listOf(keys)
      if (list !== null) await exportActions(client, store).copyLines(list)
    },
    /** Puts the whole list on the clipboard, under its title. */
    async copyAll() {
      const list = trackListOf(store.getState())
      if (list !== null) await exportActions(client, store).copyText(list)
    },
    /** Puts links to the tracks on the clipboard, on the service of the settings. */
    async copyLinks(keys: readonly string[]) {
      const list = listOf(keys)
      if (list !== null) await exportActions(client, store).copyLinks(list)
    },
    /** Every way out for the playlist in sight. */
    openExport() {
      const list = trackListOf(store.getState())
      if (list !== null) store.getState().openDialog({ kind: 'export', list })
    },
  }
}

export type PlaylistActions = ReturnType<typeof playlistActions>

/** The actions on the playlist of this window. */
export function usePlaylistActions(): PlaylistActions {
  const client = useClient()
  const store = useAppStore()
  return useMemo(() => playlistActions(client, store), [client, store])
}
