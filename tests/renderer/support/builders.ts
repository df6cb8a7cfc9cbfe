import type { Dataset } from '#shared/contract/datasets.ts'
import type { ImportReport } from '#shared/contract/imports.ts'
import type { InspectedTable, TriedMapping } from '#shared/contract/mapping.ts'
import type { MovieCard } from '#shared/contract/movies.ts'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'

/** A film, with what a test does not care for filled in. */
export function aMovie(parts: Partial<MovieCard> = {}): MovieCard {
  const title = parts.title ?? 'Se7en'
  return {
    key: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    title,
    originalTitle: null,
    year: 1995,
    genres: ['Crime', 'Thriller'],
    keywords: ['dark', 'rain'],
    ...parts,
  }
}

const known: readonly [string, number, readonly string[]][] = [
  ['Se7en', 1995, ['Crime', 'Thriller']],
  ['Spirited Away', 2001, ['Animation', 'Fantasy']],
  ['Once Upon a Time in the West', 1968, ['Western']],
  ['Blade Runner', 1982, ['Sci-Fi', 'Thriller']],
  ['Notting Hill', 1999, ['Romance', 'Comedy']],
  ['The Dark Knight', 2008, ['Action', 'Crime']],
  ['The Third Man', 1949, ['Film-Noir', 'Mystery']],
  ['La La Land', 2016, ['Musical', 'Romance']],
  ['Alien', 1979, ['Horror', 'Sci-Fi']],
  ['Amélie', 2001, ['Comedy', 'Romance']],
]

/** Ten films of different genres and times, then invented ones up to `count`. */
export function someMovies(count = 30): MovieCard[] {
  return Array.from({ length: count }, (_, index) => {
    const [title, year, genres] = known[index] ?? [`Film ${index + 1}`, 1950 + (index % 70), ['Drama']]
    return aMovie({ title, year, genres: [...genres] })
  })
}

/** A recommended track, with what a test does not care for filled in. */
export function aTrack(parts: Partial<RecommendedTrack> = {}): RecommendedTrack {
  return {
    key: '0123456789abcdef',
    externalId: 't1',
    title: 'Angel',
    artist: 'Massive Attack',
    album: 'Mezzanine',
    year: 1998,
    durationMs: 379_000,
    spotifyId: null,
    tags: ['dark', 'trip_hop', 'brooding'],
    score: 1,
    match: 0.96,
    why: [
      { tag: 'dark', weight: 0.6, movies: ['se7en'] },
      { tag: 'trip_hop', weight: 0.4, movies: ['se7en'] },
    ],
    answers: 'se7en',
    valence: -0.5,
    energy: 0.1,
    ...parts,
  }
}

/** A data set, with what a test does not care for filled in. */
export function aDataset(parts: Partial<Dataset> = {}): Dataset {
  return {
    id: 'own',
    kind: 'movies',
    name: 'movies.csv',
    format: 'movielens',
    rows: 100,
    bytes: 2_400_000,
    active: true,
    activation: 'on',
    starter: false,
    importedAt: '2026-01-01T12:00:00.000Z',
    damage: null,
    ...parts,
  }
}

/** The report of an import that went well but for one row. */
export function aReport(parts: Partial<ImportReport> = {}): ImportReport {
  return {
    id: 'own',
    kind: 'movies',
    name: 'movies.csv',
    format: 'movielens',
    rowsRead: 9743,
    imported: 9740,
    rejected: 1,
    skipped: 2,
    seconds: 1.24,
    alreadyThere: false,
    rejects: [
      {
        file: 'movies.csv',
        line: 17,
        column: 'title',
        reason: { code: 'empty', what: 'title' },
        raw: '17,,Drama',
      },
    ],
    liked: [],
    ...parts,
  }
}

/** A table of films that is of no known form, with what its columns seem to hold. */
export function anInspectedTable(parts: Partial<InspectedTable> = {}): InspectedTable {
  return {
    name: 'watched.csv',
    encoding: 'utf-8',
    delimiter: ';',
    header: true,
    columns: ['Filmtitel', 'Erschienen', 'Gattung', 'Notiz'],
    rows: [
      ['Heat', '1995', 'Krimi, Drama', 'k.A.'],
      ['Lola rennt', '1998', 'Thriller, Drama', 'schnell'],
    ],
    proposal: {
      kind: 'movies',
      columns: [
        { column: 'Filmtitel', role: 'title' },
        { column: 'Erschienen', role: 'year' },
        { column: 'Gattung', role: 'genres' },
      ],
      separator: ',',
      missing: ['k.A.'],
    },
    remembered: false,
    ...parts,
  }
}

/** What the first rows of that table become. */
export function aTriedMapping(parts: Partial<TriedMapping> = {}): TriedMapping {
  const rest = { artist: null, durationMs: null, valence: null, energy: null, identified: false }
  return {
    rows: 3,
    imported: 2,
    rejected: 1,
    skipped: 0,
    records: [
      { ...rest, line: 2, title: 'Heat', year: 1995, words: ['Krimi', 'Drama'] },
      { ...rest, line: 3, title: 'Lola rennt', year: 1998, words: ['Thriller', 'Drama'] },
    ],
    rejects: [
      {
        file: '/films/watched.csv',
        line: 4,
        column: 'Filmtitel',
        reason: { code: 'empty', what: 'Filmtitel' },
        raw: ';1999;;',
      },
    ],
    ...parts,
  }
}
