import { useMemo } from 'react'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import type { AppState, AppStore } from '../../store/app-store.ts'
import { madeListOf, optionsOf } from '../../store/made-list.ts'
import { type ChosenMovie, withMovie } from '../../store/selection-slice.ts'
import { strings } from '../../strings/index.ts'

type Work = Pick<AppState, 'chosen' | 'options' | 'openPlaylist'>

const workOf = ({ chosen, options, openPlaylist }: AppState): Work => ({ chosen, options, openPlaylist })

/** Saving the playlist that is being worked on, and going on with a kept one. */
export function workingList(client: Client, store: AppStore) {
  return {
    /** Saves the playlist in sight under its own name; from then on it follows what is changed. */
    async save() {
      const { chosen, options } = store.getState()
      const made = madeListOf(store.getState())
      if (made === null) return
      try {
        const { id, title } = await client.call('saved.create', made)
        const { setOpenPlaylist, shelfChanged, notify } = store.getState()
        setOpenPlaylist({ id, title, savedAs: { chosen, options }, keptTracks: null })
        shelfChanged()
        notify(strings.saved.savedNow(title))
      } catch (thrown) {
        store.getState().notify(problemText(strings.saved.saveFailed, thrown), 'problem')
      }
    },
    /** Brings back the films, dials and seed of a kept playlist; a saved one then follows what is changed. */
    async goOn(id: string) {
      try {
        const kept = await client.call('saved.get', { id })
        const { request, title, shelf } = kept
        if (request === null) return
        // In the order of choosing, which a request does not keep.
        const keys = kept.movies.map(({ key }) => key)
        const movies = await client.call('movies.get', { keys })
        const before = workOf(store.getState())
        const chosen = movies.reduce<readonly ChosenMovie[]>(withMovie, [])
        const options = optionsOf(request, before.options)
        const gone = keys.length - movies.length
        const whole = shelf === 'saved' && gone === 0
        const keptTracks = kept.tracks.map(({ key }) => key)
        const openPlaylist = whole ? { id, title, savedAs: { chosen, options }, keptTracks } : null
        const after: Work = { chosen, options, openPlaylist }
        store.setState(after)
        store.getState().showPlaylists(false)
        store.getState().showPlaylist(true)
        const step = {
          label: strings.saved.wentOn(title),
          undo: () => store.setState(before),
          redo: () => store.setState(after),
        }
        store.getState().remember(step, { announced: true })
        if (gone > 0) store.getState().notify(strings.saved.moviesGone(gone))
      } catch (thrown) {
        store.getState().notify(problemText(strings.saved.changeFailed, thrown), 'problem')
      }
    },
  }
}

/** The same, for this window. */
export function useWorkingList() {
  const client = useClient()
  const store = useAppStore()
  return useMemo(() => workingList(client, store), [client, store])
}
