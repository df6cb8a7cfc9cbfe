import { Check } from 'lucide-react'
import { memo, useMemo } from 'react'
import type { Mark, MovieCard } from '#shared/contract/movies.ts'
import { useLanguage } from '../../context.tsx'
import { genreName } from '../../format/genre.ts'
import { strings } from '../../strings/index.ts'
import { classes } from '../../ui/classes.ts'
import { posterRatio } from './grid-layout.ts'
import { MovieCaption } from './movie-caption.tsx'
import { groundOf } from './poster-art/colouring.ts'

interface MovieCellProps {
  /** Missing while its page is on the way; the place holds the room, and keeps the focus where it has it. */
  readonly movie: MovieCard | undefined
  /** Whether the titles are written under the posters, as in the answer to a text. */
  readonly captioned: boolean
  /** What of the title the text found. */
  readonly mark: Mark | undefined
  readonly index: number
  readonly total: number
  readonly width: number
  readonly height: number
  readonly chosen: boolean
  readonly tabbable: boolean
}

/** One film of the wall: its ground colour, for its poster to be painted on by its row, and its marks. The wall handles its keys and clicks. */
export const MovieCell = memo(function MovieCell(props: MovieCellProps) {
  // Its name is in it: a new language renders it anew, whatever the memo says.
  useLanguage()
  const { movie, captioned, mark, index, total, width, height, chosen, tabbable } = props
  const backgroundColor = useMemo(() => (movie ? groundOf(movie) : undefined), [movie])
  return (
    <div
      role="option"
      className={classes('movie-cell', !movie && 'movie-cell-pending')}
      aria-selected={chosen}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={movie ? nameOf(movie, mark) : strings.movies.loading}
      tabIndex={tabbable ? 0 : -1}
      data-index={index}
      style={{ width, height }}
    >
      <span className="movie-poster" style={{ height: Math.round(width * posterRatio), backgroundColor }}>
        {chosen ? (
          <span className="movie-tick" aria-hidden="true">
            <Check />
          </span>
        ) : null}
      </span>
      {movie && captioned ? <MovieCaption movie={movie} mark={mark} /> : null}
    </div>
  )
})

function nameOf({ title, originalTitle, year, genres }: MovieCard, mark: Mark | undefined): string {
  const byOriginal = mark?.of === 'originalTitle' && originalTitle !== null
  const name = byOriginal ? strings.movies.alsoNamed(title, originalTitle) : title
  return strings.movies.cellName(name, year, genres.map(genreName))
}
