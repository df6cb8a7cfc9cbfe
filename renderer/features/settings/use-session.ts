import { useEffect } from 'react'
import type { Session } from '#shared/contract/session.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { latestOnly } from '../../latest-only.ts'
import { problemText } from '../../problem-text.ts'
import type { AppStore } from '../../store/app-store.ts'
import { savedParts, sessionOf, stateOf } from '../../store/session.ts'
import { strings } from '../../strings/index.ts'

/** How long the state has to rest before it is saved, in milliseconds. */
const restBeforeSaving = 400

/** Brings the last session back at the start, and saves each change of it. */
export function useSession(): void {
  const client = useClient()
  const store = useAppStore()

  useEffect(() => {
    const life = new AbortController()
    void restore(client, store, life.signal)
    const stop = saveChanges(client, store)
    return () => {
      life.abort()
      stop()
    }
  }, [client, store])
}

async function restore(client: Client, store: AppStore, signal: AbortSignal): Promise<void> {
  try {
    const [session, judged] = await Promise.all([
      client.call('session.load', {}),
      client.call('feedback.list', {}),
    ])
    const movies = session.movies.length > 0 ? await client.call('movies.get', { keys: session.movies }) : []
    if (signal.aborted) return
    const { query, ...saved } = stateOf(session, movies, judged)
    // Who is quick has typed something by now.
    store.setState((now) => ({ ...saved, query: { ...query, text: now.query.text } }))
    if (session.openPlaylist !== null) await reopen(client, store, session.openPlaylist)
    if (signal.aborted) return
    const gone = session.movies.length - movies.length
    if (gone > 0) store.getState().notify(strings.selection.gone(gone))
  } catch (thrown) {
    if (signal.aborted) return
    store.getState().notify(problemText(strings.settings.loadFailed, thrown), 'problem')
  }
  store.getState().markSessionRestored()
}

/** Lets a saved playlist follow what is changed, as it did when the window was closed. */
async function reopen(client: Client, store: AppStore, id: string): Promise<void> {
  try {
    const { title } = await client.call('saved.get', { id })
    const { chosen, options, setOpenPlaylist } = store.getState()
    setOpenPlaylist({ id, title, savedAs: { chosen, options }, keptTracks: null })
  } catch {
    // It was deleted since: what is chosen is a list of its own again.
  }
}

function saveChanges(client: Client, store: AppStore): () => void {
  const save = latestOnly(async (session: Session) => {
    try {
      await client.call('session.save', session)
    } catch (thrown) {
      store.getState().notify(problemText(strings.settings.saveFailed, thrown), 'problem')
    }
  })

  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    save(sessionOf(store.getState()))
  }
  const stopFollowing = store.subscribe((state, before) => {
    const same = savedParts.every((part) => state[part] === before[part])
    if (same || !before.sessionRestored) return
    clearTimeout(timer)
    timer = setTimeout(flush, restBeforeSaving)
  })
  window.addEventListener('pagehide', flush)
  return () => {
    stopFollowing()
    window.removeEventListener('pagehide', flush)
    flush()
  }
}
