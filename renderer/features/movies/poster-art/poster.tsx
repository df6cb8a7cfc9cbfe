import { type ReactNode, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { genreName } from '../../../format/genre.ts'
import { groundOf, seedOf } from './colouring.ts'
import { orderPoster } from './studio.ts'

interface PosterProps {
  readonly movie: Pick<MovieCard, 'key' | 'title' | 'year' | 'genres' | 'keywords'>
  /** CSS pixels; the height is half as much again. */
  readonly width: number
  readonly className?: string
  /** Whether what lies over the drawing will hide it: then nothing is drawn any more. */
  readonly covered?: boolean
  /** What lies over the drawing, in the same room. */
  readonly children?: ReactNode
}

function watchPixelRatio(changed: () => void): () => void {
  const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** The year and the first genres, as they stand by the title. */
function noteOf({ year, genres }: PosterProps['movie']): string {
  return [...(year === null ? [] : [String(year)]), ...genres.slice(0, 2).map(genreName)].join(' · ')
}

/** How many device pixels a CSS pixel has on the screen that the window is on. */
function usePixelRatio(): number {
  return useSyncExternalStore(watchPixelRatio, () => window.devicePixelRatio)
}

function show(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d', { alpha: false })?.drawImage(bitmap, 0, 0)
}

/** A film's drawn poster. Its ground colour stands there until it is drawn; its name is for the surroundings to say. */
export function Poster({ movie, width, className, covered = false, children }: PosterProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const shown = useRef('')
  const pixelRatio = usePixelRatio()
  const note = noteOf(movie)
  const seed = seedOf(movie)
  const ground = useMemo(() => groundOf(movie), [movie])

  useLayoutEffect(() => {
    const element = canvas.current
    if (!element || width <= 0) return undefined
    // Another film's art goes at once; the same film's in another size may stay until the new one is there.
    if (shown.current !== seed) element.width = element.height = 1
    shown.current = seed
    if (covered) return undefined
    return orderPoster(movie, note, width, pixelRatio, (bitmap) => show(element, bitmap))
  }, [movie, note, seed, width, pixelRatio, covered])

  return (
    <div
      aria-hidden="true"
      className={className}
      style={{
        width,
        height: Math.round(width * 1.5),
        background: ground,
        overflow: 'hidden',
        position: 'relative',
      }}
    >
      <canvas ref={canvas} width={1} height={1} style={{ display: 'block', width: '100%', height: '100%' }} />
      {children}
    </div>
  )
}
