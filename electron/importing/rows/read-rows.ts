import type { Dialect } from '../dialect/dialect.ts'
import { parseRecords } from './parse-records.ts'
import { type RawRecord, type RecordFault, RecordSplitter } from './split-records.ts'

/** One row of a table. */
export interface Row {
  /** Line of the file, from 1, on which it starts. */
  line: number
  /** None where the row has a fault. */
  cells: string[]
  /** As it stands in the file; of a faulty row, its first line. */
  raw: string
  fault: RecordFault | null
}

function toRows(records: readonly RawRecord[], dialect: Dialect): Row[] {
  const sound = records.filter((record) => record.fault === null)
  const cells = parseRecords(
    sound.map((record) => record.text),
    dialect,
  )
  let next = 0
  return records.map(({ line, text, fault }) => {
    if (fault !== null) return { line, cells: [], raw: text, fault }
    const row = { line, cells: cells[next] ?? [], raw: text, fault }
    next += 1
    return row
  })
}

/** The rows of a short text, all at once. */
export function rowsOf(text: string, dialect: Dialect): Row[] {
  const splitter = new RecordSplitter(dialect)
  return toRows([...splitter.push(text), ...splitter.end()], dialect)
}

/**
 * The rows of a text that comes in pieces, in blocks as they become complete: memory is bounded by the pieces and by
 * the longest record. Every record of the file is a row, the header too; blank lines are none.
 */
export async function* readRows(text: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<Row[]> {
  const splitter = new RecordSplitter(dialect)
  for await (const piece of text) yield toRows(splitter.push(piece), dialect)
  yield toRows(splitter.end(), dialect)
}
