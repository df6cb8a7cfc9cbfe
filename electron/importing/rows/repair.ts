import type { Dialect } from '../dialect/dialect.ts'
import { cellType, isTyped } from '../layout/cell-type.ts'
import type { TableShape } from '../layout/shape.ts'
import { cutCells } from './cut-cells.ts'
import { Effort, TRIAL_EFFORT } from './effort.ts'

/** Delimiters that a single row may have instead of the table's own. */
const OTHER_DELIMITERS = [';', '\t', '|', ',', ' '] as const

/** Whether cells fit the columns: none contradicts a typed column, and one at least confirms one. */
function fits(cells: readonly string[], shape: TableShape): boolean {
  let confirmed = false
  for (const [index, expected] of shape.types.entries()) {
    if (!isTyped(expected)) continue
    const type = cellType(cells[index] ?? '')
    if (type !== expected && type !== 'empty') return false
    confirmed ||= type === expected
  }
  return confirmed
}

/** Cells of a row under each of the other delimiters under which it has `width` of them. */
export function cutOtherwise(
  text: string,
  dialect: Dialect,
  width: number,
  effort = new Effort(TRIAL_EFFORT),
): string[][] {
  return OTHER_DELIMITERS.filter((delimiter) => delimiter !== dialect.delimiter && text.includes(delimiter))
    .map((delimiter) => cutCells(text, { ...dialect, delimiter }, width, effort))
    .filter((cut) => cut.length === width)
}

/** The cells of a row with its delimiter in its text, as in "Too loud; we left": a blank follows it there. */
function mergeText(cells: readonly string[], delimiter: string, width: number): string[] {
  const merged: string[] = []
  let spare = cells.length - width
  for (const cell of cells) {
    const before = merged.length - 1
    if (spare > 0 && before >= 0 && /^ \S/.test(cell)) {
      merged[before] = `${merged[before]}${delimiter}${cell}`
      spare -= 1
    } else {
      merged.push(cell)
    }
  }
  return merged
}

/** Cells of a row in which a spare one is looked for: each is a way to read the whole row. */
const MOST_CELLS = 400

/** Every way to leave out one empty cell of a row that has one cell too many: those of neighbours are the same. */
export function withoutSpare(cells: readonly string[], width: number): string[][] {
  if (cells.length !== width + 1 || cells.length > MOST_CELLS) return []
  return [...cells.keys()]
    .filter((at) => cells[at] === '' && cells[at + 1] !== '')
    .map((at) => cells.filter((_, index) => index !== at))
}

/** What looking at the kind of a cell costs, by what a sign does. */
const REPAIR_WORK = 20

/**
 * The cells of a record that has not as many as the table's rows, where it can be read so that it has: quotes taken
 * differently, a delimiter too many left out, or delimited by another sign than the rest. `cells` are what the dialect
 * makes of it. Null where it cannot, or the file has used up its `effort`, and it stays as it is.
 */
export function repairWidth(
  cells: readonly string[],
  text: string,
  dialect: Dialect,
  shape: TableShape,
  effort: Effort,
): string[] | null {
  effort.spend(REPAIR_WORK * (cells.length + shape.width) + text.length)
  if (!effort.isLeft) return null
  if (dialect.quote !== null && text.includes(dialect.quote)) {
    const cut = cutCells(text, dialect, shape.width, effort)
    if (cut.length === shape.width) return cut
  }
  const [narrower, another] = withoutSpare(cells, shape.width).filter((one) => fits(one, shape))
  if (narrower !== undefined && another === undefined) return narrower
  // With commas this is common enough for wrong cells to pass as right ones.
  if (dialect.delimiter !== ',') {
    const merged = mergeText(cutCells(text, dialect, null, effort), dialect.delimiter, shape.width)
    if (merged.length === shape.width && fits(merged, shape)) return merged
  }
  return cutOtherwise(text, dialect, shape.width, effort).find((cut) => fits(cut, shape)) ?? null
}
