import { useEffect, useState } from 'react'
import type { Client } from '../../client.ts'
import { useClient } from '../../context.tsx'

/**
 * What a call says; null until it does, and where it cannot: the view then shows what it can without it.
 *
 * @param ask the same function at every rendering, or it is asked again.
 */
export function useAnswer<Answer>(ask: (client: Client) => Promise<Answer>): Answer | null {
  const client = useClient()
  const [answer, setAnswer] = useState<Answer | null>(null)

  useEffect(() => {
    let here = true
    ask(client).then(
      (given) => {
        if (here) setAnswer(given)
      },
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [client, ask])

  return answer
}
