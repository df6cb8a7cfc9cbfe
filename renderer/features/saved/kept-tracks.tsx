import { Play } from 'lucide-react'
import { useRef } from 'react'
import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { ListTrack } from '#shared/contract/playlists.ts'
import { useApp } from '../../context.tsx'
import { formatTrackTime } from '../../format/duration.ts'
import { formatPercent } from '../../format/number.ts'
import { formatTags } from '../../format/tag.ts'
import { strings } from '../../strings/index.ts'
import { IconButton } from '../../ui/button.tsx'
import { useListMotion } from '../../ui/use-list-motion.ts'
import { useRovingFocus } from '../../ui/use-roving-focus.ts'
import { useExportActions } from '../exporting/use-export-actions.ts'

const tagsShown = 4

/** What a track is like, in tags: those that spoke for it, else its own. */
function tagsInWords({ why, tags }: ListTrack): string {
  const speaking = why.filter(({ tag, weight }) => weight > 0 && !isNamedTerm(tag)).map(({ tag }) => tag)
  return formatTags((speaking.length > 0 ? speaking : tags).slice(0, tagsShown))
}

/** The tracks of a kept playlist in their order. One tab stop; up and down move between the buttons that listen. */
export function KeptTracks({ tracks }: { readonly tracks: readonly ListTrack[] }) {
  const list = useRef<HTMLOListElement>(null)
  const { openTracks } = useExportActions()
  const service = useApp((state) => state.settings.service)
  const { active, setActive, onKeyDown } = useRovingFocus(tracks.length, 'vertical')
  useListMotion(list, tracks.map(({ key }) => key).join(' '))

  return (
    <ol ref={list} className="kept-tracks" aria-label={strings.saved.tracks} onKeyDown={onKeyDown}>
      {tracks.map((track, index) => (
        <li key={track.key} data-key={track.key} className="kept-track">
          <span className="kept-rank figures">{index + 1}</span>
          <span className="kept-name">
            <strong>{track.title}</strong>
            <span>{track.artist}</span>
          </span>
          <span className="kept-tags">{tagsInWords(track)}</span>
          <span className="kept-figure figures">
            {track.durationMs === null ? '' : formatTrackTime(track.durationMs)}
          </span>
          <span className="kept-figure figures">
            {track.match === null ? '' : formatPercent(track.match)}
          </span>
          <IconButton
            round
            data-roving
            tabIndex={index === active ? 0 : -1}
            label={strings.tracks.listenTo(track.title, track.artist, strings.exporting.services[service])}
            onFocus={() => setActive(index)}
            onClick={() => void openTracks([track], false)}
          >
            <Play />
          </IconButton>
        </li>
      ))}
    </ol>
  )
}
