import type { TrackList } from '#shared/contract/playlists.ts'
import { toCsv } from '../csv-cells.ts'
import { soundSpotifyId } from '../links.ts'

/** The table that Soundiiz takes: semicolons between title, artist, album and ISRC, which no data set tells. */
export function soundiizCsv({ tracks }: TrackList): string {
  const rows = tracks.map(({ title, artist, album }) => [title, artist, album ?? '', ''])
  return toCsv([['title', 'artist', 'album', 'isrc'], ...rows], ';')
}

const TUNEMYMUSIC_HEADER = [
  'Track name',
  'Artist name',
  'Album',
  'Playlist name',
  'Type',
  'ISRC',
  'Spotify - id',
]

/** The table that TuneMyMusic takes. */
export function tunemymusicCsv({ title: name, tracks }: TrackList): string {
  const rows = tracks.map((track) => [
    track.title,
    track.artist,
    track.album ?? '',
    name,
    'Playlist',
    '',
    soundSpotifyId(track.spotifyId) ?? '',
  ])
  return toCsv([TUNEMYMUSIC_HEADER, ...rows])
}
