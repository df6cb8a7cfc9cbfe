/** A film as an importer hands it over: cleaned, nothing of its source's quirks left. */
export interface MovieRecord {
  /** The source's own id ("318"), or the row's number where it has none. Unique in a data set. */
  externalId: string
  /** "tt" and at least seven digits. */
  imdbId: string | null
  tmdbId: number | null
  /** As on the poster: "The Matrix", not "Matrix, The (1999)". */
  title: string
  originalTitle: string | null
  year: number | null
  language: string | null
  /** MovieLens's genre words where they fit; none for "(no genres listed)". */
  genres: string[]
  /** Lower case, with how often it was given (1 where the source does not count). Most telling first. */
  keywords: { name: string; count: number }[]
  /** How well known it is, 0..1, by ratings or votes; null where nothing tells. */
  fame: number | null
}

/** A track as an importer hands it over. */
export interface TrackRecord {
  /** The source's own id, or the row's number where it has none. Unique in a data set. */
  externalId: string
  title: string
  artist: string
  album: string | null
  year: number | null
  language: string | null
  /** The 22 characters behind "spotify:track:". */
  spotifyId: string | null
  durationMs: number | null
  /** 0..1 as Spotify has it; null where the source has none. */
  valence: number | null
  energy: number | null
  /** 0..1; null where the source has none. */
  popularity: number | null
  /** As the source spells them; canonical forms are the recommender's concern. */
  tags: string[]
}
