import type { Database } from 'better-sqlite3'

/** The registry of data sets, the last session, and which starter file became which data set. */
export function registryAndSession(database: Database): void {
  database.exec(`
    CREATE TABLE dataset (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('movies', 'tracks')),
      name TEXT NOT NULL,
      format TEXT NOT NULL,
      rows INTEGER NOT NULL,
      bytes INTEGER NOT NULL,
      fingerprint TEXT NOT NULL,
      activation TEXT NOT NULL CHECK (activation IN ('on', 'off', 'auto')),
      starter INTEGER NOT NULL CHECK (starter IN (0, 1)),
      imported_at TEXT NOT NULL,
      report TEXT NOT NULL
    ) STRICT;
    CREATE TABLE session (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      document TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE starter_file (
      file TEXT PRIMARY KEY,
      sha256 TEXT NOT NULL,
      dataset_id TEXT NOT NULL
    ) STRICT;
  `)
}
