import type { ListTrack, TrackList } from '#shared/contract/playlists.ts'

/** A track of a list, with what a test does not care for filled in. */
export function listTrack(parts: Partial<ListTrack> = {}): ListTrack {
  return {
    key: '0123456789abcdef',
    title: 'Song',
    artist: 'Band',
    album: null,
    year: null,
    durationMs: null,
    spotifyId: null,
    tags: ['dark', 'slow'],
    match: 0.876,
    why: [
      { tag: 'dark', weight: 0.7, movies: ['tt1', 'tt2'] },
      { tag: '@era', weight: 0.4, movies: [] },
      { tag: 'slow', weight: 0.3, movies: [] },
      { tag: 'pop', weight: -0.1, movies: ['tt1'] },
    ],
    answers: null,
    valence: null,
    energy: null,
    ...parts,
  }
}

const film = (key: string, title: string, year: number) => ({
  ...{ key, title, year, originalTitle: null, genres: ['Crime'], keywords: ['rain'] },
})

/** A list from two films, with these tracks. */
export function listOf(tracks: readonly Partial<ListTrack>[], title = 'Rain on neon'): TrackList {
  return {
    title,
    movies: [film('tt1', 'Heat', 1995), film('tt2', 'Se7en', 1995)],
    tracks: tracks.map((parts, index) => listTrack({ key: index.toString(16).padStart(16, '0'), ...parts })),
  }
}

/** Tracks with all that makes formats difficult. */
export const difficult: readonly Partial<ListTrack>[] = [
  {
    title: 'Angel',
    artist: 'Massive Attack',
    album: 'Mezzanine',
    spotifyId: '4uLU6hMCjMI75M1A2tKUQC',
    durationMs: 379_533,
  },
  { title: '=HYPERLINK("https://example.org";"x")', artist: '@home', album: '+44' },
  {
    title: '"Heroes", live; <b>&</b> |*_`',
    artist: 'Björk – 坂本 龍一 - Trio',
    album: "Don't \\ [Stop] (Now)",
  },
  { title: "'Til I Die", artist: 'The “Beach” Boys, Tyler & Co', album: '#1; 100 %' },
]
