import type { Database } from 'better-sqlite3'

/** What keeps data sets from being lost: where they were imported from, what their files have to be, what is damaged. */
export function datasetUpkeep(database: Database): void {
  database.exec(`
    -- A JSON array of absolute paths; empty where nobody knows.
    ALTER TABLE dataset ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
    -- CRC-32 of the file, which never changes; null until it was read as a whole for the first time.
    ALTER TABLE dataset ADD COLUMN checksum INTEGER;
    -- Why the file was put aside; null where it is sound.
    ALTER TABLE dataset ADD COLUMN damage TEXT;
  `)
}
