import { useEffect } from 'react'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import type { AppState, AppStore } from '../../store/app-store.ts'
import { shownTracks } from '../../store/hand-order.ts'
import { madeListOf } from '../../store/made-list.ts'
import { changedSinceSaved, stillOpen } from '../../store/saved-slice.ts'
import { strings } from '../../strings/index.ts'

/** How long a saved playlist has to rest before its change is saved, and any other before the history has it; ms. */
const rest = { saved: 800, history: 4_000 } as const

/** Saves each change of the open playlist, and puts what is made beside it into the history. */
export function useAutosave(): void {
  const client = useClient()
  const store = useAppStore()
  useEffect(() => {
    const keeper = new Keeper(client, store)
    const stop = store.subscribe((state, before) => keeper.follow(state, before))
    const flush = () => keeper.flush()
    window.addEventListener('pagehide', flush)
    return () => {
      stop()
      window.removeEventListener('pagehide', flush)
      keeper.flush()
    }
  }, [client, store])
}

class Keeper {
  readonly #client: Client
  readonly #store: AppStore
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(client: Client, store: AppStore) {
    this.#client = client
    this.#store = store
  }

  follow(state: AppState, before: AppState): void {
    if (!state.sessionRestored) return
    this.#letGoOfOthers(state)
    const same =
      state.recommendation === before.recommendation &&
      state.options === before.options &&
      state.chosen === before.chosen &&
      state.openPlaylist === before.openPlaylist &&
      state.playlistStatus === before.playlistStatus
    if (same) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), state.openPlaylist === null ? rest.history : rest.saved)
  }

  /** Keeps now what waits for being kept. */
  flush(): void {
    if (this.#timer === undefined) return
    clearTimeout(this.#timer)
    this.#timer = undefined
    void this.#keep()
  }

  /** A playlist whose films are all gone from the selection is not the one being worked on any more. */
  #letGoOfOthers(state: AppState): void {
    const { openPlaylist, setOpenPlaylist } = state
    if (openPlaylist !== null && !stillOpen(openPlaylist, state)) setOpenPlaylist(null)
  }

  async #keep(): Promise<void> {
    const state = this.#store.getState()
    // A list on its way is kept once it is there.
    if (state.playlistStatus !== 'ready') return
    const made = madeListOf(state)
    if (made === null) return
    try {
      if (state.openPlaylist === null) await this.#client.call('saved.remember', made)
      else if (!(await this.#keepOpen(state))) return
      this.#store.getState().shelfChanged()
    } catch (thrown) {
      this.#store.getState().notify(problemText(strings.saved.saveFailed, thrown), 'problem')
    }
  }

  /** Saves the open playlist where it has changed; gives whether it was saved. */
  async #keepOpen(state: AppState): Promise<boolean> {
    const { openPlaylist: open, chosen, options } = state
    const made = madeListOf(state)
    if (open === null || made === null) return false
    if (!changedSinceSaved(open, state)) {
      this.#compareWithKept(state)
      return false
    }
    await this.#client.call('saved.update', { id: open.id, ...made })
    const now = this.#store.getState()
    if (now.openPlaylist?.id === open.id) {
      now.setOpenPlaylist({ ...now.openPlaylist, savedAs: { chosen, options }, keptTracks: null })
    }
    return true
  }

  /**
   * The first list that is made after going on from a kept playlist is that playlist again, unless the library has
   * changed since: then it is another one, and the kept one stays as it is.
   */
  #compareWithKept(state: AppState): void {
    const { openPlaylist: open, setOpenPlaylist, notify } = state
    if (open?.keptTracks == null) return
    const keys = shownTracks(state).map(({ key }) => key)
    if (keys.join() === open.keptTracks.join()) {
      setOpenPlaylist({ ...open, keptTracks: null })
    } else {
      setOpenPlaylist(null)
      notify(strings.saved.libraryChanged(open.title))
    }
  }
}
