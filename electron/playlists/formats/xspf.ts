import type { ListTrack, TrackList } from '#shared/contract/playlists.ts'
import { soundSpotifyId, spotifyUrl } from '../links.ts'
import { reasonsOf } from '../reasons.ts'
import type { Rendering } from './index.ts'

/** XSPF's namespace, by which a reader knows the format. */
export const XSPF_NAMESPACE = 'http://xspf.org/ns/0/'

/** Text as XML 1.0 can hold it: signs of its own as entities, what it forbids as U+FFFD. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      // A bare carriage return would come back as a line feed.
      .replaceAll('\r', '&#13;')
  )
}

function element(indent: string, name: string, text: string | number | null): string {
  return text === null || text === '' ? '' : `${indent}<${name}>${escapeXml(String(text))}</${name}>\n`
}

function trackXml(track: ListTrack, index: number, why: string): string {
  const id = soundSpotifyId(track.spotifyId)
  return [
    '    <track>\n',
    element('      ', 'identifier', id === null ? null : `spotify:track:${id}`),
    element('      ', 'title', track.title),
    element('      ', 'creator', track.artist),
    element('      ', 'annotation', why),
    element('      ', 'info', spotifyUrl(track)),
    element('      ', 'album', track.album),
    element('      ', 'trackNum', index + 1),
    element('      ', 'duration', track.durationMs),
    '    </track>\n',
  ].join('')
}

/** A playlist as XSPF 1 (xspf.org/spec), elements in the order of the specification. `date`: when it was made. */
export function xspf(list: TrackList, { date, language }: Rendering): string {
  const reasons = reasonsOf(list, language)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<playlist version="1" xmlns="${XSPF_NAMESPACE}">\n`,
    element('  ', 'title', list.title),
    element('  ', 'creator', 'CrossTune'),
    element('  ', 'date', date.toISOString()),
    '  <trackList>\n',
    ...list.tracks.map((track, index) => trackXml(track, index, reasons(track))),
    '  </trackList>\n',
    '</playlist>\n',
  ].join('')
}
