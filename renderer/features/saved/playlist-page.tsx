import './playlist-page.css'
import { ArrowLeft, Bookmark, Copy, Download, Pencil, Play, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { KeptPlaylist } from '#shared/contract/saved-playlists.ts'
import { useApp, useAppStore, useClient } from '../../context.tsx'
import { formatMoment } from '../../format/date.ts'
import { listTime } from '../../format/duration.ts'
import { problemText } from '../../problem-text.ts'
import { strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useKeptPosters } from '../posters/use-kept-posters.ts'
import { Cover, filmsOnCover } from './cover.tsx'
import { KeptTracks } from './kept-tracks.tsx'
import { NameField } from './name-field.tsx'
import { OrderMenu } from './order-menu.tsx'
import { useKeptActions } from './use-kept-actions.ts'
import { useWorkingList } from './use-working-list.ts'

const coverSide = 150

/** The kept playlist of this id as the library has it now; null until it has told. */
function useKept(id: string): KeptPlaylist | null {
  const client = useClient()
  const store = useAppStore()
  const revision = useApp((state) => state.shelfRevision)
  const [kept, setKept] = useState<KeptPlaylist | null>(null)

  useEffect(() => {
    let wanted = revision >= 0
    client.call('saved.get', { id }).then(
      (playlist) => {
        if (wanted) setKept(playlist)
      },
      (thrown: unknown) => {
        if (!wanted) return
        store.getState().showKept(null)
        store.getState().notify(problemText(strings.saved.failed, thrown), 'problem')
      },
    )
    return () => {
      wanted = false
    }
  }, [client, store, id, revision])
  return kept
}

/** One kept playlist, with its tracks as they were kept, whatever has become of the library since. */
export function PlaylistPage({ id }: { readonly id: string }) {
  const kept = useKept(id)
  const showKept = useApp((state) => state.showKept)
  return (
    <>
      <Button look="quiet" className="kept-back" onClick={() => showKept(null)} autoFocus>
        <ArrowLeft />
        {strings.saved.back}
      </Button>
      {kept === null ? (
        <p className="kept-waiting">{strings.saved.loading}</p>
      ) : (
        <>
          <PageHead kept={kept} />
          <KeptTracks tracks={kept.tracks} />
        </>
      )}
    </>
  )
}

function PageHead({ kept }: { readonly kept: KeptPlaylist }) {
  const [renaming, setRenaming] = useState(false)
  const pencil = useRef<HTMLButtonElement>(null)
  const { rename } = useKeptActions()
  const { saved } = strings
  const { title, movies, tracks, changedAt, createdAt, shelf } = kept
  useKeptPosters(movies.slice(0, filmsOnCover).map(({ key }) => key))
  const moment = (date: string) => formatMoment(date, new Date())

  return (
    <header className="page-head">
      <Cover title={title} movies={movies} side={coverSide} />
      <div className="page-text">
        {renaming ? (
          <NameField
            title={title}
            onNamed={(name) => {
              // The field goes; the focus is on what opened it again, unless it was taken elsewhere.
              flushSync(() => setRenaming(false))
              if (document.activeElement === document.body) pencil.current?.focus()
              if (name !== null) void rename(kept, name)
            }}
          />
        ) : (
          <h1>
            {title}
            <IconButton ref={pencil} label={saved.rename} onClick={() => setRenaming(true)}>
              <Pencil />
            </IconButton>
          </h1>
        )}
        <p className="page-facts figures">
          {[
            saved.facts(tracks.length, listTime(tracks)),
            // What is in the history was made, and has not been changed since.
            shelf === 'saved' ? saved.changed(moment(changedAt)) : saved.created(moment(createdAt)),
          ].join(' · ')}
        </p>
        {movies.length > 0 ? (
          <p className="page-films">
            {saved.from(
              movies.map((movie) => movie.title),
              movies.length,
            )}
          </p>
        ) : null}
        <PageActions kept={kept} />
      </div>
    </header>
  )
}

function PageActions({ kept }: { readonly kept: KeptPlaylist }) {
  const openDialog = useApp((state) => state.openDialog)
  const { duplicate, remove, keep } = useKeptActions()
  const { goOn } = useWorkingList()
  const { saved } = strings
  return (
    <div className="page-actions">
      {kept.request === null ? null : (
        <Button look="primary" title={saved.goOnHint} onClick={() => void goOn(kept.id)}>
          <Play />
          {saved.goOn}
        </Button>
      )}
      {kept.shelf === 'history' ? (
        <Button onClick={() => void keep(kept)}>
          <Bookmark />
          {saved.keep}
        </Button>
      ) : null}
      <Button onClick={() => openDialog({ kind: 'export', list: kept })}>
        <Download />
        {saved.export}
      </Button>
      <OrderMenu kept={kept} />
      <IconButton label={saved.duplicate} onClick={() => void duplicate(kept)}>
        <Copy />
      </IconButton>
      <IconButton label={saved.remove} onClick={() => void remove(kept)}>
        <Trash2 />
      </IconButton>
    </div>
  )
}
