import type { Database } from 'better-sqlite3'

/** What the columns of custom tables were said to hold, by the shape of the table. */
export function mappings(database: Database): void {
  database.exec(`
    CREATE TABLE mapping (
      shape TEXT PRIMARY KEY,
      document TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
  `)
}
