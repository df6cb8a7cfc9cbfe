import type { CellType } from './cell-type.ts'

/** What the rows of a table have in common. */
export interface TableShape {
  /** How many cells most rows have. */
  width: number
  /** The kind of each column's values. */
  types: readonly CellType[]
}
