import { useEffect, useMemo } from 'react'
import type { MovieQuery } from '#shared/contract/movies.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { latestOnly } from '../../latest-only.ts'

/** Keeps the counts of genres and decades in step with the films shown: they come first, the counts wait for them. */
export function useFacets(): void {
  const client = useClient()
  const store = useAppStore()
  const query = useApp((state) => state.shownMovies?.query)
  const revision = useApp((state) => state.shownMovies?.revision ?? 0)

  const fetchFacets = useMemo(
    () =>
      latestOnly(async (wanted: { query: MovieQuery; revision: number }) => {
        try {
          const facets = await client.call('movies.facets', wanted.query)
          const { query, revision, receiveFacets } = store.getState()
          if (query === wanted.query && revision === wanted.revision) receiveFacets(facets)
        } catch {
          // The films' own request fails for the same reason and tells it; counts alone need no second message.
        }
      }),
    [client, store],
  )

  useEffect(() => {
    if (query) fetchFacets({ query, revision })
  }, [fetchFacets, query, revision])
}
