import './empty-playlist.css'
import { useMemo } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { MoviePoster } from '../posters/movie-poster.tsx'
import { useSelectionActions } from '../selection/use-selection-actions.ts'
import { playlistTitleId } from '../shortcuts/targets.ts'

const suggested = 3
const suggestedPosterWidth = 104

/** Three films to start from: the first ones whose first genres differ; none where there are too few. */
function suggestionOf(movies: readonly MovieCard[]): readonly MovieCard[] {
  const genres = new Set<string>()
  const films: MovieCard[] = []
  for (const movie of movies) {
    const genre = movie.genres[0]
    if (genre === undefined || genres.has(genre)) continue
    genres.add(genre)
    films.push(movie)
    if (films.length === suggested) return films
  }
  return []
}

/** What the panel says before anything is chosen. */
export function EmptyPlaylist() {
  const opening = useApp((state) => state.openingMovies)
  const films = useMemo(() => suggestionOf(opening), [opening])
  const { chooseAll } = useSelectionActions()

  return (
    <div className="empty-playlist">
      <h2 id={playlistTitleId} tabIndex={-1}>
        {strings.playlist.emptyTitle}
      </h2>
      <p>{strings.playlist.emptyText}</p>
      {films.length > 0 ? (
        <>
          <div className="empty-playlist-films" aria-hidden="true">
            {films.map((movie) => (
              <MoviePoster key={movie.key} movie={movie} width={suggestedPosterWidth} />
            ))}
          </div>
          <p>{strings.playlist.emptySuggestion(films.map(({ title }) => title))}</p>
          <Button onClick={() => chooseAll(films)}>{strings.playlist.emptyAction}</Button>
        </>
      ) : null}
    </div>
  )
}
