import { parse } from 'csv-parse/sync'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Dialect } from '../dialect/dialect.ts'
import type { RawRecord } from './split-records.ts'

function parseQuoted(records: readonly string[], dialect: Dialect): string[][] {
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

/**
 * The cells of each record, in order. A cell whose quotes close too early keeps them as they stand. Records without a
 * quote are cut at their delimiters, and those whose quotes only wrap cells have been cut already, which is what parsing
 * comes to there and five times as fast; the others are parsed by their number of cells: a record of another length than
 * the one before costs the parser as much as a hundred.
 */
export function parseRecords(records: readonly RawRecord[], dialect: Dialect): string[][] {
  const rows = records.map(
    ({ text, cells, values }) => values ?? (cells === null ? text.split(dialect.delimiter) : []),
  )
  for (const places of placesByCells(records)) {
    const parsed = parseQuoted(
      places.map((place) => records[place]?.text ?? ''),
      dialect,
    )
    for (const [index, place] of places.entries()) rows[place] = parsed[index] ?? []
  }
  return rows
}

/** The places of the records that are to be parsed, those of equal numbers of cells together. */
function placesByCells(records: readonly RawRecord[]): Iterable<number[]> {
  const groups = new Map<number, number[]>()
  for (const [place, { cells, values }] of records.entries()) {
    if (cells === null || values !== null) continue
    const group = groups.get(cells)
    if (group === undefined) groups.set(cells, [place])
    else group.push(place)
  }
  return groups.values()
}
