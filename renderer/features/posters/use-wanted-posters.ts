import { useEffect, useMemo } from 'react'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { latestOnly } from '../../latest-only.ts'
import { movieAt, type ShownMovies } from '../../store/catalogue-slice.ts'

/** How long the wall has to rest before its posters are asked for, in milliseconds. */
export const restBeforeAsking = 150
/** The contract's own bound. */
const mostWanted = 200

/** The films to ask for: those in sight, then the chosen ones, then a screenful below. */
function wantedKeys(shown: ShownMovies, chosen: readonly string[], first: number, last: number): string[] {
  const places = (from: number, to: number) =>
    Array.from({ length: Math.max(0, Math.min(to, shown.total) - from) }, (_, step) => from + step).flatMap(
      (place) => movieAt(shown, place)?.key ?? [],
    )
  const inSight = places(first, last + 1)
  const below = places(last + 1, last + 1 + (last + 1 - first))
  return [...new Set([...inSight, ...chosen, ...below])].slice(0, mostWanted)
}

/** Asks for the real posters of a range of places, once the wall rests there. Without a key, only those kept come. */
export function useWantedPosters(shown: ShownMovies, first: number, last: number): void {
  const client = useClient()
  const store = useAppStore()
  const chosen = useApp((state) => state.chosen)
  const asked = useApp((state) => state.postersAsked)

  const ask = useMemo(
    () =>
      latestOnly(async ({ keys }: { keys: string[]; asked: number }) => {
        try {
          store.getState().postersArrived(await client.call('posters.want', { keys }))
        } catch {
          // The drawn posters stand where no real one comes.
        }
      }),
    [client, store],
  )

  useEffect(() => {
    const keys = wantedKeys(
      shown,
      chosen.map(({ movie }) => movie.key),
      first,
      last,
    )
    if (keys.length === 0) return undefined
    const timer = setTimeout(() => ask({ keys, asked }), restBeforeAsking)
    return () => clearTimeout(timer)
  }, [ask, shown, chosen, first, last, asked])
}
