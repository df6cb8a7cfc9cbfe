import type { Database } from 'better-sqlite3'

/**
 * Playlists, those saved and those of the history. Films, tracks and request are JSON: a playlist is read and written
 * whole, and must outlive the data sets that it came from. `search_text` has its words, folded.
 */
export function playlists(database: Database): void {
  database.exec(`
    CREATE TABLE playlist (
      id TEXT PRIMARY KEY,
      shelf TEXT NOT NULL CHECK (shelf IN ('saved', 'history')),
      title TEXT NOT NULL,
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL,
      removed_at TEXT,
      track_count INTEGER NOT NULL,
      duration_ms INTEGER NOT NULL,
      search_text TEXT NOT NULL,
      films TEXT NOT NULL,
      tracks TEXT NOT NULL,
      request TEXT
    ) STRICT;
    CREATE INDEX playlist_by_change ON playlist (shelf, changed_at) WHERE removed_at IS NULL;
  `)
}
