/** Version of the layout of a data set file; a file of another version is offered for re-import. */
export const DATASET_VERSION = 1

/** "CTDS": marks a SQLite file as one of our data sets (PRAGMA application_id). */
export const DATASET_APPLICATION_ID = 0x43544453

const META = 'CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;'

/*
 * External ids are unique in both tables; the index that says so is made when all rows are in (see tables.ts).
 */

/** Films. `genres` is a JSON array of names, `keywords` a JSON array of [name, count]; the full-text index keeps no copy. */
export const MOVIES_SCHEMA = `${META}
CREATE TABLE movie (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL,
  imdb_id TEXT,
  tmdb_id INTEGER,
  title TEXT NOT NULL,
  original_title TEXT,
  year INTEGER,
  language TEXT,
  fame REAL,
  genres TEXT NOT NULL,
  keywords TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE movie_fts USING fts5(
  title, original_title, keywords, genres, year,
  content='', prefix='1 2 3', tokenize="unicode61 remove_diacritics 2"
);`

/**
 * Tracks. `tags` is a JSON array of the source's spellings. Without prefix indexes: they doubled the time of an import
 * of a million tracks and made no search of it faster than ranking what it finds.
 */
export const TRACKS_SCHEMA = `${META}
CREATE TABLE track (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL,
  title TEXT NOT NULL,
  artist TEXT NOT NULL,
  album TEXT,
  year INTEGER,
  language TEXT,
  spotify_id TEXT,
  duration_ms INTEGER,
  valence REAL,
  energy REAL,
  popularity REAL,
  tags TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE track_fts USING fts5(
  title, artist, album, tags,
  content='', tokenize="unicode61 remove_diacritics 2"
);`
