import { useEffect } from 'react'
import { useAppStore } from '../../context.tsx'
import { movieAt, type ShownMovies } from '../../store/catalogue-slice.ts'
import { usePixelRatio } from '../../ui/use-pixel-ratio.ts'
import { makePicturesAhead } from '../movies/poster-art/studio.ts'
import { restBeforeAsking } from './use-wanted-posters.ts'

/**
 * Has the real posters of the screenful below a range of places made while the wall rests, as far as they are kept, so
 * that they are there when it moves on.
 *
 * @param width of a poster, in CSS pixels.
 */
export function usePicturesAhead(shown: ShownMovies, first: number, last: number, width: number): void {
  const store = useAppStore()
  const pixelRatio = usePixelRatio()

  useEffect(() => {
    if (width <= 0) return undefined
    const size = { width, pixelRatio }
    const make = () => {
      const { posters } = store.getState()
      const end = Math.min(shown.total, last + 1 + (last + 1 - first))
      const ids: string[] = []
      for (let place = last + 1; place < end; place += 1) {
        const movie = movieAt(shown, place)
        const id = movie && posters.get(movie.key)
        if (id) ids.push(id)
      }
      makePicturesAhead(ids, size)
    }
    let stop = () => {}
    const timer = setTimeout(() => {
      make()
      stop = store.subscribe((state, before) => {
        if (state.posters !== before.posters) make()
      })
    }, restBeforeAsking)
    return () => {
      clearTimeout(timer)
      stop()
      makePicturesAhead([], size)
    }
  }, [store, shown, first, last, width, pixelRatio])
}
