import { useEffect, useState } from 'react'
import { useAppStore, useClient } from '../../context.tsx'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'

/** What a track is called, as far as the library knows. */
export interface TrackNames {
  readonly title: string
  readonly artist: string
}

/** The names of all tracks that anything was ever said of, by key. */
export function useTrackNames(): ReadonlyMap<string, TrackNames> {
  const client = useClient()
  const store = useAppStore()
  const [names, setNames] = useState<ReadonlyMap<string, TrackNames>>(new Map())

  useEffect(() => {
    let wanted = true
    client.call('feedback.list', {}).then(
      (judged) => {
        if (!wanted) return
        const known = judged.flatMap(({ key, title, artist }) =>
          title === null ? [] : [[key, { title, artist: artist ?? '' }] as const],
        )
        setNames(new Map(known))
      },
      (thrown: unknown) => {
        store.getState().notify(problemText(strings.feedback.failed, thrown), 'problem')
      },
    )
    return () => {
      wanted = false
    }
  }, [client, store])

  return names
}
