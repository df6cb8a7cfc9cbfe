import type { TrackRecord } from '../../library/records.ts'

/** What a playlist file tells of a track. */
export type FileTrack = Pick<
  TrackRecord,
  'title' | 'artist' | 'album' | 'year' | 'durationMs' | 'spotifyId' | 'tags' | 'valence' | 'energy'
>

/** A playlist as its file has it. */
export interface FileList {
  /** null where the file does not name its list. */
  readonly title: string | null
  readonly tracks: readonly FileTrack[]
}

/** A track of which a file tells title and artist, and perhaps more. */
export function fileTrack(track: Pick<FileTrack, 'title' | 'artist'> & Partial<FileTrack>): FileTrack {
  return {
    album: null,
    year: null,
    durationMs: null,
    spotifyId: null,
    tags: [],
    valence: null,
    energy: null,
    ...track,
  }
}
