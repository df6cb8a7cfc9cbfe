import { Bookmark, Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { PlaylistSummary } from '#shared/contract/saved-playlists.ts'
import { useApp } from '../../context.tsx'
import { formatMoment } from '../../format/date.ts'
import { formatTotalTime } from '../../format/duration.ts'
import { strings } from '../../strings/index.ts'
import { Menu } from '../../ui/menu.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useRovingKeys } from '../../ui/use-roving-keys.ts'
import { useKeptPosters } from '../posters/use-kept-posters.ts'
import { Cover, filmsOnCover } from './cover.tsx'
import { NameField } from './name-field.tsx'
import { useKeptActions } from './use-kept-actions.ts'

/** Side of a cover on the shelf, in CSS pixels; playlists-view.css has the same. */
const coverSide = 168

/** Playlists as covers with their names. One tab stop with its menu; arrows move, F2 renames, Delete deletes. */
export function PlaylistShelf({ playlists }: { readonly playlists: readonly PlaylistSummary[] }) {
  const list = useRef<HTMLUListElement>(null)
  const { active, setActive } = useRovingKeys(playlists.map(({ id }) => id))
  const [renaming, setRenaming] = useState<string | null>(null)
  const { rename, remove } = useKeptActions()
  useKeptPosters(playlists.flatMap(({ movies }) => movies.slice(0, filmsOnCover).map(({ key }) => key)))
  useKeptFocus(list, '[data-roving][tabindex="0"]')

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return
    const now = playlists.findIndex(({ id }) => id === active)
    const next = placeAfter(event.key, now, playlists.length, columnsOf(list.current))
    const playlist = playlists[next ?? now]
    if (playlist === undefined) return
    if (next !== null) {
      setActive(playlist.id)
      list.current?.querySelectorAll<HTMLElement>('[data-roving]')[next]?.focus()
    } else if (event.key === 'F2') setRenaming(playlist.id)
    else if (event.key === 'Delete') void remove(playlist)
    else return
    event.preventDefault()
  }

  return (
    <ul ref={list} className="shelf" aria-label={strings.saved.list} onKeyDown={onKeyDown}>
      {playlists.map((playlist) => (
        <ShelfItem
          key={playlist.id}
          playlist={playlist}
          tabbable={playlist.id === active}
          renaming={playlist.id === renaming}
          onFocus={() => setActive(playlist.id)}
          onRename={() => setRenaming(playlist.id)}
          onNamed={(title) => {
            setRenaming(null)
            if (title !== null) void rename(playlist, title)
          }}
        />
      ))}
    </ul>
  )
}

/** How many covers stand side by side now. */
function columnsOf(list: HTMLElement | null): number {
  return list === null ? 1 : getComputedStyle(list).gridTemplateColumns.split(' ').length
}

/** The place that a key leads to from another; null for a key that leads nowhere. */
export function placeAfter(key: string, now: number, count: number, columns: number): number | null {
  const places: Record<string, number> = {
    ArrowLeft: now - 1,
    ArrowRight: now + 1,
    ArrowUp: now - columns,
    ArrowDown: now + columns,
    Home: 0,
    End: count - 1,
  }
  const place = places[key]
  if (place === undefined) return null
  return place < 0 || place >= count ? now : place
}

interface ShelfItemProps {
  readonly playlist: PlaylistSummary
  readonly tabbable: boolean
  readonly renaming: boolean
  readonly onFocus: () => void
  readonly onRename: () => void
  /** The new name; null where it stays. */
  readonly onNamed: (title: string | null) => void
}

function ShelfItem({ playlist, tabbable, renaming, onFocus, onRename, onNamed }: ShelfItemProps) {
  const showKept = useApp((state) => state.showKept)
  const open = useApp((state) => state.openPlaylist?.id === playlist.id)
  const { title, movies, movieCount, tracks, durationMs, changedAt } = playlist
  const { saved } = strings
  const facts = saved.facts(tracks, durationMs > 0 ? formatTotalTime(durationMs) : null)
  // Three are named: "and 1 more" would be no shorter.
  const films = movies.slice(0, movieCount === 3 ? 3 : 2).map((movie) => movie.title)

  return (
    <li className="shelf-item" onFocus={onFocus}>
      <button
        type="button"
        className="shelf-open"
        data-roving
        data-playlist={playlist.id}
        tabIndex={tabbable ? 0 : -1}
        aria-current={open}
        onClick={() => showKept(playlist.id)}
      >
        <Cover title={title} movies={movies} side={coverSide} />
        {renaming ? null : <strong className="shelf-title">{title}</strong>}
        <span className="shelf-facts figures">
          {facts} · <time dateTime={changedAt}>{formatMoment(changedAt, new Date())}</time>
        </span>
        {movieCount > 0 ? <span className="shelf-facts">{saved.from(films, movieCount)}</span> : null}
      </button>
      {renaming ? <NameField title={title} onNamed={onNamed} /> : null}
      <ItemMenu playlist={playlist} tabbable={tabbable} onRename={onRename} />
    </li>
  )
}

function ItemMenu(props: Pick<ShelfItemProps, 'playlist' | 'tabbable' | 'onRename'>) {
  const { playlist, onRename } = props
  const { duplicate, remove, keep } = useKeptActions()
  const { saved } = strings
  const keepItem = { label: saved.keep, icon: <Bookmark />, onSelect: () => void keep(playlist) }
  return (
    <div className="shelf-menu">
      <Menu
        label={saved.actions(playlist.title)}
        triggerLabel={saved.actions(playlist.title)}
        triggerClassName="icon-button"
        trigger={<Ellipsis />}
        items={[
          ...(playlist.shelf === 'history' ? [keepItem] : []),
          { label: saved.rename, icon: <Pencil />, keys: 'F2', onSelect: onRename },
          { label: saved.duplicate, icon: <Copy />, onSelect: () => void duplicate(playlist) },
          { label: saved.remove, icon: <Trash2 />, apart: true, onSelect: () => void remove(playlist) },
        ]}
      />
    </div>
  )
}
