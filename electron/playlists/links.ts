import type { MusicService, TrackLink } from '#shared/contract/playlists.ts'

/** The 22 characters that name a track on Spotify, null for anything else that a file may bring in their place. */
export function soundSpotifyId(id: string | null): string | null {
  return id !== null && /^[0-9A-Za-z]{22}$/.test(id) ? id : null
}

/** Where each service searches; what is sought follows, encoded. */
const searches: Record<MusicService, string> = {
  spotify: 'https://open.spotify.com/search/',
  'apple-music': 'https://music.apple.com/search?term=',
  'youtube-music': 'https://music.youtube.com/search?q=',
}

/** Where a track plays on a service: its own page where its id there is known, else a search for title and artist. */
export function trackUrl(track: TrackLink, service: MusicService): string {
  const id = soundSpotifyId(track.spotifyId)
  if (service === 'spotify' && id !== null) return `https://open.spotify.com/track/${id}`
  // A lone surrogate, which a damaged file can bring, would make encodeURIComponent throw.
  return searches[service] + encodeURIComponent(`${track.title} ${track.artist}`.toWellFormed())
}

/** Where a track plays on Spotify. */
export function spotifyUrl(track: TrackLink): string {
  return trackUrl(track, 'spotify')
}

/** The links of a playlist on a service as text, one a line. */
export function linksText(tracks: readonly TrackLink[], service: MusicService): string {
  return tracks.map((track) => `${trackUrl(track, service)}\n`).join('')
}
