import type { Database } from 'better-sqlite3'

/** What was said of tracks gets a table of its own; what sessions held of it moves there, names unknown. */
export function feedback(database: Database): void {
  database.exec(`
    CREATE TABLE feedback (
      track_key TEXT PRIMARY KEY,
      verdict TEXT NOT NULL CHECK (verdict IN ('liked', 'disliked')),
      title TEXT,
      artist TEXT,
      given_at TEXT NOT NULL
    ) STRICT;
    INSERT OR IGNORE INTO feedback (track_key, verdict, given_at)
      SELECT entry.value, 'disliked', session.saved_at
      FROM session, json_each(session.document, '$.disliked') AS entry
      WHERE json_valid(session.document) AND entry.type = 'text';
  `)
}
