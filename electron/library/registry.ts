import type { Database } from 'better-sqlite3'
import type { Dataset, DatasetKind } from '#shared/contract/datasets.ts'
import type { DatasetFacts } from './dataset/reader.ts'

/** A data set as library.db knows it. */
export interface RegisteredDataset extends DatasetFacts {
  /** Bytes on disk. */
  bytes: number
  activation: Dataset['activation']
  starter: boolean
}

interface Row {
  id: string
  kind: DatasetKind
  name: string
  format: string
  bytes: number
  fingerprint: string
  activation: Dataset['activation']
  starter: 0 | 1
  imported_at: string
  rows_read: number
  imported: number
  rejected: number
  skipped: number
}

/** The data sets of a library. All calls are synchronous and throw SqliteError where the database fails. */
export interface Registry {
  /** All of them: the user's own by time of import, then the starter catalogue. */
  all(): RegisteredDataset[]
  find(id: string): RegisteredDataset | null
  /** Registers a data set, or what is new about one; an activation chosen before stays. */
  put(dataset: RegisteredDataset): void
  remove(id: string): void
  setActivation(id: string, activation: Dataset['activation']): void
}

function fromRow(row: Row): RegisteredDataset {
  const { starter, imported_at, rows_read, ...same } = row
  return { ...same, starter: starter === 1, importedAt: imported_at, rowsRead: rows_read }
}

const COLUMNS = `id, kind, name, format, bytes, fingerprint, activation, starter, imported_at,
  report ->> 'rowsRead' AS rows_read, report ->> 'imported' AS imported,
  report ->> 'rejected' AS rejected, report ->> 'skipped' AS skipped`

/** The registry inside an open library.db. */
export function createRegistry(database: Database): Registry {
  const all = database.prepare<[], Row>(`SELECT ${COLUMNS} FROM dataset ORDER BY starter, imported_at, id`)
  const find = database.prepare<[string], Row>(`SELECT ${COLUMNS} FROM dataset WHERE id = ?`)
  const put = database.prepare(
    `INSERT INTO dataset (id, kind, name, format, rows, bytes, fingerprint, activation, starter, imported_at, report)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, format = excluded.format,
       rows = excluded.rows, bytes = excluded.bytes, fingerprint = excluded.fingerprint,
       starter = excluded.starter, imported_at = excluded.imported_at, report = excluded.report`,
  )
  const remove = database.prepare('DELETE FROM dataset WHERE id = ?')
  const setActivation = database.prepare('UPDATE dataset SET activation = ? WHERE id = ?')
  return {
    all: () => all.all().map(fromRow),
    find(id) {
      const row = find.get(id)
      return row ? fromRow(row) : null
    },
    put(dataset) {
      const { rowsRead, imported, rejected, skipped } = dataset
      put.run(
        dataset.id,
        dataset.kind,
        dataset.name,
        dataset.format,
        imported,
        dataset.bytes,
        dataset.fingerprint,
        dataset.activation,
        dataset.starter ? 1 : 0,
        dataset.importedAt,
        JSON.stringify({ rowsRead, imported, rejected, skipped }),
      )
    },
    remove: (id) => void remove.run(id),
    setActivation: (id, activation) => void setActivation.run(activation, id),
  }
}

/** Lists of films somebody has seen: they say what was liked, and are no catalogue to choose from. */
const PERSONAL_LISTS: ReadonlySet<string> = new Set(['letterboxd', 'imdb-ratings'])

/**
 * Which data sets are browsed and recommended now: those switched on, and the starter catalogue left on 'auto'
 * exactly while no other set of its kind is active that is a catalogue and not a personal list.
 */
export function withActive(datasets: readonly RegisteredDataset[]): Dataset[] {
  const catalogues = datasets.filter((one) => one.activation === 'on' && !PERSONAL_LISTS.has(one.format))
  const served = new Set(catalogues.map((one) => one.kind))
  return datasets.map((one) => ({
    id: one.id,
    kind: one.kind,
    name: one.name,
    format: one.format,
    rows: one.imported,
    bytes: one.bytes,
    active: one.activation === 'on' || (one.activation === 'auto' && !served.has(one.kind)),
    activation: one.activation,
    starter: one.starter,
    importedAt: one.importedAt,
  }))
}
