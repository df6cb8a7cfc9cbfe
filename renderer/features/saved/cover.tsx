import './cover.css'
import type { MovieCard } from '#shared/contract/movies.ts'
import { movieColours } from '../../store/selection-slice.ts'
import { MoviePoster } from '../posters/movie-poster.tsx'

/** Films on a cover: a large poster and two small ones fill a square, whole, since posters are two by three. */
export const filmsOnCover = 3

/** A number that stays the same for a text, to give what has no film a colour of its own. */
function colourOf(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) % 9973
  return (sum % movieColours) + 1
}

interface CoverProps {
  readonly title: string
  readonly movies: readonly MovieCard[]
  /** CSS pixels; a multiple of three, so that posters have whole pixels. */
  readonly side: number
}

/** A playlist's cover: the posters of up to three of its films; its first letter where it has none. */
export function Cover({ title, movies, side }: CoverProps) {
  const shown = movies.slice(0, filmsOnCover)
  if (shown.length === 0) {
    const [letter] = [...title]
    return (
      <span
        className="cover cover-letter"
        data-movie-colour={colourOf(title)}
        style={{ width: side, height: side, fontSize: side * 0.56 }}
        aria-hidden="true"
      >
        {letter?.toUpperCase()}
      </span>
    )
  }
  return (
    <span
      className="cover cover-films"
      data-movie-colour={colourOf(title)}
      style={{ width: side, height: side }}
      aria-hidden="true"
    >
      {shown.map((movie, index) => (
        <MoviePoster key={movie.key} movie={movie} width={index === 0 ? (side * 2) / 3 : side / 3} />
      ))}
    </span>
  )
}
