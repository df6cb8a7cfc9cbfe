import { type CellType, cellType, isTyped } from './cell-type.ts'

/** More rows of headings than these are no headings. */
const MOST_HEADER_ROWS = 3

/** Longest name of a column, in UTF-16 units. */
const LONGEST_NAME = 60

type Cells = readonly string[]

const folded = (cells: Cells) => cells.map((cell) => cell.trim().toLowerCase()).join('\n')

/** Whether a row reads as names: filled, short, hardly repeated, and no values. */
function looksLikeNames(row: Cells): boolean {
  const filled = row.filter((cell) => cell.trim() !== '')
  if (filled.length === 0 || filled.length < row.length / 2) return false
  const named = filled.every((cell) => cell.trim().length <= LONGEST_NAME && !isTyped(cellType(cell)))
  return named && new Set(filled).size >= filled.length / 2
}

/** Whether a table's first row names its columns, by what distinguishes it from the rows below. */
function isHeader(first: Cells, body: readonly Cells[], types: readonly CellType[]): boolean {
  if (body.length === 0) return looksLikeNames(first)
  let speaksFor = 0
  let speaksAgainst = 0
  for (const [column, type] of types.entries()) {
    const cell = first[column]?.trim() ?? ''
    if (cell === '') continue
    if (isTyped(type)) {
      if (isTyped(cellType(cell))) speaksAgainst += 1
      else speaksFor += 1
    } else if (type === 'text' && body.some((row) => row[column]?.trim() === cell)) {
      speaksAgainst += 0.5
    }
  }
  return speaksFor === speaksAgainst ? looksLikeNames(first) : speaksFor > speaksAgainst
}

/** Whether a row below the first names columns too: it repeats it, or has words where all rows below have values. */
function goesOn(row: Cells, first: Cells, types: readonly CellType[]): boolean {
  if (folded(row) === folded(first)) return true
  const typed = types.flatMap((type, column) => (isTyped(type) ? [row[column] ?? ''] : []))
  const words = typed.filter((cell) => cellType(cell) === 'text')
  return typed.length > 1 && words.length === typed.length
}

/** How many of a table's first rows name its columns; `typesBelow` tells the kinds of the columns' values below a row. */
export function countHeaderRows(
  rows: readonly Cells[],
  typesBelow: (row: number) => readonly CellType[],
): number {
  const first = rows[0]
  if (first === undefined || !isHeader(first, rows.slice(1), typesBelow(1))) return 0
  let count = 1
  while (count < MOST_HEADER_ROWS && count + 1 < rows.length) {
    const row = rows[count]
    if (row === undefined || !goesOn(row, first, typesBelow(count + 1))) break
    count += 1
  }
  return count
}

/** The names of the columns out of one or several rows of headings: those of several are joined by blanks. */
export function columnNames(headings: readonly Cells[], width: number): string[] {
  const columns = Math.max(width, ...headings.map((row) => row.length))
  return Array.from({ length: headings.length === 1 ? (headings[0]?.length ?? 0) : columns }, (_, column) =>
    headings
      .map((row) => row[column] ?? '')
      .filter((name, index) => index === 0 || name !== '')
      .join(' '),
  )
}
