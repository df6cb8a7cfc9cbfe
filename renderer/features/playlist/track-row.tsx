import { Ban, Check, Heart, Lock, LockOpen } from 'lucide-react'
import { createElement, type MouseEvent, memo } from 'react'
import { useApp } from '../../context.tsx'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { Dot } from '../../ui/dot.tsx'
import type { TrackCommand } from './track-commands.ts'
import { trackDrawerId } from './track-drawer.tsx'
import type { TrackFacts } from './track-facts.ts'
import type { RowDetail } from './use-filled-rows.ts'

/** Made once: of what is the same as before nothing is drawn anew, in up to two hundred rows. */
const icons = {
  check: createElement(Check, { 'aria-hidden': true, className: 'track-check' }),
  kept: createElement(Lock, { 'aria-hidden': true }),
  liked: createElement(Heart, { 'aria-hidden': true, className: 'track-heart' }),
  heart: createElement(Heart),
  lock: createElement(Lock),
  lockOpen: createElement(LockOpen),
  ban: createElement(Ban),
} as const

/** Names of films of so many characters leave room for tags, whatever the letters. */
const shortName = 22

/** What is so of a track beside its figures. */
interface TrackMarks {
  readonly tabbable: boolean
  readonly liked: boolean
  readonly locked: boolean
  readonly selected: boolean
  readonly explained: boolean
  /** Whether it is on its way to another place. */
  readonly dragged: boolean
  /** On which side of it a drag would end. */
  readonly drop: 'above' | 'below' | null
}

interface TrackRowProps extends TrackMarks {
  readonly trackKey: string
  /** What is drawn: of the track that stood there before, while the row waits for its turn. */
  readonly track: TrackFacts
  readonly detail: RowDetail
  /** Whether it is out of sight, and laid out later. */
  readonly waiting: boolean
  readonly place: number
  readonly onFocus: (key: string) => void
  readonly onPress: (key: string, event: MouseEvent) => void
  readonly onCommand: (command: TrackCommand, key: string) => void
}

/** One track: rank, title, artist, why, match, and the button that opens it; the other buttons on hover and focus. */
export const TrackRow = memo(function TrackRow(props: TrackRowProps) {
  const { trackKey, track, detail, waiting, place, tabbable, locked, liked, selected, explained } = props
  const { dragged, drop } = props

  return (
    <li
      className={classes(
        'track',
        waiting && 'track-waiting',
        explained && 'track-explained',
        selected && 'track-selected',
        dragged && 'track-dragged',
        drop && `track-drop-${drop}`,
      )}
      data-key={trackKey}
      onFocus={() => props.onFocus(trackKey)}
    >
      <div className="track-line">
        <span className="track-rank figures">
          {selected ? icons.check : place}
          {locked ? icons.kept : null}
          {liked ? icons.liked : null}
        </span>
        <TrackContent
          track={track}
          detail={detail}
          tabbable={tabbable}
          liked={liked}
          locked={locked}
          selected={selected}
          explained={explained}
          onPress={props.onPress}
          onCommand={props.onCommand}
        />
      </div>
    </li>
  )
})

type TrackContentProps = Omit<
  TrackRowProps,
  'trackKey' | 'place' | 'waiting' | 'dragged' | 'drop' | 'onFocus'
>

/** All of a row but its rank. It acts on the track that is drawn, which is the one that is seen. */
const TrackContent = memo(function TrackContent(props: TrackContentProps) {
  const { track, detail, tabbable, locked, liked, selected, explained } = props
  const service = useApp((state) => state.settings.service)
  const tabIndex = tabbable ? 0 : -1
  const { listenTo, match } = strings.tracks

  return (
    <>
      <button
        type="button"
        className="track-text"
        data-roving
        data-drag
        tabIndex={tabIndex}
        aria-expanded={explained}
        aria-controls={explained ? trackDrawerId : undefined}
        onClick={(event) => props.onPress(track.key, event)}
      >
        <span className="track-title">
          {track.title} <span className="track-artist">{track.artist}</span>
        </span>
        {detail === 'name' ? null : <Why track={track} />}
        <Said selected={selected} liked={liked} locked={locked} />
      </button>
      <span className="track-match figures" title={match(track.match)}>
        {track.match}
      </span>
      {detail === 'whole' ? <TrackActions {...props} tabIndex={tabIndex} /> : null}
      {detail === 'name' ? null : (
        <IconButton
          round
          label={listenTo(track.title, track.artist, strings.exporting.services[service])}
          className="track-listen"
          tabIndex={tabIndex}
          onClick={() => props.onCommand('listen', track.key)}
        />
      )}
    </>
  )
})

/** The film it answers and the tags they share, on one line; whole as a tooltip. */
function Why({ track: { answers, colour, tags } }: Pick<TrackRowProps, 'track'>) {
  return (
    <span className="track-why" title={[answers, tags].filter(Boolean).join(': ')}>
      <Dot colour={colour} />
      <span className={classes('track-answers', answers.length > shortName && 'track-answers-long')}>
        {answers}
      </span>
      <span className="track-tags">{tags}</span>
    </span>
  )
}

/** What the marks of a row show, for who does not see them. */
function Said({ selected, liked, locked }: Pick<TrackMarks, 'selected' | 'liked' | 'locked'>) {
  const { marks } = strings.tracks
  const said = [selected && marks.selected, liked && marks.liked, locked && marks.kept].filter(Boolean)
  return said.length > 0 ? <span className="hidden-visually">, {said.join(', ')}</span> : null
}

function TrackActions(props: TrackContentProps & { readonly tabIndex: number }) {
  const { track, liked, locked, tabIndex, onCommand } = props
  return (
    <span className="track-actions">
      <IconButton
        label={liked ? strings.tracks.unlike(track.title) : strings.tracks.like(track.title)}
        aria-pressed={liked}
        className="track-like"
        tabIndex={tabIndex}
        onClick={() => onCommand('like', track.key)}
      >
        {icons.heart}
      </IconButton>
      <IconButton
        label={locked ? strings.tracks.unlock(track.title) : strings.tracks.lock(track.title)}
        aria-pressed={locked}
        tabIndex={tabIndex}
        onClick={() => onCommand('keep', track.key)}
      >
        {locked ? icons.lock : icons.lockOpen}
      </IconButton>
      <IconButton
        label={strings.tracks.dislike(track.title)}
        tabIndex={tabIndex}
        onClick={() => onCommand('dislike', track.key)}
      >
        {icons.ban}
      </IconButton>
    </span>
  )
}
