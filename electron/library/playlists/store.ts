import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { CrossTuneError } from '#shared/contract/errors.ts'
import {
  historyLength,
  type KeptPlaylist,
  type MadeList,
  type PlaylistShelf,
  type PlaylistSummary,
} from '#shared/contract/saved-playlists.ts'
import { searchText } from '../search/fold.ts'
import {
  contentOf,
  type PlaylistRow,
  SUMMARY_COLUMNS,
  type SummaryRow,
  searchTextOf,
  toPlaylist,
  toSummary,
} from './rows.ts'

/** How long a deleted playlist can be brought back, in milliseconds. */
const RESTORABLE = 24 * 60 * 60 * 1000

/** The playlists in library.db. All calls throw CrossTuneError 'not-found' for an id that is not there. */
export interface PlaylistStore {
  /** The playlists of a shelf that have all words of a text, the latest change first. */
  list(shelf: PlaylistShelf, text: string): PlaylistSummary[]
  get(id: string): KeptPlaylist
  create(made: MadeList, shelf: PlaylistShelf): PlaylistSummary
  /** Puts films, tracks and request in place of those that were there; the title stays. */
  update(id: string, made: MadeList): PlaylistSummary
  rename(id: string, title: string): PlaylistSummary
  keep(id: string): PlaylistSummary
  remove(id: string): void
  restore(id: string): PlaylistSummary
  /** Takes what stands beyond the history's length out of it, the oldest first. */
  shortenHistory(): void
  /** Runs something as one transaction. */
  together<Result>(work: () => Result): Result
}

/** The words of a text as patterns of LIKE, each at the beginning of a word. */
function patterns(text: string): string[] {
  // Folded text holds letters, digits and blanks alone: nothing that LIKE reads as a sign.
  return searchText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `% ${word}%`)
}

/** The store inside an open library.db. What was deleted more than a day ago is gone. `now` is the clock. */
export function createPlaylistStore(database: Database, now: () => Date): PlaylistStore {
  const one = database.prepare<[string], PlaylistRow>(
    `SELECT ${SUMMARY_COLUMNS}, tracks, request FROM playlist WHERE id = ? AND removed_at IS NULL`,
  )
  const all = database.prepare<[string, string], SummaryRow>(
    `SELECT ${SUMMARY_COLUMNS} FROM playlist WHERE shelf = ? AND removed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM json_each(?) WHERE playlist.search_text NOT LIKE json_each.value)
     ORDER BY changed_at DESC, rowid DESC`,
  )
  const insert = database.prepare(
    `INSERT INTO playlist (id, shelf, title, created_at, changed_at, search_text, track_count, duration_ms, films,
       tracks, request) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const update = database.prepare(
    `UPDATE playlist SET changed_at = ?, search_text = ?, track_count = ?, duration_ms = ?, films = ?, tracks = ?,
       request = ? WHERE id = ?`,
  )
  const rename = database.prepare('UPDATE playlist SET title = ?, search_text = ? WHERE id = ?')
  const keep = database.prepare("UPDATE playlist SET shelf = 'saved', changed_at = ? WHERE id = ?")
  const remove = database.prepare('UPDATE playlist SET removed_at = ? WHERE id = ?')
  const restore = database.prepare('UPDATE playlist SET removed_at = NULL WHERE id = ?')
  const shorten = database.prepare(
    `DELETE FROM playlist WHERE shelf = 'history' AND removed_at IS NULL AND id NOT IN (
       SELECT id FROM playlist WHERE shelf = 'history' AND removed_at IS NULL
       ORDER BY changed_at DESC, rowid DESC LIMIT ${historyLength})`,
  )

  database
    .prepare('DELETE FROM playlist WHERE removed_at < ?')
    .run(new Date(now().getTime() - RESTORABLE).toISOString())

  const row = (id: string): PlaylistRow => {
    const found = one.get(id)
    if (found === undefined)
      throw new CrossTuneError('not-found', 'This playlist is not there any more.', { id })
    return found
  }
  const get = (id: string) => toPlaylist(row(id))
  const summary = (id: string) => toSummary(row(id))

  return {
    list: (shelf, text) => all.all(shelf, JSON.stringify(patterns(text))).map(toSummary),
    get,
    create(made, shelf) {
      const id = randomUUID()
      const moment = now().toISOString()
      const { list } = made
      insert.run(id, shelf, list.title, moment, moment, searchTextOf(list), ...Object.values(contentOf(made)))
      return summary(id)
    },
    update(id, made) {
      const { title } = row(id)
      const text = searchTextOf({ ...made.list, title })
      update.run(now().toISOString(), text, ...Object.values(contentOf(made)), id)
      return summary(id)
    },
    rename(id, title) {
      rename.run(title, searchTextOf({ ...get(id), title }), id)
      return summary(id)
    },
    keep(id) {
      row(id)
      keep.run(now().toISOString(), id)
      return summary(id)
    },
    remove(id) {
      row(id)
      remove.run(now().toISOString(), id)
    },
    restore(id) {
      restore.run(id)
      return summary(id)
    },
    shortenHistory: () => void shorten.run(),
    together: (work) => database.transaction(work).immediate(),
  }
}
