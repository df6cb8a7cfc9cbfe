import './tray.css'
import '../../ui/fading-strip.css'
import { X } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { useApp } from '../../context.tsx'
import type { ChosenMovie } from '../../store/selection-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Dot } from '../../ui/dot.tsx'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useListMotion } from '../../ui/use-list-motion.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { useGoToPlaylist } from '../playlist/use-go-to-playlist.ts'
import { MoviePoster } from '../posters/movie-poster.tsx'
import { useMovieMenu } from '../posters/use-movie-menu.tsx'
import { useSelectionActions } from './use-selection-actions.ts'

/** Width of a poster in the tray, in CSS pixels. */
const trayPosterWidth = 38

interface TrayProps {
  /** Whether the playlist is out of sight until it is asked for. */
  readonly sheet: boolean
}

/** The chosen films below the wall, each with its colour and its name, and the way to a playlist out of sight. */
export function Tray({ sheet }: TrayProps) {
  const chosen = useApp((state) => state.chosen)
  const { clear, move, remove } = useSelectionActions()
  const goToPlaylist = useGoToPlaylist()
  const movieMenu = useMovieMenu()
  const { active, setActive, onKeyDown } = useRovingFocus(chosen.length, 'horizontal')
  const empty = chosen.length === 0
  const tray = useRef<HTMLElement>(null)
  const strip = useRef<HTMLUListElement>(null)
  const count = useRef(chosen.length)

  const [said, setSaid] = useState('')

  const moveTo = (index: number, before: number) => {
    const movie = chosen[index]?.movie
    if (!movie || before < 0 || before > chosen.length) return
    move(movie, before)
    const place = before > index ? before - 1 : before
    setActive(place)
    setSaid(strings.selection.movedTo(movie.title, place + 1, chosen.length))
  }
  const { drag, onPointerDown } = useDragOrder({
    list: strip,
    scroller: () => strip.current,
    axis: 'horizontal',
    onDrop: (key, before) => {
      moveTo(
        chosen.findIndex(({ movie }) => movie.key === key),
        before,
      )
    },
  })
  useListMotion(strip, chosen.map(({ movie }) => movie.key).join(' '), 'horizontal')

  const movieOf = ({ target }: { readonly target: EventTarget }) => {
    const item = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
    return chosen.find(({ movie }) => movie.key === item?.dataset.key)?.movie
  }
  const openMenu = (event: MouseEvent) => {
    const movie = movieOf(event)
    if (movie) movieMenu.contextMenu(event, movie)
  }
  const pressKey = (event: KeyboardEvent<HTMLElement>) => {
    if (movieMenu.keyDown(event, movieOf(event))) return
    const step = ({ ArrowLeft: -1, ArrowRight: 2 } as const)[event.key]
    if (!event.altKey || step === undefined) {
      onKeyDown(event)
      return
    }
    // Alt and an arrow go through the history of pages elsewhere.
    event.preventDefault()
    moveTo(active, active + step)
  }

  useKeptFocus(tray, '[data-roving][tabindex="0"], .tray-empty')

  useEffect(() => {
    if (chosen.length > count.current) strip.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    count.current = chosen.length
  }, [chosen.length])

  return (
    <section ref={tray} className="tray" aria-label={strings.selection.region}>
      {empty ? (
        <p className="tray-empty" tabIndex={-1}>
          {strings.selection.emptyHint}
        </p>
      ) : (
        <ul
          ref={strip}
          className="tray-strip fading-strip"
          aria-describedby="tray-hint"
          onKeyDown={pressKey}
          onPointerDown={onPointerDown}
          onContextMenu={openMenu}
          onWheel={({ currentTarget, deltaX, deltaY }) => {
            // A plain wheel turns along the strip, which has nowhere else to go.
            if (deltaX === 0) currentTarget.scrollBy({ left: deltaY })
          }}
        >
          {chosen.map((item, index) => (
            <TrayItem
              key={item.movie.key}
              item={item}
              tabbable={index === active}
              dragged={drag?.key === item.movie.key}
              drop={drag === null ? null : dropAt(drag.before, index, chosen.length)}
              onFocus={() => setActive(index)}
              onRemove={() => remove(item.movie)}
            />
          ))}
        </ul>
      )}
      {movieMenu.menu}
      {empty ? null : (
        <div className="tray-actions">
          <Button look="quiet" title={strings.selection.clearTitle} onClick={clear}>
            {strings.selection.clear}
          </Button>
          {sheet ? (
            <Button look="primary" onClick={goToPlaylist}>
              {strings.selection.showPlaylist}
            </Button>
          ) : null}
        </div>
      )}
      <span id="tray-hint" className="hidden-visually">
        {strings.selection.stripHint}
      </span>
      <span className="hidden-visually" role="status">
        {empty ? strings.selection.empty : strings.selection.count(chosen.length)}
      </span>
      <span className="hidden-visually" role="status">
        {said}
      </span>
    </section>
  )
}

/** On which side of a film the line stands that shows where a drag would end. */
function dropAt(before: number, index: number, count: number): 'before' | 'after' | null {
  if (before === index) return 'before'
  return before === count && index === count - 1 ? 'after' : null
}

interface TrayItemProps {
  readonly item: ChosenMovie
  readonly tabbable: boolean
  readonly dragged: boolean
  /** On which side of it a drag would end. */
  readonly drop: 'before' | 'after' | null
  readonly onFocus: () => void
  readonly onRemove: () => void
}

function TrayItem({ item, tabbable, dragged, drop, onFocus, onRemove }: TrayItemProps) {
  const { movie, colour } = item
  return (
    <li
      className={classes('tray-item', dragged && 'tray-dragged', drop && `tray-drop-${drop}`)}
      data-key={movie.key}
      title={movie.title}
    >
      <span className="tray-poster" aria-hidden="true">
        <MoviePoster movie={movie} width={trayPosterWidth} />
      </span>
      <span className="tray-name">
        <Dot colour={colour} />
        <span>{movie.title}</span>
      </span>
      <button
        type="button"
        className="tray-remove"
        data-roving
        tabIndex={tabbable ? 0 : -1}
        aria-label={strings.selection.remove(movie.title)}
        title={strings.selection.remove(movie.title)}
        onFocus={onFocus}
        onClick={onRemove}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
        }}
      >
        <X />
      </button>
    </li>
  )
}
