import { Ban, Lock, LockOpen, Play } from 'lucide-react'
import { type KeyboardEvent, memo } from 'react'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { useLanguage } from '../../context.tsx'
import { formatPercent } from '../../format/number.ts'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Dot } from '../../ui/dot.tsx'
import { TrackExplanation } from './track-explanation.tsx'
import { answeredMovies, type MoviesByKey, whyInWords } from './why.ts'

interface TrackRowProps {
  readonly track: RecommendedTrack
  readonly index: number
  readonly movies: MoviesByKey
  readonly tabbable: boolean
  readonly locked: boolean
  readonly explained: boolean
  readonly onFocus: (index: number) => void
  readonly onExplain: (key: string) => void
  readonly onLock: (keys: readonly string[], locked: boolean) => void
  readonly onDislike: (track: RecommendedTrack) => void
  readonly onListen: (track: RecommendedTrack) => void
}

/** One track: rank, title, artist, why, match, and the button that opens it. Its explanation opens below. */
export const TrackRow = memo(function TrackRow(props: TrackRowProps) {
  // Its words are in it: a new language renders it anew, whatever the memo says.
  useLanguage()
  const { track, index, movies, tabbable, locked, explained } = props
  const explanationId = `why-${track.key}`
  const tabIndex = tabbable ? 0 : -1

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const actions = new Map([
      ['l', () => props.onListen(track)],
      ['k', () => props.onLock([track.key], !locked)],
      ['x', () => props.onDislike(track)],
      ['Delete', () => props.onDislike(track)],
    ])
    const action = actions.get(event.key)
    if (!action) return
    event.preventDefault()
    action()
  }

  return (
    <li
      className={classes('track', explained && 'track-explained', locked && 'track-locked')}
      data-key={track.key}
      onFocus={() => props.onFocus(index)}
      onKeyDown={onKeyDown}
    >
      <div className="track-line">
        <span className="track-rank figures">
          {index + 1}
          {locked ? <Lock aria-hidden="true" /> : null}
        </span>
        <button
          type="button"
          className="track-text"
          data-roving
          tabIndex={tabIndex}
          aria-expanded={explained}
          aria-controls={explanationId}
          onClick={() => props.onExplain(track.key)}
        >
          <span className="track-title">
            {track.title} <span className="track-artist">{track.artist}</span>
          </span>
          <span className="track-why">
            <Dot colour={answeredMovies(track, movies)[0]?.colour ?? null} />
            <span>{whyInWords(track, movies)}</span>
          </span>
        </button>
        <span className="track-side">
          <span className="track-match figures" title={strings.tracks.match(formatPercent(track.match))}>
            {formatPercent(track.match)}
          </span>
          <span className="track-actions">
            <IconButton
              label={locked ? strings.tracks.unlock(track.title) : strings.tracks.lock(track.title)}
              aria-pressed={locked}
              tabIndex={tabIndex}
              onClick={() => props.onLock([track.key], !locked)}
            >
              {locked ? <Lock /> : <LockOpen />}
            </IconButton>
            <IconButton
              label={strings.tracks.dislike(track.title)}
              tabIndex={tabIndex}
              onClick={() => props.onDislike(track)}
            >
              <Ban />
            </IconButton>
          </span>
        </span>
        <IconButton
          round
          label={strings.tracks.listenTo(track.title, track.artist)}
          className="track-listen"
          tabIndex={tabIndex}
          onClick={() => props.onListen(track)}
        >
          <Play />
        </IconButton>
      </div>
      <div id={explanationId}>
        {explained ? <TrackExplanation track={track} movies={movies} locked={locked} /> : null}
      </div>
    </li>
  )
})
