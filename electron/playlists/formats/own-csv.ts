import type { TrackList } from '#shared/contract/playlists.ts'
import { toCsv } from '../csv-cells.ts'
import { spotifyUrl } from '../links.ts'
import { reasonsOf } from '../reasons.ts'
import type { Rendering } from './index.ts'

/** The columns of CrossTune's own table. */
export const OWN_HEADER = ['rank', 'title', 'artist', 'album', 'tags', 'match', 'why', 'spotify_url'] as const

/** A playlist as CrossTune's own CSV: reasons in a language, tags as data sets spell them. `match` is in percent, empty where there is none. */
export function ownCsv(list: TrackList, { language }: Rendering): string {
  const reasons = reasonsOf(list, language)
  const rows = list.tracks.map((track, index) => [
    index + 1,
    track.title,
    track.artist,
    track.album ?? '',
    track.tags.join(', '),
    track.match === null ? '' : Math.round(track.match * 100),
    reasons(track),
    spotifyUrl(track),
  ])
  return toCsv([OWN_HEADER, ...rows])
}
