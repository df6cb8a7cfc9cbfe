import { useEffect, useState } from 'react'
import type { ListedPlace, RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { requestOf } from '../../store/playlist-slice.ts'
import { requestIf, type WhatIf, whatIfs } from './what-if.ts'
import type { MoviesByKey } from './why.ts'

/** How long somebody has to stay with a track before it is looked into, in milliseconds. */
const rest = 120

/** What one thing otherwise would do to a track. */
export interface Outcome {
  readonly change: WhatIf
  readonly place: ListedPlace
}

export interface WhatIfAnswers {
  /** Where the track stands as things are; null until that is known. */
  readonly now: ListedPlace | null
  readonly outcomes: readonly Outcome[]
  readonly working: boolean
}

const nothingYet: WhatIfAnswers = { now: null, outcomes: [], working: true }

/**
 * Asks the engine what would move a track, one question after the other, so that a playlist asked for meanwhile need
 * not wait for all of them. Starts anew with each playlist.
 */
export function useWhatIf(track: RecommendedTrack, movies: MoviesByKey): WhatIfAnswers {
  const client = useClient()
  const store = useAppStore()
  const recommendation = useApp((state) => state.recommendation)
  const [answers, setAnswers] = useState(nothingYet)

  useEffect(() => {
    if (!recommendation) return
    const life = new AbortController()
    const request = requestOf(store.getState())
    const ask = (change: WhatIf | null) =>
      client.call('recommendations.placeOf', {
        request: requestIf(request, track.key, change),
        key: track.key,
      })
    const askAll = async () => {
      const now = await ask(null)
      if (life.signal.aborted) return
      setAnswers({ now, outcomes: [], working: true })
      for (const change of whatIfs(track, request, movies)) {
        const place = await ask(change)
        if (life.signal.aborted) return
        setAnswers((known) => ({ ...known, outcomes: [...known.outcomes, { change, place }] }))
      }
    }
    setAnswers(nothingYet)
    const timer = setTimeout(() => {
      askAll()
        // What cannot be answered is left out: the explanation stands without it.
        .catch(() => undefined)
        .finally(() => {
          if (!life.signal.aborted) setAnswers((known) => ({ ...known, working: false }))
        })
    }, rest)
    return () => {
      life.abort()
      clearTimeout(timer)
    }
  }, [client, store, recommendation, track, movies])

  return answers
}
