import './playlists-view.css'
import { ArrowLeft, FolderOpen, Search } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { PlaylistPage } from './playlist-page.tsx'
import { PlaylistShelf } from './playlist-shelf.tsx'
import { useKeptActions } from './use-kept-actions.ts'
import { useShelf } from './use-shelf.ts'

/** The kept playlists, over the wall of films: a shelf of covers, or one playlist's page. */
export function PlaylistsView() {
  const shown = useApp((state) => state.shownPlaylist)
  const showPlaylists = useApp((state) => state.showPlaylists)
  const showKept = useApp((state) => state.showKept)
  const view = useRef<HTMLElement>(null)
  useShelf()

  const last = useRef(shown)
  const before = useRef<Element | null>(null)

  // Closed, it gives the focus back to what had it, which is inert until then.
  useLayoutEffect(() => {
    before.current ??= document.activeElement
    return () => {
      const { current: node } = before
      requestAnimationFrame(() => {
        if (node instanceof HTMLElement && document.activeElement === document.body) node.focus()
      })
    }
  }, [])

  // Back from a page, the focus is on the cover that led there.
  useEffect(() => {
    const cover =
      shown === null ? view.current?.querySelector<HTMLElement>(`[data-playlist="${last.current}"]`) : null
    if (shown === null) (cover ?? view.current)?.focus()
    last.current = shown
  }, [shown])

  return (
    <main
      ref={view}
      className="kept"
      aria-label={strings.saved.region}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        if (shown === null) showPlaylists(false)
        else showKept(null)
      }}
    >
      {shown === null ? <Shelf /> : <PlaylistPage key={shown} id={shown} />}
    </main>
  )
}

function Shelf() {
  const shelf = useApp((state) => state.shelf)
  const text = useApp((state) => state.shelfText)
  const shelved = useApp((state) => state.shelved)
  const setShelf = useApp((state) => state.setShelf)
  const setText = useApp((state) => state.setShelfText)
  const showPlaylists = useApp((state) => state.showPlaylists)
  const { chooseFiles } = useKeptActions()
  const { saved } = strings

  return (
    <>
      <header className="kept-head">
        <Button look="quiet" className="kept-back" onClick={() => showPlaylists(false)}>
          <ArrowLeft />
          {saved.toMovies}
        </Button>
        <h1>{saved.open}</h1>
        <div className="kept-tools">
          <Segmented
            label={saved.shelf}
            value={shelf}
            choices={(['saved', 'history'] as const).map((value) => ({ value, label: saved.shelves[value] }))}
            onChange={setShelf}
          />
          <label className="search-box kept-search">
            <Search aria-hidden="true" />
            <input
              type="search"
              aria-label={saved.search}
              placeholder={saved.search}
              value={text}
              maxLength={200}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || text === '') return
                event.preventDefault()
                setText('')
              }}
            />
          </label>
          <Button onClick={() => void chooseFiles()}>
            <FolderOpen />
            {saved.import}
          </Button>
        </div>
      </header>
      {shelved === null ? (
        <p className="kept-waiting">{saved.loading}</p>
      ) : shelved.length === 0 ? (
        <NothingHere filtered={text.trim() !== ''} />
      ) : (
        <PlaylistShelf playlists={shelved} />
      )}
      <span className="hidden-visually" role="status">
        {shelved === null ? '' : saved.count(shelved.length)}
      </span>
    </>
  )
}

function NothingHere({ filtered }: { readonly filtered: boolean }) {
  const shelf = useApp((state) => state.shelf)
  const { saved } = strings
  if (filtered) return <EmptyState title={saved.nothingFound} />
  return shelf === 'saved' ? (
    <EmptyState title={saved.emptySaved} text={saved.emptySavedText} />
  ) : (
    <EmptyState title={saved.emptyHistory} text={saved.emptyHistoryText} />
  )
}
