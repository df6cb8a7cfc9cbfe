import './movie-grid.css'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useApp } from '../../context.tsx'
import { movieAt, type ShownMovies } from '../../store/catalogue-slice.ts'
import { strings } from '../../strings/index.ts'
import { useElementSize } from '../../ui/use-element-size.ts'
import { useSelectionActions } from '../selection/use-selection-actions.ts'
import { movieGridId } from '../shortcuts/targets.ts'
import { moveInGrid } from './grid-keys.ts'
import { gridGap, gridInset, gridLayout } from './grid-layout.ts'
import { MovieCell } from './movie-cell.tsx'

interface MovieGridProps {
  readonly shown: ShownMovies
  /** Asks for the films of a range of places. */
  readonly ensure: (first: number, last: number) => void
}

/**
 * The wall of posters: only the rows in sight are in the document, whatever the number of films. One tab stop;
 * the row with the focus stays in the document while it is scrolled out of sight, so that the focus is kept.
 */
export function MovieGrid({ shown, ensure }: MovieGridProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const { width, height } = useElementSize(scroller)
  const posterWidth = useApp((state) => state.settings.posterWidth)
  const chosen = useApp((state) => state.chosen)
  const chosenKeys = useMemo(() => new Set(chosen.map(({ movie }) => movie.key)), [chosen])
  const { toggle } = useSelectionActions()
  const [wantedActive, setActive] = useState(0)
  const focusWanted = useRef(false)

  const { columns, cellWidth, cellHeight } = gridLayout(width, posterWidth)
  const rowHeight = cellHeight + gridGap
  const active = Math.max(0, Math.min(wantedActive, shown.total - 1))
  const activeRow = Math.floor(active / columns)

  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range)
      const kept = activeRow < range.count && !rows.includes(activeRow)
      return kept ? [...rows, activeRow].sort((a, b) => a - b) : rows
    },
    [activeRow],
  )
  const virtualizer = useVirtualizer({
    count: width > 0 ? Math.ceil(shown.total / columns) : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 2,
    paddingStart: gridInset.top,
    scrollPaddingStart: gridInset.top,
    scrollPaddingEnd: gridGap,
    rangeExtractor,
  })
  const rows = virtualizer.getVirtualItems()

  useKeptPlace(virtualizer, scroller, shown, columns, rowHeight)

  const range = virtualizer.range
  const first = (range?.startIndex ?? 0) * columns
  const last = ((range?.endIndex ?? 0) + 1) * columns - 1
  useEffect(() => {
    if (shown.pages.size > 0) ensure(first, last)
  }, [ensure, first, last, shown])

  useEffect(() => {
    if (!focusWanted.current) return
    focusWanted.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true })
  }, [active])

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
    const index = Number(cell?.dataset.index ?? Number.NaN)
    const movie = Number.isNaN(index) ? undefined : movieAt(shown, index)
    if (!movie) return
    setActive(index)
    toggle(movie)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      const movie = movieAt(shown, active)
      if (movie) toggle(movie)
      return
    }
    const rowsInSight = Math.max(1, Math.floor(height / rowHeight))
    const next = moveInGrid(event.key, active, { columns, total: shown.total, rowsInSight })
    if (next === null) return
    event.preventDefault()
    focusWanted.current = next !== active
    setActive(next)
    virtualizer.scrollToIndex(Math.floor(next / columns), { align: 'auto' })
  }

  return (
    <div ref={scroller} className="movie-grid-scroller">
      <div
        role="listbox"
        id={movieGridId}
        className="movie-grid"
        tabIndex={-1}
        aria-label={strings.movies.gridLabel}
        aria-multiselectable="true"
        style={{ height: virtualizer.getTotalSize() }}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <div
            key={row.key}
            className="movie-row"
            style={{ transform: `translate(${gridInset.start}px, ${row.start}px)`, height: cellHeight }}
          >
            {placesOfRow(row.index, columns, shown.total).map((index) => {
              const movie = movieAt(shown, index)
              return (
                <MovieCell
                  key={index}
                  movie={movie}
                  index={index}
                  total={shown.total}
                  width={cellWidth}
                  height={cellHeight}
                  chosen={movie !== undefined && chosenKeys.has(movie.key)}
                  tabbable={index === active}
                />
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

function placesOfRow(row: number, columns: number, total: number): number[] {
  const start = row * columns
  return Array.from({ length: Math.max(0, Math.min(columns, total - start)) }, (_, column) => start + column)
}

/**
 * Keeps the wall where it is: a new query starts at the top; another width or poster size keeps the film at the
 * top edge where it was.
 */
function useKeptPlace(
  virtualizer: { measure: () => void },
  scroller: RefObject<HTMLDivElement | null>,
  shown: ShownMovies,
  columns: number,
  rowHeight: number,
): void {
  const last = useRef({ columns, rowHeight, query: shown.query })

  useLayoutEffect(() => {
    const before = last.current
    const node = scroller.current
    last.current = { columns, rowHeight, query: shown.query }
    if (!node) return
    if (before.query !== shown.query) node.scrollTop = 0
    if (before.columns === columns && before.rowHeight === rowHeight) return
    const firstInSight = Math.round(node.scrollTop / before.rowHeight) * before.columns
    virtualizer.measure()
    node.scrollTop = Math.floor(firstInSight / columns) * rowHeight
  }, [virtualizer, scroller, shown.query, columns, rowHeight])
}
