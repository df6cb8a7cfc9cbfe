import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { Dataset, DatasetKind } from '#shared/contract/datasets.ts'
import type { DatasetFacts } from './dataset/reader.ts'

/** A data set as library.db knows it. */
export interface RegisteredDataset extends DatasetFacts {
  /** Bytes on disk. */
  bytes: number
  activation: Dataset['activation']
  starter: boolean
  /** The files and folders it was imported from; empty where nobody knows. */
  sources: readonly string[]
  /** CRC-32 of its file; null where it was not made by an import of this library and not yet read as a whole. */
  checksum: number | null
  /** Why its file was put aside; null where it is sound. */
  damage: string | null
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
  sources: string
  checksum: number | null
  damage: string | null
}

const sourcesSchema = z.array(z.string())

/** The data sets of a library. All calls are synchronous and throw SqliteError where the database fails. */
export interface Registry {
  /** All of them: the user's own by time of import, then the starter catalogue. */
  all(): RegisteredDataset[]
  find(id: string): RegisteredDataset | null
  /** Registers a data set, or what is new about one; an activation chosen before stays, as do sources where none are new. */
  put(dataset: RegisteredDataset): void
  remove(id: string): void
  setActivation(id: string, activation: Dataset['activation']): void
  setChecksum(id: string, checksum: number): void
  setDamage(id: string, damage: string): void
}

function fromRow(row: Row): RegisteredDataset {
  const { starter, imported_at, rows_read, sources, ...same } = row
  return {
    ...same,
    starter: starter === 1,
    importedAt: imported_at,
    rowsRead: rows_read,
    sources: sourcesSchema.parse(JSON.parse(sources)),
  }
}

const COLUMNS = `id, kind, name, format, bytes, fingerprint, activation, starter, imported_at,
  report ->> 'rowsRead' AS rows_read, report ->> 'imported' AS imported,
  report ->> 'rejected' AS rejected, report ->> 'skipped' AS skipped,
  sources, checksum, damage`

/** The registry inside an open library.db. */
export function createRegistry(database: Database): Registry {
  const all = database.prepare<[], Row>(`SELECT ${COLUMNS} FROM dataset ORDER BY starter, imported_at, id`)
  const find = database.prepare<[string], Row>(`SELECT ${COLUMNS} FROM dataset WHERE id = ?`)
  const put = database.prepare(
    `INSERT INTO dataset (id, kind, name, format, rows, bytes, fingerprint, activation, starter, imported_at, report,
       sources, checksum, damage)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, format = excluded.format,
       rows = excluded.rows, bytes = excluded.bytes, fingerprint = excluded.fingerprint,
       starter = excluded.starter, imported_at = excluded.imported_at, report = excluded.report,
       sources = CASE excluded.sources WHEN '[]' THEN sources ELSE excluded.sources END,
       checksum = excluded.checksum, damage = excluded.damage`,
  )
  const remove = database.prepare('DELETE FROM dataset WHERE id = ?')
  const setActivation = database.prepare('UPDATE dataset SET activation = ? WHERE id = ?')
  const setChecksum = database.prepare('UPDATE dataset SET checksum = ? WHERE id = ?')
  const setDamage = database.prepare('UPDATE dataset SET damage = ? WHERE id = ?')
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
        JSON.stringify(dataset.sources),
        dataset.checksum,
        dataset.damage,
      )
    },
    remove: (id) => void remove.run(id),
    setActivation: (id, activation) => void setActivation.run(activation, id),
    setChecksum: (id, checksum) => void setChecksum.run(checksum, id),
    setDamage: (id, damage) => void setDamage.run(damage, id),
  }
}
