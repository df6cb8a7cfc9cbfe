import { useEffect, useRef } from 'react'
import { showTrack } from './row-of-track.ts'

/** Where the list stood before a row was brought into sight, and where that left it. */
interface Place {
  readonly before: number
  readonly left: number
  readonly key: string
}

const scrollerOfPanel = () => document.querySelector('.panel-scroll')

/**
 * Keeps the row of a track in sight beside what covers a part of the list. Once nothing does any more, the list
 * stands where it stood, taste and all, unless it was scrolled by hand.
 */
export function useShownTrack(key: string): void {
  const place = useRef<Place | null>(null)

  useEffect(() => {
    const scroller = scrollerOfPanel()
    if (!scroller) return
    const last = place.current
    const before = last && last.left === scroller.scrollTop ? last.before : scroller.scrollTop
    showTrack(document, key)
    place.current = { before, left: scroller.scrollTop, key }
  }, [key])

  useEffect(
    () => () => {
      const scroller = scrollerOfPanel()
      const last = place.current
      if (!scroller || !last || last.left !== scroller.scrollTop) return
      scroller.scrollTop = last.before
      showTrack(document, last.key)
    },
    [],
  )
}
