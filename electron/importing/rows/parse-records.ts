import { parse } from 'csv-parse/sync'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Dialect } from '../dialect/dialect.ts'

/** The cells of each record, in order. A cell whose quotes close too early keeps them as they stand. */
export function parseRecords(records: readonly string[], dialect: Dialect): string[][] {
  if (records.length === 0) return []
  const rows = parse(records.join(dialect.newline), {
    delimiter: dialect.delimiter,
    quote: dialect.quote ?? false,
    escape: dialect.escape ?? false,
    record_delimiter: dialect.newline,
    relax_quotes: true,
    relax_column_count: true,
  })
  if (rows.length !== records.length) {
    throw new CrossTuneError('internal', `${records.length} records were read as ${rows.length} rows.`)
  }
  return rows
}
