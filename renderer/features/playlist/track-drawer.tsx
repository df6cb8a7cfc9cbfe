import './track-drawer.css'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useApp } from '../../context.tsx'
import { formatTrackTime } from '../../format/duration.ts'
import { formatTag } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { TermList } from './term-list.tsx'
import { useShownTrack } from './use-shown-track.ts'
import { WhatIfList } from './what-if-list.tsx'
import type { MoviesByKey } from './why.ts'

/** The drawer's id, for the rows that open it. */
export const trackDrawerId = 'track-drawer'

interface TrackDrawerProps {
  readonly track: RecommendedTrack
  readonly movies: MoviesByKey
  readonly onClose: () => void
}

/** Why a track is in the list: its match taken apart, and what would change it. */
export function TrackDrawer({ track, movies, onClose }: TrackDrawerProps) {
  const body = useRef<HTMLDivElement>(null)
  useShownTrack(track.key)
  // Each track begins at its top.
  useEffect(() => {
    if (track.key) body.current?.scrollTo({ top: 0 })
  }, [track.key])
  const locked = useApp((state) => state.options.locked.includes(track.key))
  const facts = [
    track.artist,
    track.album,
    track.year === null ? null : String(track.year),
    track.durationMs === null ? null : formatTrackTime(track.durationMs),
  ].filter((fact) => fact !== null)

  return (
    <section
      id={trackDrawerId}
      className="drawer"
      aria-label={strings.tracks.whyRegion(track.title)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <header className="drawer-head">
        <div>
          <h3>{track.title}</h3>
          <p className="figures">{facts.join(' · ')}</p>
        </div>
        <IconButton label={strings.app.close} onClick={onClose}>
          <X />
        </IconButton>
      </header>
      <div ref={body} className="drawer-body">
        {track.why.length > 0 ? <TermList track={track} movies={movies} /> : null}
        {track.why.length === 0 && locked ? <p>{strings.tracks.noReason}</p> : null}
        <WhatIfList track={track} movies={movies} />
        <p>
          {strings.tracks.tags}: {track.tags.map(formatTag).join(', ')}
        </p>
      </div>
    </section>
  )
}
