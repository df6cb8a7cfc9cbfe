/** What is needed to find a track on a streaming service. */
export interface TrackLink {
  /** The 22 characters behind "spotify:track:"; null where they are not known. */
  readonly spotifyId: string | null
  readonly title: string
  readonly artist: string
}

/** Where a track plays on Spotify: its own page where its id is known, else a search for title and artist. */
export function spotifyUrl(track: TrackLink): string {
  if (track.spotifyId !== null && /^[0-9A-Za-z]{22}$/.test(track.spotifyId)) {
    return `https://open.spotify.com/track/${track.spotifyId}`
  }
  // A lone surrogate, which a damaged file can bring, would make encodeURIComponent throw.
  const text = `${track.title} ${track.artist}`.toWellFormed()
  return `https://open.spotify.com/search/${encodeURIComponent(text)}`
}
