import './tray.css'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useApp } from '../../context.tsx'
import type { ChosenMovie } from '../../store/selection-slice.ts'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { Dot } from '../../ui/dot.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { Poster } from '../movies/poster-art/poster.tsx'
import { useGoToPlaylist } from '../playlist/use-go-to-playlist.ts'
import { useSelectionActions } from './use-selection-actions.ts'

/** Width of a poster in the tray, in CSS pixels. */
const trayPosterWidth = 38

/** The chosen films below the wall, each with its colour and its name, and the way to their playlist. */
export function Tray() {
  const chosen = useApp((state) => state.chosen)
  const { clear, remove } = useSelectionActions()
  const goToPlaylist = useGoToPlaylist()
  const { active, setActive, onKeyDown } = useRovingFocus(chosen.length, 'horizontal')
  const empty = chosen.length === 0
  const tray = useRef<HTMLElement>(null)
  const strip = useRef<HTMLUListElement>(null)
  const count = useRef(chosen.length)

  useKeptFocus(tray, '[data-roving][tabindex="0"], .button-primary')

  useEffect(() => {
    if (chosen.length > count.current) strip.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    count.current = chosen.length
  }, [chosen.length])

  return (
    <section ref={tray} className="tray" aria-label={strings.selection.region}>
      {empty ? (
        <p id="tray-empty" className="tray-empty">
          {strings.selection.emptyHint}
        </p>
      ) : (
        <ul ref={strip} className="tray-strip" onKeyDown={onKeyDown}>
          {chosen.map((item, index) => (
            <TrayItem
              key={item.movie.key}
              item={item}
              tabbable={index === active}
              onFocus={() => setActive(index)}
              onRemove={() => remove(item.movie)}
            />
          ))}
        </ul>
      )}
      <div className="tray-actions">
        {empty ? null : (
          <Button look="quiet" title={strings.selection.clearTitle} onClick={clear}>
            {strings.selection.clear}
          </Button>
        )}
        <Button
          look="primary"
          aria-disabled={empty}
          aria-describedby={empty ? 'tray-empty' : undefined}
          onClick={() => {
            if (!empty) goToPlaylist()
          }}
        >
          {strings.selection.make}
        </Button>
      </div>
      <span className="hidden-visually" role="status">
        {empty ? strings.selection.empty : strings.selection.count(chosen.length)}
      </span>
    </section>
  )
}

interface TrayItemProps {
  readonly item: ChosenMovie
  readonly tabbable: boolean
  readonly onFocus: () => void
  readonly onRemove: () => void
}

function TrayItem({ item, tabbable, onFocus, onRemove }: TrayItemProps) {
  const { movie, colour } = item
  return (
    <li className="tray-item">
      <span className="tray-poster" aria-hidden="true">
        <Poster movie={movie} width={trayPosterWidth} />
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
