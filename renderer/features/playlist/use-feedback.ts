import { useEffect } from 'react'
import type { Verdict } from '#shared/contract/feedback.ts'
import type { Client } from '../../client.ts'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import type { PlaylistOptions } from '../../store/playlist-slice.ts'
import { strings } from '../../strings/index.ts'

type Told = Pick<PlaylistOptions, 'liked' | 'disliked'>

/** What is said of which tracks now that was not said of them before. */
export function feedbackChanges(
  before: Told,
  now: Told,
): readonly { readonly verdict: Verdict | null; readonly keys: string[] }[] {
  const fresh = (verdict: Verdict) => {
    const known = new Set(before[verdict])
    return now[verdict].filter((key) => !known.has(key))
  }
  const told = new Set([...now.liked, ...now.disliked])
  const withdrawn = [...before.liked, ...before.disliked].filter((key) => !told.has(key))
  return [
    { verdict: null, keys: withdrawn },
    { verdict: 'liked' as const, keys: fresh('liked') },
    { verdict: 'disliked' as const, keys: fresh('disliked') },
  ].filter(({ keys }) => keys.length > 0)
}

/** Keeps for good what is said of tracks, as it is said and as it is taken back. */
export function useFeedback(): void {
  const client = useClient()
  const store = useAppStore()

  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (!before.sessionRestored || state.options === before.options) return
        for (const change of feedbackChanges(before.options, state.options)) {
          save(client, change).catch((thrown: unknown) =>
            store.getState().notify(problemText(strings.tracks.verdictNotSaved, thrown), 'problem'),
          )
        }
      }),
    [client, store],
  )
}

async function save(client: Client, change: { verdict: Verdict | null; keys: string[] }): Promise<void> {
  await client.call('feedback.set', change)
}
