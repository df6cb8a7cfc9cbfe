import './movie-grid.css'
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useApp } from '../../context.tsx'
import { movieAt, type ShownMovies } from '../../store/catalogue-slice.ts'
import { strings } from '../../strings/index.ts'
import { useElementSize } from '../../ui/use-element-size.ts'
import { isOnMark } from '../posters/movie-mark.ts'
import { useMovieMenu } from '../posters/use-movie-menu.tsx'
import { usePicturesAhead } from '../posters/use-pictures-ahead.ts'
import { useWantedPosters } from '../posters/use-wanted-posters.ts'
import { useSelectionActions } from '../selection/use-selection-actions.ts'
import { movieGridId } from '../shortcuts/targets.ts'
import { moveInGrid } from './grid-keys.ts'
import { gridGap, gridInset, gridLayout } from './grid-layout.ts'
import { isCaptioned, MovieRow } from './movie-row.tsx'
import { useFilmRun } from './use-film-run.ts'
import { usePosterSize } from './use-poster-size.ts'
import { useTypeAhead } from './use-type-ahead.ts'
import { useWallPlace } from './use-wall-place.ts'

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
  const { menu, openCard, contextMenu, keyDown } = useMovieMenu()
  const wantedActive = useApp((state) => state.wallPlace)
  const setActive = useApp((state) => state.setWallPlace)
  const focusWanted = useRef(false)
  const run = useFilmRun()

  const line = isCaptioned(shown) ? captionLine() : 0
  const layout = useMemo(() => gridLayout(width, posterWidth, line), [width, posterWidth, line])
  const { columns, cellWidth, cellHeight } = layout
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
    overscan: 1,
    paddingStart: gridInset.top,
    scrollPaddingStart: gridInset.top,
    scrollPaddingEnd: gridGap,
    rangeExtractor,
  })
  const rows = virtualizer.getVirtualItems()
  // The rows out of sight follow a new answer once those in sight are shown.
  const shownBeyond = useDeferredValue(shown)

  useWallPlace(virtualizer, scroller, { shown, columns, rowHeight })

  const range = virtualizer.range
  const first = (range?.startIndex ?? 0) * columns
  const last = ((range?.endIndex ?? 0) + 1) * columns - 1
  useEffect(() => {
    if (shown.pages.size > 0) ensure(first, last)
  }, [ensure, first, last, shown])

  useWantedPosters(shown, first, last)
  usePicturesAhead(shown, first, last, cellWidth)

  useEffect(() => {
    if (!focusWanted.current) return
    focusWanted.current = false
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true })
  }, [active])

  const placeOf = (event: MouseEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
    const index = Number(cell?.dataset.index ?? Number.NaN)
    const movie = Number.isNaN(index) ? undefined : movieAt(shown, index)
    return cell && movie ? { cell, index, movie } : null
  }

  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = placeOf(event)
    if (!place) return
    if (event.shiftKey) run.to(place.index, active, true)
    else run.from(place.index)
    setActive(place.index)
    if (event.shiftKey) return
    if (isOnMark(event, place.cell)) openCard(place.movie)
    else toggle(place.movie)
  }

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const place = placeOf(event)
    if (!place) return
    setActive(place.index)
    contextMenu(event, place.movie)
  }

  const goTo = (place: number) => {
    focusWanted.current = place !== active
    setActive(place)
    virtualizer.scrollToIndex(Math.floor(place / columns), { align: 'auto' })
  }
  const typeAhead = useTypeAhead(goTo)
  const sizePosters = usePosterSize(scroller)

  const onKeyDown = (event: KeyboardEvent) => {
    if (keyDown(event, movieAt(shown, active))) return
    if (event.key === ' ' && event.shiftKey) {
      event.preventDefault()
      run.to(active, active, true)
      return
    }
    if (typeAhead(event) || sizePosters(event)) {
      event.preventDefault()
      return
    }
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      const movie = movieAt(shown, active)
      run.from(active)
      if (movie) toggle(movie)
      return
    }
    const rowsInSight = Math.max(1, Math.floor(height / rowHeight))
    const next = moveInGrid(event.key, active, { columns, total: shown.total, rowsInSight })
    if (next === null) return
    event.preventDefault()
    if (event.shiftKey) run.to(next, active, false)
    goTo(next)
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
        onContextMenu={onContextMenu}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => {
          const inSight = range !== null && row.index >= range.startIndex && row.index <= range.endIndex
          return (
            <MovieRow
              key={row.key}
              row={row.index}
              top={row.start}
              shown={inSight || row.index === activeRow ? shown : shownBeyond}
              layout={layout}
              chosen={chosenKeys}
              active={row.index === activeRow ? active : null}
            />
          )
        })}
      </div>
      {menu}
    </div>
  )
}

/** Height of a line of the captions in CSS pixels; it follows the size of text that the user has set. */
function captionLine(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
