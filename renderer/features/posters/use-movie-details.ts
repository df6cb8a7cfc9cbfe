import { useEffect, useState } from 'react'
import type { RouteOutput } from '#shared/contract/index.ts'
import { useApp, useClient } from '../../context.tsx'
import { causeOf } from '../../problem-text.ts'

/** What is known of a film's details by now. */
export type ShownDetails =
  | RouteOutput<'posters.details'>
  | { readonly status: 'asking' }
  | { readonly status: 'failed'; readonly problem: string }

/** Asks for a film's details, and again where there is another key. */
export function useMovieDetails(key: string): ShownDetails {
  const client = useClient()
  const asked = useApp((state) => state.postersAsked)
  const [answer, setAnswer] = useState<{ asked: number; details: ShownDetails } | null>(null)

  useEffect(() => {
    let here = true
    const show = (details: ShownDetails) => {
      if (here) setAnswer({ asked, details })
    }
    client
      .call('posters.details', { key })
      .then(show, (thrown: unknown) => show({ status: 'failed', problem: causeOf(thrown) }))
    return () => {
      here = false
    }
  }, [client, key, asked])

  return answer?.asked === asked ? answer.details : { status: 'asking' }
}
