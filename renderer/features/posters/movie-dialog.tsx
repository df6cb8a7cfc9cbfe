import './movie-dialog.css'
import { useId } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useApp } from '../../context.tsx'
import { genreName } from '../../format/genre.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Dot } from '../../ui/dot.tsx'
import { useSelectionActions } from '../selection/use-selection-actions.ts'
import { Fact } from './fact.tsx'
import { MovieDetailsView } from './movie-details.tsx'
import { MoviePoster } from './movie-poster.tsx'
import { useMovieDetails } from './use-movie-details.ts'

/** Width of the poster on a film's card, in CSS pixels. */
const posterWidth = 200

/** A film's card: what the library knows of it, and OMDb where there is a key. */
export function MovieDialog({ movie }: { readonly movie: MovieCard }) {
  const closeDialog = useApp((state) => state.closeDialog)
  const chosen = useApp((state) => state.chosen.find((other) => other.movie.key === movie.key))
  const { toggle } = useSelectionActions()
  const details = useMovieDetails(movie.key)
  const factsId = useId()
  const found = details.status === 'found' ? details.details : null
  const facts = [
    ...(movie.year === null ? [] : [String(movie.year)]),
    ...(found?.minutes ? [strings.posters.minutes(found.minutes)] : []),
    ...(found?.rating ? [strings.posters.rating(found.rating)] : []),
  ]

  return (
    <Dialog wide title={movie.title} closeLabel={strings.app.close} onClose={closeDialog}>
      <div className="movie-card">
        <MoviePoster movie={movie} width={posterWidth} />
        <div className="movie-card-text">
          <p id={factsId} className="movie-card-facts figures">
            {[...(movie.originalTitle ? [movie.originalTitle] : []), ...facts].join(' · ')}
          </p>
          <MovieDetailsView details={details} />
          <dl className="movie-card-list">
            <Fact name={strings.posters.genres} values={movie.genres.map(genreName)} />
            <Fact name={strings.posters.keywords} values={movie.keywords} />
          </dl>
          <div className="movie-card-actions">
            <Button
              look={chosen ? 'plain' : 'primary'}
              aria-pressed={chosen !== undefined}
              aria-describedby={factsId}
              onClick={() => toggle(movie)}
            >
              {chosen ? strings.posters.letGo : strings.posters.choose}
            </Button>
            {chosen ? (
              <span className="movie-card-chosen">
                <Dot colour={chosen.colour} />
                {strings.posters.chosen}
              </span>
            ) : null}
          </div>
        </div>
      </div>
    </Dialog>
  )
}
