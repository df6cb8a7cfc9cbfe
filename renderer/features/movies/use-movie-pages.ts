import { useCallback, useEffect, useMemo } from 'react'
import type { MovieQuery } from '#shared/contract/movies.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { latestOnly } from '../../latest-only.ts'
import { causeOf } from '../../problem-text.ts'
import { pageSize } from '../../store/catalogue-slice.ts'

interface Wish {
  readonly query: MovieQuery
  readonly revision: number
  readonly pages: readonly number[]
}

/**
 * Keeps the shown films in step with the query: asks for the first page whenever it or the library changes.
 *
 * @returns `ensure`, which asks for the missing pages of a range of places, and `retry`.
 */
export function useMoviePages() {
  const client = useClient()
  const store = useAppStore()
  const query = useApp((state) => state.query)
  const revision = useApp((state) => state.revision)
  const restored = useApp((state) => state.sessionRestored)

  const fetchPage = useCallback(
    async ({ query, revision }: Wish, page: number) => {
      try {
        const answer = await client.call('movies.browse', {
          ...query,
          offset: page * pageSize,
          limit: pageSize,
        })
        store.getState().receivePage({ ...answer, query, revision, page })
      } catch (thrown) {
        store.getState().setCatalogueProblem(causeOf(thrown))
      }
    },
    [client, store],
  )

  const fetchFirst = useMemo(() => latestOnly((wish: Wish) => fetchPage(wish, 0)), [fetchPage])
  const fetchMore = useMemo(
    () =>
      latestOnly(async (wish: Wish) => {
        await Promise.all(wish.pages.map((page) => fetchPage(wish, page)))
      }),
    [fetchPage],
  )

  useEffect(() => {
    if (restored) fetchFirst({ query, revision, pages: [0] })
  }, [fetchFirst, query, revision, restored])

  const ensure = useCallback(
    (first: number, last: number) => {
      const { shownMovies: shown, catalogueProblem } = store.getState()
      if (!shown || catalogueProblem || shown.total === 0) return
      const pages: number[] = []
      const lastPage = Math.floor(Math.min(last, shown.total - 1) / pageSize)
      for (let page = Math.floor(first / pageSize); page <= lastPage; page += 1) {
        if (!shown.pages.has(page)) pages.push(page)
      }
      if (pages.length > 0) fetchMore({ query: shown.query, revision: shown.revision, pages })
    },
    [store, fetchMore],
  )

  const retry = useCallback(() => {
    store.getState().setCatalogueProblem(null)
    const { query, revision } = store.getState()
    fetchFirst({ query, revision, pages: [0] })
  }, [store, fetchFirst])

  return { ensure, retry }
}
