import type { Database } from 'better-sqlite3'
import { type Mapping, mappingSchema } from '#shared/contract/mapping.ts'

/** The mappings of custom tables in library.db, by the shape of the table. */
export interface MappingStore {
  /** All of them; those that this version cannot read are left out. */
  all(): Map<string, Mapping>
  find(shape: string): Mapping | null
  remember(shape: string, mapping: Mapping): void
}

interface Row {
  shape: string
  document: string
}

function parse(document: string): Mapping | null {
  try {
    return mappingSchema.parse(JSON.parse(document))
  } catch {
    return null
  }
}

/** The store inside an open library.db. */
export function createMappingStore(database: Database): MappingStore {
  const all = database.prepare<[], Row>('SELECT shape, document FROM mapping')
  const find = database.prepare<[string], string>('SELECT document FROM mapping WHERE shape = ?').pluck()
  const remember = database.prepare(
    `INSERT INTO mapping (shape, document, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (shape) DO UPDATE SET document = excluded.document, saved_at = excluded.saved_at`,
  )
  return {
    all() {
      const known = all.all().map(({ shape, document }) => ({ shape, mapping: parse(document) }))
      return new Map(
        known.flatMap(({ shape, mapping }): [string, Mapping][] =>
          mapping === null ? [] : [[shape, mapping]],
        ),
      )
    },
    find: (shape) => parse(find.get(shape) ?? ''),
    remember: (shape, mapping) => void remember.run(shape, JSON.stringify(mapping), new Date().toISOString()),
  }
}
