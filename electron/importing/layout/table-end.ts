import type { Row } from '../rows/read-rows.ts'

/** Longest footer: rows of one cell behind a table of several. */
const MOST_FOOTER = 20

/** A header that comes again has at least so many of its names. */
const LEAST_NAMES = 2

const folded = (cell: string) => cell.trim().toLowerCase()

/** Watches where a table ends: before a footer, before another table. */
export interface TableEnd {
  /** Whether a row is the header of another table: the same names again, perhaps some fewer or more. */
  beginsAnother(row: Row, header: readonly string[] | null): boolean
  /** The rows that are now known to belong to the table. Rows of one cell are held back until one of more follows. */
  pass(row: Row): Row[]
  /** The rows that are held back. */
  heldBack(): readonly Row[]
}

/** Begins to watch a table of `width` columns. */
export function createTableEnd(width: number): TableEnd {
  let held: Row[] = []
  return {
    beginsAnother(row, header) {
      if (header === null) return false
      const names = Math.min(row.cells.length, header.length)
      if (names < Math.min(LEAST_NAMES, header.length) || names < header.length - 1) return false
      return header.slice(0, names).every((name, index) => folded(name) === folded(row.cells[index] ?? ''))
    },
    pass(row) {
      if (width > 2 && row.cells.length === 1 && row.fault === null && held.length < MOST_FOOTER) {
        held.push(row)
        return []
      }
      const passed = [...held, row]
      held = []
      return passed
    },
    heldBack: () => held,
  }
}
