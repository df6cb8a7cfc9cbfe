/**
 * Signs by which a spreadsheet knows a formula, as OWASP lists them, with their full-width forms. Counted as a cell's
 * beginning is also what follows a semicolon, a tab or a line end: a program that takes those for the delimiter
 * would begin a cell there, whatever the quotes say.
 */
const FORMULA = /(^|[;\t\r\n])('*[=+\-@\uff1d\uff0b\uff0d\uff20])/g
const MADE_HARMLESS = /(^|[;\t\r\n])'('*[=+\-@\uff1d\uff0b\uff0d\uff20])/g

/** A cell that no spreadsheet runs: an apostrophe stands before what it would take for a formula. */
export function harmless(text: string): string {
  const inside = text.replace(FORMULA, "$1'$2")
  return /^'*[\t\r\n]/.test(inside) ? `'${inside}` : inside
}

/** The text that `harmless` made a cell from: its exact inverse. */
export function wholeAgain(cell: string): string {
  const inside = /^'+[\t\r\n]/.test(cell) ? cell.slice(1) : cell
  return inside.replace(MADE_HARMLESS, '$1$2')
}

/** A table's cell; a number is nothing that could run. */
export type Cell = string | number

function written(value: Cell, delimiter: string): string {
  const text = typeof value === 'number' ? String(value) : harmless(value)
  const needsQuotes = /["\r\n]/.test(text) || text.includes(delimiter)
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV by RFC 4180: cells in quotes where they need them, CRLF after each row, formulas made harmless. */
export function toCsv(rows: readonly (readonly Cell[])[], delimiter: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map((value) => written(value, delimiter)).join(delimiter)}\r\n`).join('')
}
