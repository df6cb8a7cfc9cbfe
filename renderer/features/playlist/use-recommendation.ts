import { useEffect, useMemo } from 'react'
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

  useEffect(() => {
    if (!restored) return
    if (chosen.length === 0) {
      store.getState().playlistEmptied()
      return
    }
    store.getState().playlistWorking()
    make({ request: requestOf({ chosen, options }), revision })
  }, [make, store, chosen, options, revision, restored])

  return useMemo(
    () => () => {
      store.getState().playlistWorking()
      make({ request: requestOf(store.getState()), revision: store.getState().revision })
    },
    [make, store],
  )
}
