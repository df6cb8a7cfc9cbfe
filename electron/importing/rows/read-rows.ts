import type { Dialect } from '../dialect/dialect.ts'
import type { TableShape } from '../layout/shape.ts'
import { cutCells } from './cut-cells.ts'
import { Effort, TRIAL_EFFORT } from './effort.ts'
import { parseRecords } from './parse-records.ts'
import { repairWidth } from './repair.ts'
import { type RawRecord, type RecordFault, RecordSplitter } from './split-records.ts'

/** One row of a table. */
export interface Row {
  /** Line of the file, from 1, on which it starts. */
  line: number
  /** Of a faulty row, the best guess at what they are; none where the row was too long. */
  cells: string[]
  /** As it stands in the file; of a faulty row, its first line. */
  raw: string
  fault: RecordFault | null
  /** Whether the cells are not what the dialect alone makes of the text. */
  repaired: boolean
}

function guess(
  { text, fault }: RawRecord,
  dialect: Dialect,
  shape: TableShape | null,
  effort: Effort,
): string[] {
  return fault === 'too-long' ? [] : cutCells(text, dialect, shape?.width ?? null, effort)
}

function toRows(
  records: readonly RawRecord[],
  dialect: Dialect,
  shape: TableShape | null,
  effort: Effort,
): Row[] {
  const sound = records.filter((record) => record.fault === null && record.irregular === undefined)
  const parsed = parseRecords(sound, dialect)
  let next = 0
  return records.map((record) => {
    const { line, text, fault } = record
    effort.earn(text.length)
    if (fault !== null || record.irregular) {
      return { line, cells: guess(record, dialect, shape, effort), raw: text, fault, repaired: true }
    }
    const cells = parsed[next] ?? []
    next += 1
    const fits = shape === null || cells.length === shape.width
    const repaired = fits ? null : repairWidth(cells, text, dialect, shape, effort)
    return { line, cells: repaired ?? cells, raw: text, fault, repaired: repaired !== null }
  })
}

/** Signs that may be read in vain in a short text: it is read with every likely delimiter. */
const TRIAL_PATIENCE = 100_000

/** The rows of a short text, all at once. */
export function rowsOf(text: string, dialect: Dialect, shape: TableShape | null = null): Row[] {
  const splitter = new RecordSplitter(dialect, TRIAL_PATIENCE)
  return toRows([...splitter.push(text), ...splitter.end()], dialect, shape, new Effort(TRIAL_EFFORT))
}

/**
 * The rows of a text that comes in pieces, in blocks as they become complete: memory is bounded by the pieces and by
 * the longest record. Every record of the file is a row, the header too; blank lines are none. With the table's shape
 * rows that do not fit it are read so that they do, where there is a way.
 */
export async function* readRows(
  text: AsyncIterable<string>,
  dialect: Dialect,
  shape: TableShape | null = null,
): AsyncGenerator<Row[]> {
  const splitter = new RecordSplitter(dialect)
  const effort = new Effort()
  for await (const piece of text) yield toRows(splitter.push(piece), dialect, shape, effort)
  yield toRows(splitter.end(), dialect, shape, effort)
}
