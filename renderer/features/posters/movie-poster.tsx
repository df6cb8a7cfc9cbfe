import './movie-poster.css'
import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import type { MovieCard } from '#shared/contract/movies.ts'
import { useApp, useAppStore } from '../../context.tsx'
import { classes } from '../../ui/classes.ts'
import { Poster } from '../movies/poster-art/poster.tsx'
import { reveal } from './reveal.ts'

interface MoviePosterProps {
  readonly movie: Pick<MovieCard, 'key' | 'title' | 'year' | 'genres' | 'keywords'>
  /** CSS pixels; the height is half as much again. */
  readonly width: number
}

/** Posters shown before in this window: they do not fade in again. */
const seen = new Set<string>()

/** A film's poster: the drawn one, and over it the real one as soon as it is there, in the same room. */
export function MoviePoster({ movie, width }: MoviePosterProps) {
  const id = useApp((state) => state.posters.get(movie.key))
  const store = useAppStore()
  return (
    <Poster movie={movie} width={width} covered={id !== undefined}>
      {id ? <RealPoster key={id} id={id} onGone={() => store.getState().posterGone(movie.key)} /> : null}
    </Poster>
  )
}

function RealPoster({ id, onGone }: { readonly id: string; readonly onGone: () => void }) {
  const [loaded, setLoaded] = useState(() => seen.has(id))
  const takeBack = useRef(() => {})
  useEffect(() => () => takeBack.current(), [])

  const onLoad = async ({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
    if (loaded) return
    // Decoded before it is seen, off the window's thread. What cannot be decoded ahead is when it is painted.
    await currentTarget.decode().catch(() => {})
    if (!currentTarget.isConnected) return
    takeBack.current = reveal(() => {
      seen.add(id)
      setLoaded(true)
    })
  }

  return (
    <img
      className={classes('real-poster', loaded && 'real-poster-loaded')}
      src={`posters/${id}`}
      alt=""
      decoding="async"
      draggable={false}
      onLoad={onLoad}
      onError={onGone}
    />
  )
}
