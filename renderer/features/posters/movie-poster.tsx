import { useMemo } from 'react'
import { groundOf } from '../movies/poster-art/colouring.ts'
import { type PosterFilm, PosterStrip } from './poster-strip.tsx'

interface MoviePosterProps {
  readonly movie: PosterFilm
  /** CSS pixels; the height is half as much again. */
  readonly width: number
}

/** One film's poster; its ground colour stands there until it is made. */
export function MoviePoster({ movie, width }: MoviePosterProps) {
  const ground = useMemo(() => groundOf(movie), [movie])
  return <PosterStrip movies={[movie]} width={width} ground={ground} />
}
