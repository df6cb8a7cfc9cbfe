import { useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'

/** The contract's own bound. */
const mostAsked = 500

/** Shows the real posters of these films where they are kept on this computer; fetches none. */
export function useKeptPosters(keys: readonly string[]): void {
  const client = useClient()
  const store = useAppStore()
  const wanted = keys.join('\n')

  useEffect(() => {
    const missing = wanted.split('\n').filter((key) => key !== '' && !store.getState().posters.has(key))
    if (missing.length === 0) return
    client.call('posters.kept', { keys: missing.slice(0, mostAsked) }).then(
      (posters) => store.getState().postersArrived(posters),
      // The drawn posters stand where no real one comes.
      () => {},
    )
  }, [client, store, wanted])
}
