import { memo, useMemo } from 'react'
import { movieAt, type ShownMovies } from '../../store/catalogue-slice.ts'
import { PosterStrip } from '../posters/poster-strip.tsx'
import { type GridLayout, gridGap, gridInset, posterRadius } from './grid-layout.ts'
import { MovieCell } from './movie-cell.tsx'

interface MovieRowProps {
  /** Its number, from the top. */
  readonly row: number
  /** Its place on the wall, in CSS pixels. */
  readonly top: number
  readonly shown: ShownMovies
  readonly layout: GridLayout
  /** Keys of the films chosen. */
  readonly chosen: ReadonlySet<string>
  /** The place of the wall's tab stop, where it is in this row. */
  readonly active: number | null
}

/** Whether the titles are written under the posters: in the answer to a text. */
export function isCaptioned({ query }: ShownMovies): boolean {
  return query.text.trim() !== ''
}

/** A row of the wall: its films, and over them one canvas with their posters, which lets every click through. */
export const MovieRow = memo(function MovieRow(props: MovieRowProps) {
  const { row, top, shown, layout, chosen, active } = props
  const { columns, cellWidth, cellHeight } = layout
  const first = row * columns
  const count = Math.max(0, Math.min(columns, shown.total - first))
  const movies = useMemo(
    () => Array.from({ length: count }, (_, column) => movieAt(shown, first + column)),
    [shown, first, count],
  )
  return (
    <div
      className="movie-row"
      style={{ transform: `translate(${gridInset.start}px, ${top}px)`, height: cellHeight }}
    >
      {movies.map((movie, column) => {
        const index = first + column
        return (
          <MovieCell
            key={index}
            movie={movie}
            captioned={isCaptioned(shown)}
            mark={movie ? shown.marks.get(movie.key) : undefined}
            index={index}
            total={shown.total}
            width={cellWidth}
            height={cellHeight}
            chosen={movie !== undefined && chosen.has(movie.key)}
            tabbable={index === active}
          />
        )
      })}
      {movies.some(Boolean) ? (
        <PosterStrip
          className="movie-row-posters"
          movies={movies}
          width={cellWidth}
          gap={gridGap}
          radius={posterRadius}
        />
      ) : null}
    </div>
  )
})
