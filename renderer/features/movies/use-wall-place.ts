import type { Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useAppStore } from '../../context.tsx'
import type { ShownMovies } from '../../store/catalogue-slice.ts'

interface WallShape {
  readonly shown: ShownMovies
  readonly columns: number
  readonly rowHeight: number
}

/**
 * Keeps the wall where it is: it opens at its place, a new query starts at the top, another width or poster size
 * keeps the film at the top edge where it was. Scrolled away from without the focus, the tab stop follows into
 * sight, so that Tab does not lead back to where one came from.
 */
export function useWallPlace(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
  { shown, columns, rowHeight }: WallShape,
): void {
  const store = useAppStore()
  const last = useRef<WallShape | null>(null)
  const ready = virtualizer.options.count > 0

  useLayoutEffect(() => {
    const node = scroller.current
    if (!node || !ready) return
    const before = last.current
    last.current = { shown, columns, rowHeight }
    if (before?.columns === columns && before.rowHeight === rowHeight) {
      if (before.shown.query !== shown.query) node.scrollTop = 0
      return
    }
    const sameQuery = before === null || before.shown.query === shown.query
    const first = before
      ? Math.round(node.scrollTop / before.rowHeight) * before.columns
      : store.getState().wallPlace
    virtualizer.measure()
    node.scrollTop = sameQuery ? Math.floor(first / columns) * rowHeight : 0
  }, [virtualizer, scroller, store, ready, shown, columns, rowHeight])

  useEffect(() => {
    const node = scroller.current
    if (!node) return
    const follow = () => {
      if (node.contains(document.activeElement)) return
      const { wallPlace, setWallPlace } = store.getState()
      const row = Math.floor(wallPlace / columns)
      const first = Math.ceil(node.scrollTop / rowHeight)
      const end = Math.floor((node.scrollTop + node.clientHeight) / rowHeight)
      if (row < first || row >= end) setWallPlace(first * columns)
    }
    node.addEventListener('scrollend', follow)
    return () => node.removeEventListener('scrollend', follow)
  }, [scroller, store, columns, rowHeight])
}
