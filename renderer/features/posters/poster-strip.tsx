import './poster-strip.css'
import { useLayoutEffect, useRef } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useApp, useAppStore, useLanguage } from '../../context.tsx'
import { genreName } from '../../format/genre.ts'
import { classes } from '../../ui/classes.ts'
import { usePixelRatio } from '../../ui/use-pixel-ratio.ts'
import { StripPainter, type StripPoster } from './strip-painter.ts'

/** What a poster needs to know of its film. */
export type PosterFilm = Pick<MovieCard, 'key' | 'title' | 'year' | 'genres' | 'keywords'>

interface PosterStripProps {
  /** From the left to the right; nothing where one is not known yet. */
  readonly movies: readonly (PosterFilm | undefined)[]
  /** Of a poster, in CSS pixels; the height is half as much again. */
  readonly width: number
  /** From one poster to the next, in CSS pixels. */
  readonly gap?: number
  /** Of a poster's corners, in CSS pixels. */
  readonly radius?: number
  /** What is behind the posters; else it is what lies under the strip. */
  readonly ground?: string
  readonly className?: string
}

/** The year and the first genres, as they stand by the title. */
function noteOf({ year, genres }: PosterFilm): string {
  return [...(year === null ? [] : [String(year)]), ...genres.slice(0, 2).map(genreName)].join(' · ')
}

/**
 * Films' posters side by side: the drawn ones, and in their places the real ones as soon as they are there. Their names
 * are for the surroundings to say.
 */
export function PosterStrip({ movies, width, gap = 0, radius = 0, ground, className }: PosterStripProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<StripPainter>(null)
  const store = useAppStore()
  const pixelRatio = usePixelRatio()
  // The notes are in the window's language.
  useLanguage()
  const pictures = useApp(({ posters }) =>
    movies.map((movie) => (movie && posters.get(movie.key)) ?? '').join(' '),
  ).split(' ')

  useLayoutEffect(() => {
    if (!canvas.current) return undefined
    const own = new StripPainter(canvas.current)
    painter.current = own
    return () => own.dispose()
  }, [])

  // After each render: the painter knows what is new.
  useLayoutEffect(() => {
    if (width <= 0) return
    const posters = movies.map((movie, place): StripPoster | null => {
      if (!movie) return null
      const onGone = () => store.getState().posterGone(movie.key)
      return { movie, note: noteOf(movie), picture: pictures[place] || null, onGone }
    })
    painter.current?.show(posters, { width, gap, radius, pixelRatio })
  })

  const room = { width: movies.length * (width + gap) - gap, height: Math.round(width * 1.5) }
  return (
    <span
      className={classes('poster-strip', className)}
      style={{ ...room, background: ground }}
      aria-hidden="true"
    >
      <canvas ref={canvas} width={1} height={1} />
    </span>
  )
}
