import './track-list.css'
import { type ClipboardEvent, type MouseEvent, memo, useMemo, useRef } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { useDragOrder } from '../../ui/use-drag-order.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useListMotion } from '../../ui/use-list-motion.ts'
import { useRovingKeys } from '../../ui/use-roving-keys.ts'
import { focusTrack } from './row-of-track.ts'
import { SelectionBar } from './selection-bar.tsx'
import { useTrackFacts } from './track-facts.ts'
import { trackKeys } from './track-keys.ts'
import { TrackRow } from './track-row.tsx'
import { useFilledRows } from './use-filled-rows.ts'
import { usePlaylistActions } from './use-playlist-actions.ts'
import { useTrackDeeds } from './use-track-deeds.ts'
import { useTrackSelection } from './use-track-selection.ts'
import type { MoviesByKey } from './why.ts'

interface TrackListProps {
  /** In the order in which they are shown. */
  readonly tracks: readonly RecommendedTrack[]
  readonly movies: MoviesByKey
}

const rowOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null

/** The ranked list. One row at a time is a tab stop, with all its buttons; rows can be selected, moved and judged. */
export const TrackList = memo(function TrackList({ tracks, movies }: TrackListProps) {
  const list = useRef<HTMLOListElement>(null)
  const order = useMemo(() => tracks.map(({ key }) => key), [tracks])
  const locked = useKeySet('locked')
  const liked = useKeySet('liked')
  const explained = useApp((state) => state.explained)
  const explain = useApp((state) => state.explain)
  const actions = usePlaylistActions()
  const { active, setActive } = useRovingKeys(order)
  const rows = useFilledRows(useTrackFacts(tracks, movies), list, active)
  const selection = useTrackSelection(order)
  const deeds = useTrackDeeds(order, active, selection)
  const { drag, onPointerDown } = useDragOrder({
    list,
    scroller: () => list.current?.closest<HTMLElement>('.panel-scroll') ?? null,
    onDrop: deeds.moveBefore,
  })
  useKeptFocus(list, '[data-roving][tabindex="0"]')
  useListMotion(list, order.join(' '))

  // The drawer, where it is open, follows the focus.
  const focus = (key: string) => {
    if (explained !== null) explain(key)
    focusTrack(list.current, key)
  }
  const isDragged = (key: string) =>
    drag !== null && (key === drag.key || (selection.keys.has(drag.key) && selection.keys.has(key)))

  const openMenu = (event: MouseEvent) => {
    const key = rowOf(event.target)?.dataset.key
    if (key === undefined) return
    event.preventDefault()
    deeds.openMenu(key, event)
  }
  const copy = (event: ClipboardEvent) => {
    // Text that somebody marked is what they want copied.
    if (window.getSelection()?.isCollapsed === false) return
    event.preventDefault()
    void actions.copy(deeds.toCopy(active))
  }

  return (
    <>
      <ol
        ref={list}
        className="track-list"
        aria-label={strings.playlist.trackList}
        onKeyDown={trackKeys({
          order,
          selection,
          focus,
          command: deeds.command,
          move: deeds.moveBy,
          explained: explained !== null,
          closeDrawer: () => explain(null),
          openMenu: deeds.openMenu,
        })}
        onPointerDown={onPointerDown}
        onContextMenu={openMenu}
        onCopy={copy}
      >
        {rows.map(({ key, slot, facts, detail, waiting }, index) => (
          <TrackRow
            key={slot}
            trackKey={key}
            track={facts}
            detail={detail}
            waiting={waiting}
            place={index + 1}
            tabbable={key === active}
            liked={liked.has(key)}
            locked={locked.has(key)}
            selected={selection.keys.has(key)}
            explained={explained === key}
            dragged={isDragged(key)}
            drop={drag === null ? null : dropAt(drag.before, index, tracks.length)}
            onFocus={setActive}
            onPress={deeds.press}
            onCommand={deeds.command}
          />
        ))}
      </ol>
      {selection.keys.size > 0 ? (
        <SelectionBar keys={deeds.toCopy(null)} actions={actions} onClear={selection.clear} />
      ) : null}
      <span className="hidden-visually" role="status">
        {selection.keys.size > 0 ? strings.tracks.bar.count(selection.keys.size) : deeds.said}
      </span>
      {deeds.menu}
    </>
  )
})

/** One of the lists of the options, to be asked for many keys. */
function useKeySet(list: 'locked' | 'liked'): ReadonlySet<string> {
  const keys = useApp((state) => state.options[list])
  return useMemo(() => new Set(keys), [keys])
}

/** On which side of a row the line stands that shows where a drag would end. */
function dropAt(before: number, index: number, count: number): 'above' | 'below' | null {
  if (before === index) return 'above'
  return before === count && index === count - 1 ? 'below' : null
}
