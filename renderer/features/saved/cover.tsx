import './cover.css'
import type { MovieCard } from '#shared/contract/movies.ts'
import { movieColours } from '../../store/selection-slice.ts'
import { Poster } from '../movies/poster-art/poster.tsx'

/** How wide a poster is drawn, so that it fills its part of the cover: half of it or a quarter, or all. */
function posterWidth(films: number, index: number, side: number): number {
  if (films === 1) return side
  const isHalf = films === 2 || (films === 3 && index === 0)
  // A poster is half as high again as it is wide, and a half of the cover twice.
  return Math.ceil(isHalf ? (side * 2) / 3 : side / 2)
}

/** A number that stays the same for a text, to give what has no film a colour of its own. */
function colourOf(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum = (sum * 31 + text.charCodeAt(index)) % 9973
  return (sum % movieColours) + 1
}

interface CoverProps {
  readonly title: string
  readonly movies: readonly MovieCard[]
  /** CSS pixels. */
  readonly side: number
}

/** A playlist's cover: the posters of up to four of its films; its first letter where it has none. */
export function Cover({ title, movies, side }: CoverProps) {
  if (movies.length === 0) {
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
      className="cover"
      data-films={movies.length}
      style={{ width: side, height: side }}
      aria-hidden="true"
    >
      {movies.map((movie, index) => (
        <span key={movie.key} className="cover-part">
          <Poster movie={movie} width={posterWidth(movies.length, index, side)} />
        </span>
      ))}
    </span>
  )
}
