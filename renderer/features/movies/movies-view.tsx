import './movies-view.css'
import { memo } from 'react'
import { useApp, useLanguage } from '../../context.tsx'
import { isFiltered } from '../../store/catalogue-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ImportMenu } from '../importing/import-menu.tsx'
import { MovieGrid } from './movie-grid.tsx'
import { PendingWall } from './pending-wall.tsx'
import { useFacets } from './use-facets.ts'
import { useMoviePages } from './use-movie-pages.ts'

/** The wall of films, or what stands in its place; busy while the answer to a new query is on its way. */
export function MoviesView() {
  const { ensure, retry } = useMoviePages()
  useFacets()
  const busy = useApp((state) => state.shownMovies?.query !== state.query)
  return (
    <div className="movies" aria-busy={busy}>
      <ShownMovies ensure={ensure} retry={retry} />
    </div>
  )
}

/** Rendered anew for a new answer, and not each time the wall becomes busy or rests. */
const ShownMovies = memo(function ShownMovies({ ensure, retry }: ReturnType<typeof useMoviePages>) {
  useLanguage()
  const shown = useApp((state) => state.shownMovies)
  const problem = useApp((state) => state.catalogueProblem)
  const clearFilters = useApp((state) => state.clearFilters)
  const openDialog = useApp((state) => state.openDialog)

  if (problem) {
    return (
      <div className="movies-instead">
        <EmptyState role="alert" title={strings.movies.failed} text={problem}>
          <Button onClick={retry}>{strings.app.retry}</Button>
        </EmptyState>
      </div>
    )
  }
  if (!shown) return <PendingWall />
  if (shown.total === 0 && isFiltered(shown.query)) {
    return (
      <div className="movies-instead">
        <EmptyState title={strings.movies.nothingFound} text={strings.movies.nothingFoundHint}>
          <Button onClick={clearFilters}>{strings.movies.clearFilters}</Button>
        </EmptyState>
      </div>
    )
  }
  if (shown.total === 0) {
    return (
      <div className="movies-instead">
        <EmptyState title={strings.movies.noMovies} text={strings.movies.noMoviesHint}>
          <ImportMenu look="button-plain" />
          <Button onClick={() => openDialog({ kind: 'datasets' })}>{strings.datasets.open}</Button>
        </EmptyState>
      </div>
    )
  }
  return <MovieGrid shown={shown} ensure={ensure} />
})
