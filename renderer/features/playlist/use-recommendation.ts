import { useEffect, useMemo, useRef } from 'react'
import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { latestOnly } from '../../latest-only.ts'
import { causeOf } from '../../problem-text.ts'
import { requestOf } from '../../store/playlist-slice.ts'

interface Wish {
  readonly request: RecommendationRequest
  readonly revision: number
}

/**
 * Keeps the playlist in step with the films chosen, the dials and the library. One request at a time, the newest
 * wish next; what is shown stays until its successor is there.
 *
 * @returns asks again, after a failure.
 */
export function useRecommendation(): () => void {
  const client = useClient()
  const store = useAppStore()
  const chosen = useApp((state) => state.chosen)
  const options = useApp((state) => state.options)
  // Counts only where plots do.
  const plots = useApp((state) => (state.settings.plotWords ? state.plotsRevision : null))
  const revision = useApp((state) => state.revision)
  const restored = useApp((state) => state.sessionRestored)

  const make = useMemo(
    () =>
      latestOnly(async ({ request, revision }: Wish) => {
        try {
          const recommendation = await client.call('recommendations.make', request)
          const now = store.getState()
          // Of an older library, or for films let go since: its successor is on the way.
          if (now.revision === revision && now.chosen.length > 0) now.playlistReady(recommendation)
        } catch (thrown) {
          store.getState().playlistFailed(causeOf(thrown))
        }
      }),
    [client, store],
  )

  // What does not change the request, such as an order made by hand, asks for nothing.
  const asked = useRef('')

  useEffect(() => {
    if (!restored) return
    if (chosen.length === 0) {
      asked.current = ''
      store.getState().playlistEmptied()
      return
    }
    const settings = { plotWords: plots !== null }
    const wish = { request: requestOf({ chosen, options, settings }), revision }
    const text = JSON.stringify([wish, plots])
    if (text === asked.current) return
    asked.current = text
    store.getState().playlistWorking()
    make(wish)
  }, [make, store, chosen, options, plots, revision, restored])

  return useMemo(
    () => () => {
      store.getState().playlistWorking()
      make({ request: requestOf(store.getState()), revision: store.getState().revision })
    },
    [make, store],
  )
}
