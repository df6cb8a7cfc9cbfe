import './track-list.css'
import { useRef } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useListMotion } from '../../ui/use-list-motion.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { TrackRow } from './track-row.tsx'
import { usePlaylistActions } from './use-playlist-actions.ts'
import type { MoviesByKey } from './why.ts'

interface TrackListProps {
  readonly tracks: readonly RecommendedTrack[]
  readonly movies: MoviesByKey
}

/** The ranked list. One row at a time is a tab stop, with all its buttons; up and down move between rows. */
export function TrackList({ tracks, movies }: TrackListProps) {
  const list = useRef<HTMLOListElement>(null)
  const locked = useApp((state) => state.options.locked)
  const explained = useApp((state) => state.explained)
  const toggleExplained = useApp((state) => state.toggleExplained)
  const setLocked = useApp((state) => state.setLocked)
  const actions = usePlaylistActions()
  const { active, setActive, onKeyDown } = useRovingFocus(tracks.length, 'vertical')
  useKeptFocus(list, '[data-roving][tabindex="0"]')
  useListMotion(list, tracks.map(({ key }) => key).join(' '))

  return (
    <ol ref={list} className="track-list" aria-label={strings.playlist.trackList} onKeyDown={onKeyDown}>
      {tracks.map((track, index) => (
        <TrackRow
          key={track.key}
          track={track}
          index={index}
          movies={movies}
          tabbable={index === active}
          locked={locked.includes(track.key)}
          explained={explained === track.key}
          onFocus={setActive}
          onExplain={toggleExplained}
          onLock={setLocked}
          onDislike={actions.dislike}
          onListen={actions.listen}
        />
      ))}
    </ol>
  )
}
