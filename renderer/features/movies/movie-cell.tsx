import { Check } from 'lucide-react'
import { memo } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useLanguage } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { classes } from '../../ui/classes.ts'
import { Poster } from './poster-art/poster.tsx'

interface MovieCellProps {
  /** Missing while its page is on the way; the place holds the room, and keeps the focus where it has it. */
  readonly movie: MovieCard | undefined
  readonly index: number
  readonly total: number
  readonly width: number
  readonly height: number
  readonly chosen: boolean
  readonly tabbable: boolean
}

/** One poster of the wall. The wall handles its keys and clicks. */
export const MovieCell = memo(function MovieCell(props: MovieCellProps) {
  // Its name is in it: a new language renders it anew, whatever the memo says.
  useLanguage()
  const { movie, index, total, width, height, chosen, tabbable } = props
  return (
    <div
      role="option"
      className={classes('movie-cell', !movie && 'movie-cell-pending')}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={
        movie ? strings.movies.cellName(movie.title, movie.year, movie.genres) : strings.movies.loading
      }
      tabIndex={tabbable ? 0 : -1}
      data-index={index}
      style={{ width, height }}
    >
      {movie ? <Poster movie={movie} width={width} /> : null}
      <span className="movie-tick" aria-hidden="true">
        <Check />
      </span>
    </div>
  )
})
