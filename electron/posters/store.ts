import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type MovieDetails, movieDetailsSchema } from '#shared/contract/posters.ts'

/** The file of a kept poster: what the page asks for by id. */
export function posterPath(folder: string, id: string): string {
  return join(folder, `${id}.webp`)
}

/** The id of a film's poster: nobody reads a key, a title or a path from it. */
export function posterId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}

/** What is kept of a film. */
export interface KeptFilm {
  /** The poster's id where its file is here. */
  readonly posterId: string | null
  /** What OMDb said; null where it lacks the film. */
  readonly details: MovieDetails | null
  /** Where OMDb says that the poster is; null where it has none. */
  readonly imageUrl: string | null
  /** When something that was missing may be asked for again, in milliseconds since 1970. */
  readonly retryAt: number
}

/** How much there is. */
interface StoreSize {
  readonly posters: number
  readonly bytes: number
}

interface Row {
  id: string
  details: string | null
  image_url: string | null
  retry_at: number
  bytes: number | null
}

/** Another layout of the table: the cache of an older version is made anew. */
const LAYOUT = 1
const INDEX = 'index.db'

/** A poster's file, or one that was only half written. */
const ownFile = /^([0-9a-f]{32})\.webp(?:\.new)?$/

const layout = `
  CREATE TABLE film (
    key TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    details TEXT,
    image_url TEXT,
    retry_at INTEGER NOT NULL,
    bytes INTEGER,
    used_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX film_used ON film (used_at) WHERE bytes IS NOT NULL;
  PRAGMA user_version = ${LAYOUT};
`

/** When the cache is over its limit, it is brought below this share of it, so that not every poster costs another. */
const ROOM_AFTER_EVICTION = 0.9

function removeIndex(folder: string): void {
  for (const companion of ['', '-wal', '-shm']) rmSync(join(folder, INDEX + companion), { force: true })
}

function openIndex(folder: string): Database.Database {
  const database = new Database(join(folder, INDEX))
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    const version = database.pragma('user_version', { simple: true })
    if (version === LAYOUT) return database
    if (version !== 0) throw new Error('another layout')
    database.exec(layout)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * The posters and OMDb's answers kept on disk, in one folder: the pictures as files, the rest in a small database. All of
 * it can be fetched again, so what is damaged is thrown away. The posters longest not shown go when there are too many.
 */
export class PosterStore {
  readonly #folder: string
  readonly #mostBytes: number
  readonly #now: () => number
  #database: Database.Database
  #size: StoreSize

  /** Opens the cache in a folder, which is made where it is missing. Throws where the disk refuses. */
  constructor(folder: string, mostBytes: number, now: () => number = Date.now) {
    this.#folder = folder
    this.#mostBytes = mostBytes
    this.#now = now
    mkdirSync(folder, { recursive: true })
    try {
      this.#database = openIndex(folder)
      this.#reconcile()
    } catch {
      removeIndex(folder)
      this.#database = openIndex(folder)
      this.#reconcile()
    }
    this.#size = this.#measure()
  }

  get size(): StoreSize {
    return this.#size
  }

  /** What is kept of a film; null where it was never asked for. */
  find(key: string): KeptFilm | null {
    const row = this.#database
      .prepare<[string], Row>('SELECT id, details, image_url, retry_at, bytes FROM film WHERE key = ?')
      .get(key)
    if (row === undefined) return null
    return {
      posterId: row.bytes === null ? null : row.id,
      details: row.details === null ? null : movieDetailsSchema.parse(JSON.parse(row.details)),
      imageUrl: row.image_url,
      retryAt: row.retry_at,
    }
  }

  /** Notes that posters are looked at, so that they are not the ones to go. */
  touch(keys: readonly string[]): void {
    const now = this.#now()
    const update = this.#database.prepare('UPDATE film SET used_at = ? WHERE key = ?')
    this.#database.transaction(() => {
      for (const key of keys) update.run(now, key)
    })()
  }

  /** Keeps what OMDb said. `retryAt`: when to ask again for what it does not have. */
  keepAnswer(key: string, details: MovieDetails | null, imageUrl: string | null, retryAt: number): void {
    this.#database
      .prepare(
        `INSERT INTO film (key, id, details, image_url, retry_at, used_at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET details = excluded.details, image_url = excluded.image_url,
           retry_at = excluded.retry_at, used_at = excluded.used_at`,
      )
      .run(
        key,
        posterId(key),
        details === null ? null : JSON.stringify(details),
        imageUrl,
        retryAt,
        this.#now(),
      )
  }

  /** Notes that a film's picture could not be had, and when to try again. */
  keepFailure(key: string, retryAt: number): void {
    this.#database.prepare('UPDATE film SET retry_at = ? WHERE key = ?').run(retryAt, key)
  }

  /** Keeps a film's poster, whole or not at all, and makes room where that is one too many. Gives its id. */
  keepPoster(key: string, picture: Uint8Array): string {
    const id = posterId(key)
    const path = posterPath(this.#folder, id)
    writeFileSync(`${path}.new`, picture)
    renameSync(`${path}.new`, path)
    this.#database
      .prepare('UPDATE film SET bytes = ?, used_at = ? WHERE key = ?')
      .run(picture.byteLength, this.#now(), key)
    this.#size = this.#measure()
    if (this.#size.bytes > this.#mostBytes) this.#evict(id)
    return id
  }

  /** The plots of all films that have one. */
  plots(): { key: string; plot: string }[] {
    return this.#database
      .prepare<[], { key: string; plot: string }>(
        "SELECT key, details ->> '$.plot' AS plot FROM film WHERE details ->> '$.plot' IS NOT NULL",
      )
      .all()
  }

  /** Throws everything away. */
  clear(): void {
    this.#database.exec('DELETE FROM film; VACUUM;')
    this.#reconcile()
    this.#size = this.#measure()
  }

  close(): void {
    this.#database.close()
  }

  #measure(): StoreSize {
    const size = this.#database
      .prepare<[], StoreSize>(
        'SELECT count(*) AS posters, coalesce(sum(bytes), 0) AS bytes FROM film WHERE bytes IS NOT NULL',
      )
      .get()
    return size ?? { posters: 0, bytes: 0 }
  }

  #evict(kept: string): void {
    const rows = this.#database
      .prepare<[], { id: string; bytes: number }>(
        'SELECT id, bytes FROM film WHERE bytes IS NOT NULL ORDER BY used_at',
      )
      .all()
    let { bytes } = this.#size
    const forget = this.#database.prepare('UPDATE film SET bytes = NULL WHERE id = ?')
    this.#database.transaction(() => {
      for (const row of rows) {
        if (bytes <= this.#mostBytes * ROOM_AFTER_EVICTION) break
        if (row.id === kept) continue
        rmSync(posterPath(this.#folder, row.id), { force: true })
        forget.run(row.id)
        bytes -= row.bytes
      }
    })()
    this.#size = this.#measure()
  }

  /** Brings files and rows into step: a crash, or a person tidying the folder, may have left one without the other. */
  #reconcile(): void {
    const kept = new Map(
      this.#database
        .prepare<[], { id: string; bytes: number }>('SELECT id, bytes FROM film WHERE bytes IS NOT NULL')
        .all()
        .map(({ id, bytes }) => [id, bytes]),
    )
    for (const name of readdirSync(this.#folder)) {
      const id = ownFile.exec(name)?.[1]
      if (id === undefined) continue
      const path = join(this.#folder, name)
      if (path === posterPath(this.#folder, id) && kept.get(id) === statSync(path).size) kept.delete(id)
      else rmSync(path, { force: true })
    }
    const forget = this.#database.prepare('UPDATE film SET bytes = NULL WHERE id = ?')
    this.#database.transaction(() => {
      for (const id of kept.keys()) forget.run(id)
    })()
  }
}
