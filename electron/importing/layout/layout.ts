import type { Dialect } from '../dialect/dialect.ts'
import { Effort, TRIAL_EFFORT } from '../rows/effort.ts'
import type { Row } from '../rows/read-rows.ts'
import { cutOtherwise, withoutSpare } from '../rows/repair.ts'
import { columnTypes } from './cell-type.ts'
import { countHeaderRows } from './header.ts'
import type { TableShape } from './shape.ts'

/** Where in a file its table stands. */
export interface TableLayout {
  /** Records before the table: titles, remarks, comments. */
  preamble: number
  /** Records that name the columns: 0 where the table has no header. */
  headerRows: number
  shape: TableShape
}

/** Longest preamble, in records. */
export const MOST_PREAMBLE = 40

/** A row with at most this share of its cells filled is hardly one of the table. */
const SPARSE_SHARE = 0.25

const filledCells = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length

/** How many cells most rows have; of equally frequent numbers the greater. */
export function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { cells, fault } of rows) {
    if (fault === null) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  }
  let width = rows[0]?.cells.length ?? 0
  let most = 0
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > width)) {
      width = length
      most = count
    }
  }
  return width
}

function isSparse(row: Row, width: number): boolean {
  if (row.cells.length < width && row.cells.length === 1 && width > 1) return true
  return width > 2 && filledCells(row.cells) <= Math.max(1, width * SPARSE_SHARE)
}

const isComment = (row: Row, width: number) =>
  /^\s*(?:#|\/\/|%)/.test(row.raw) && (row.cells.length !== width || width === 1)

/** Records up to the first blank line, where they are a small block that begins with a title, before a larger one. */
function titleBlock(rows: readonly Row[], width: number): number {
  const end = rows.findIndex((row, index) => {
    const next = rows[index + 1]
    return next !== undefined && next.line > row.line + row.raw.split('\n').length
  })
  const title = rows[0]
  if (end === -1 || title === undefined || !isSparse(title, width)) return 0
  const block = end + 1
  return block <= MOST_PREAMBLE && rows.length > block + 1 ? block : 0
}

function countPreamble(rows: readonly Row[], width: number, dialect: Dialect): number {
  const sparse = rows.filter((row) => isSparse(row, width)).length
  const effort = new Effort(TRIAL_EFFORT)
  let count = 0
  while (count < Math.min(MOST_PREAMBLE, rows.length - 1)) {
    const row = rows[count]
    if (row === undefined) break
    const before = isComment(row, width) || (sparse < rows.length / 2 && isSparse(row, width))
    if (!before || cutOtherwise(row.raw, dialect, width, effort).length > 0) break
    count += 1
  }
  return count > 0 || sparse < rows.length / 2 ? Math.max(count, titleBlock(rows, width)) : count
}

/** The cells of a row of headings, also where it has a delimiter too many or others than the rows below. */
export function headingCells(row: Row, dialect: Dialect, width: number): string[] {
  if (row.cells.length === width) return row.cells
  const narrower = withoutSpare(row.cells, width)
  return narrower[0] ?? cutOtherwise(row.raw, dialect, width)[0] ?? row.cells
}

/** Finds the table among the first rows of a file: what stands before it, its header, the kinds of its columns. */
export function detectLayout(rows: readonly Row[], dialect: Dialect): TableLayout {
  const width = usualWidth(rows)
  const preamble = countPreamble(rows, width, dialect)
  const first = rows[preamble]
  const header = first === undefined ? [] : [headingCells(first, dialect, width)]
  const table = [...header, ...rows.slice(preamble + 1).map(({ cells }) => cells)]
  const typesBelow = (row: number) => columnTypes(table.slice(row), width)
  const headerRows = countHeaderRows(table, typesBelow)
  return { preamble, headerRows, shape: { width, types: typesBelow(headerRows) } }
}
