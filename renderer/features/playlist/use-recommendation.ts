import { useEffect, useMemo } from 'react'
import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { latestOnly } from '../../latest-only.ts'
import { causeOf } from '../../problem-text.ts'
import type { AppState, AppStore } from '../../store/app-store.ts'
import { requestOf } from '../../store/playlist-slice.ts'
import { restPosters } from '../movies/poster-art/studio.ts'

interface Wish {
  readonly request: RecommendationRequest
  readonly revision: number
}

/** The parts of the state that a playlist is made from. */
const parts = ['chosen', 'options', 'settings', 'plotsRevision', 'revision', 'sessionRestored'] as const

/**
 * Keeps the playlist in step with the films chosen, the dials and the library. One request at a time, the newest
 * wish next; what is shown stays until its successor is there.
 *
 * @returns asks again, after a failure.
 */
export function useRecommendation(): () => void {
  const client = useClient()
  const store = useAppStore()
  const asking = useMemo(() => askingFor(client, store), [client, store])

  // From the store and not from what is rendered: the engine is at work while the window shows what was chosen.
  useEffect(() => {
    asking.follow(store.getState())
    return store.subscribe((state, before) => {
      if (parts.some((part) => state[part] !== before[part])) asking.follow(state)
    })
  }, [store, asking])

  return asking.retry
}

function askingFor(client: Client, store: AppStore) {
  const make = latestOnly(async ({ request, revision }: Wish) => {
    try {
      const recommendation = await client.call('recommendations.make', request)
      const now = store.getState()
      // Of an older library, or for films let go since: its successor is on the way.
      if (now.revision === revision && now.chosen.length > 0) now.playlistReady(recommendation)
    } catch (thrown) {
      store.getState().playlistFailed(causeOf(thrown))
    }
  })
  // What does not change the request, such as an order made by hand, asks for nothing.
  let asked: string | null = null

  return {
    /** Asks for the playlist of a state, where it is not the one asked for last. */
    follow(state: AppState): void {
      const { chosen, settings, plotsRevision, revision } = state
      if (!state.sessionRestored) return
      if (chosen.length === 0) {
        if (asked !== '') state.playlistEmptied()
        asked = ''
        return
      }
      const wish = { request: requestOf(state), revision }
      // Counts only where plots do.
      const text = JSON.stringify([wish, settings.plotWords ? plotsRevision : null])
      if (text === asked) return
      asked = text
      restPosters()
      state.playlistWorking()
      make(wish)
    },
    retry(): void {
      store.getState().playlistWorking()
      make({ request: requestOf(store.getState()), revision: store.getState().revision })
    },
  }
}
