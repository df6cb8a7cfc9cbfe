import { useEffect } from 'react'
import { useAppStore, useClient } from '../../context.tsx'

/** Takes in posters and plots as they arrive. */
export function usePosters(): void {
  const client = useClient()
  const store = useAppStore()

  useEffect(() => {
    const stops = [
      client.on('posters.arrived', (posters) => store.getState().postersArrived(posters)),
      client.on('posters.cleared', () => store.getState().postersCleared()),
      client.on('posters.plots', ({ keys }) => store.getState().plotsChanged(keys)),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [client, store])
}
