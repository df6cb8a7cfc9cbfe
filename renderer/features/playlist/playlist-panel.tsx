import './playlist-panel.css'
import { X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useApp } from '../../context.tsx'
import { listTime } from '../../format/duration.ts'
import { inHandOrder } from '../../store/hand-order.ts'
import { locale, strings } from '../../strings/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useOptionsHistory } from '../history/use-options-history.ts'
import { playlistTitleId } from '../shortcuts/targets.ts'
import { DialsDrawer } from './dials-drawer.tsx'
import { EmptyPlaylist } from './empty-playlist.tsx'
import { HandOrderNote } from './hand-order-note.tsx'
import { PlaylistNotice } from './playlist-notice.tsx'
import { PlaylistTools } from './playlist-tools.tsx'
import { focusTrack } from './row-of-track.ts'
import { TasteView } from './taste-view.tsx'
import { TrackDrawer } from './track-drawer.tsx'
import { TrackList } from './track-list.tsx'
import { useFeedback } from './use-feedback.ts'
import { useRecommendation } from './use-recommendation.ts'
import { moviesByKey } from './why.ts'

/** A value, or the one before it for as long as it is to be held. */
function useHeld<Value>(value: Value, hold: boolean): Value {
  const [held, setHeld] = useState(value)
  if (!hold && held !== value) setHeld(value)
  return hold ? held : value
}

interface PlaylistPanelProps {
  /** Whether the panel is a sheet that slides over the wall. */
  readonly sheet: boolean
}

/** The playlist and the taste it was made from, live. */
export function PlaylistPanel({ sheet }: PlaylistPanelProps) {
  const retry = useRecommendation()
  useFeedback()
  useOptionsHistory()
  const inSight = useApp((state) => state.playlistInSight)
  const showPlaylist = useApp((state) => state.showPlaylist)
  const chosen = useApp((state) => state.chosen)
  const status = useApp((state) => state.playlistStatus)
  const recommendation = useApp((state) => state.recommendation)
  const problem = useApp((state) => state.playlistProblem)
  const moviesNow = useMemo(() => moviesByKey(chosen), [chosen])
  // A list is told by the films that it was made from, and drawn once for a change of them: when its successor is there.
  const movies = useHeld(moviesNow, status === 'working')
  // The tracks first: the picture of the taste follows in the frame after theirs, where there is one already.
  const told = useMemo(() => ({ recommendation, movies }), [recommendation, movies])
  const before = useDeferredValue(told)
  const taste = before.recommendation === null ? told : before
  const handOrder = useApp((state) => state.options.handOrder)
  const tracks = useMemo(
    () => inHandOrder(recommendation?.tracks ?? [], handOrder),
    [recommendation, handOrder],
  )
  const explained = useApp((state) => tracks.find(({ key }) => key === state.explained) ?? null)
  const explain = useApp((state) => state.explain)
  const savedTitle = useApp((state) => state.openPlaylist?.title)
  const dialsOpen = useApp((state) => state.dialsOpen)
  const panel = useRef<HTMLElement>(null)
  const closeDrawer = () => {
    if (explained) focusTrack(panel.current, explained.key)
    explain(null)
  }
  const hidden = sheet && !inSight

  useKeptFocus(panel, `#${playlistTitleId}`)

  useEffect(() => {
    if (!sheet || !inSight) return
    const close = (event: KeyboardEvent) => {
      // A dialog or a menu over the sheet takes the key for itself.
      const over = event.target instanceof Element && event.target.closest('dialog, [popover]')
      if (event.key === 'Escape' && !event.defaultPrevented && !over) showPlaylist(false)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [sheet, inSight, showPlaylist])

  return (
    <aside
      ref={panel}
      className={classes('panel', sheet && 'panel-sheet', sheet && inSight && 'panel-in-sight')}
      aria-label={strings.playlist.region}
      aria-busy={status === 'working'}
      inert={hidden}
    >
      {sheet ? (
        <IconButton label={strings.app.close} className="panel-close" onClick={() => showPlaylist(false)}>
          <X />
        </IconButton>
      ) : null}
      <div className="panel-scroll">
        {chosen.length === 0 ? (
          <EmptyPlaylist />
        ) : status === 'failed' ? (
          <EmptyState role="alert" title={strings.playlist.failed} text={problem ?? ''}>
            <Button onClick={retry}>{strings.app.retry}</Button>
          </EmptyState>
        ) : recommendation === null ? (
          <p className="panel-working">{strings.playlist.working}</p>
        ) : (
          <>
            <header className="panel-head">
              <h2 id={playlistTitleId} tabIndex={-1}>
                {savedTitle ?? recommendation.taste.titles[locale]}
              </h2>
              <p className="panel-facts figures">
                {strings.playlist.facts(
                  recommendation.tracks.length,
                  listTime(recommendation.tracks),
                  recommendation.taste.movies.length,
                )}
              </p>
            </header>
            {taste.recommendation ? (
              <TasteView recommendation={taste.recommendation} movies={taste.movies} />
            ) : null}
            <PlaylistTools />
            {dialsOpen ? <DialsDrawer /> : null}
            <PlaylistNotice recommendation={recommendation} />
            <HandOrderNote />
            <TrackList tracks={tracks} movies={movies} />
          </>
        )}
      </div>
      {explained ? <TrackDrawer track={explained} movies={movies} onClose={closeDrawer} /> : null}
      <span className="hidden-visually" role="status">
        {recommendation && status === 'ready'
          ? strings.playlist.announced(recommendation.tracks.length, recommendation.taste.titles[locale])
          : ''}
      </span>
    </aside>
  )
}
