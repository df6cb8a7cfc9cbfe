import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { TrackRecord } from '../records.ts'

/** A track's row in a data set file. */
export interface TrackRow extends TrackRecord {
  id: number
}

/** Read access to the tracks of one data set file. */
export interface TrackSet {
  readonly datasetId: string
  /** All tracks in the order of their row ids. */
  rows(): IterableIterator<TrackRow>
  find(rowId: number): TrackRow | null
  findExternal(externalId: string): number | null
  /** The rows of these Spotify ids, each id with its first row, found in one pass over all tracks. */
  findSpotify(spotifyIds: readonly string[]): [spotifyId: string, rowId: number][]
  /** Rows that an FTS5 query finds, best first by bm25 (title before artist before album before tags). */
  match(query: string, limit: number): { rowId: number; rank: number }[]
  /** All rows whose title an FTS5 query finds, in their order. */
  matchTitles(query: string): number[]
  close(): void
}

interface StoredRow {
  id: number
  external_id: string
  title: string
  artist: string
  album: string | null
  year: number | null
  language: string | null
  spotify_id: string | null
  duration_ms: number | null
  valence: number | null
  energy: number | null
  popularity: number | null
  tags: string
}

const tagsSchema = z.array(z.string())

function fromStored(row: StoredRow): TrackRow {
  return {
    id: row.id,
    externalId: row.external_id,
    title: row.title,
    artist: row.artist,
    album: row.album,
    year: row.year,
    language: row.language,
    spotifyId: row.spotify_id,
    durationMs: row.duration_ms,
    valence: row.valence,
    energy: row.energy,
    popularity: row.popularity,
    tags: tagsSchema.parse(JSON.parse(row.tags)),
  }
}

const SELECT = `SELECT id, external_id, title, artist, album, year, language, spotify_id, duration_ms, valence, energy,
  popularity, tags FROM track`

/** The tracks of an open data set file. Takes the database over: `close` closes it. */
export function createTrackSet(datasetId: string, database: Database): TrackSet {
  const all = database.prepare<[], StoredRow>(`${SELECT} ORDER BY id`)
  const one = database.prepare<[number], StoredRow>(`${SELECT} WHERE id = ?`)
  const external = database.prepare<[string], number>('SELECT id FROM track WHERE external_id = ?').pluck()
  const spotify = database
    .prepare<[string], [string, number]>(
      `SELECT spotify_id, min(id) FROM track WHERE spotify_id IN (SELECT value FROM json_each(?)) GROUP BY spotify_id`,
    )
    .raw()
  const match = database.prepare<[string, number], { rowId: number; rank: number }>(
    `SELECT rowid AS rowId, bm25(track_fts, 10, 6, 2, 1) AS rank FROM track_fts
     WHERE track_fts MATCH ? ORDER BY rank LIMIT ?`,
  )
  const matchTitles = database
    .prepare<[string], number>('SELECT rowid FROM track_fts WHERE track_fts MATCH ? ORDER BY rowid')
    .pluck()
  return {
    datasetId,
    *rows() {
      for (const row of all.iterate()) yield fromStored(row)
    },
    find(rowId) {
      const row = one.get(rowId)
      return row === undefined ? null : fromStored(row)
    },
    findExternal: (externalId) => external.get(externalId) ?? null,
    findSpotify: (spotifyIds) => (spotifyIds.length === 0 ? [] : spotify.all(JSON.stringify(spotifyIds))),
    match: (query, limit) => match.all(query, limit),
    matchTitles: (query) => matchTitles.all(`title : (${query})`),
    close: () => void database.close(),
  }
}
