import type { TrackList } from '#shared/contract/playlists.ts'
import { spotifyUrl } from '../links.ts'

/** A text that stays on its line. */
function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/**
 * A playlist as extended M3U in UTF-8: for each track its length in seconds (-1: unknown), "artist - title", album and
 * artist by themselves, and where it plays.
 */
export function m3u8({ title, tracks }: TrackList): string {
  const entries = tracks.map((track) => {
    const seconds = track.durationMs === null ? -1 : Math.round(track.durationMs / 1000)
    return [
      `#EXTINF:${seconds},${line(track.artist)} - ${line(track.title)}`,
      `#EXTART:${line(track.artist)}`,
      ...(track.album === null ? [] : [`#EXTALB:${line(track.album)}`]),
      spotifyUrl(track),
    ]
  })
  return [['#EXTM3U'], ['#EXTENC:UTF-8'], [`#PLAYLIST:${line(title)}`], ...entries]
    .flat()
    .map((text) => `${text}\n`)
    .join('')
}
