import type { TrackList } from '#shared/contract/playlists.ts'
import { soundSpotifyId, spotifyUrl } from '../links.ts'
import { reasonsOf } from '../reasons.ts'
import type { Rendering } from './index.ts'

/** A playlist as JSPF, XSPF written as JSON: what is unknown is left out. `date`: when it was made. */
export function jspf(list: TrackList, { date, language }: Rendering): string {
  const reasons = reasonsOf(list, language)
  const track = list.tracks.map((one, index) => {
    const id = soundSpotifyId(one.spotifyId)
    const why = reasons(one)
    return {
      ...(id === null ? {} : { identifier: [`spotify:track:${id}`] }),
      title: one.title,
      creator: one.artist,
      ...(why === '' ? {} : { annotation: why }),
      info: spotifyUrl(one),
      ...(one.album === null ? {} : { album: one.album }),
      trackNum: index + 1,
      ...(one.durationMs === null ? {} : { duration: one.durationMs }),
    }
  })
  const playlist = { title: list.title, creator: 'CrossTune', date: date.toISOString(), track }
  return `${JSON.stringify({ playlist }, null, 2)}\n`
}
