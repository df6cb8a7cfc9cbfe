import { cellType, isTyped } from '../layout/cell-type.ts'
import { usualWidth } from '../layout/layout.ts'
import { type Row, rowsOf } from '../rows/read-rows.ts'
import { delimiterCandidates, isUsual } from './candidates.ts'
import type { Dialect } from './dialect.ts'
import { detectEscape, possibleQuotes } from './quotes.ts'

/** Sample text that is tried with every delimiter, in UTF-16 units. */
const TRIED_LENGTH = 64 * 1024

/** Rows whose cells are looked at. */
const TRIED_ROWS = 200

/** Below this share of rows with the same number of cells, a delimiter is no delimiter. */
const LEAST_CONSISTENCY = 0.5

/** Blanks stand between words too: they delimit cells where nothing else does nearly as well. */
const BLANK_PENALTY = 0.5

/** Signs that are delimiters once in a thousand files stand in dates and addresses in all others. */
const UNUSUAL_PENALTY = 0.6

/** How much it counts against a delimiter that cells begin with blanks, or that columns are empty. */
const PADDED_PENALTY = 0.6
const HOLLOW_PENALTY = 0.5

function detectNewline(text: string): '\n' | '\r' {
  return !text.includes('\n') && text.includes('\r') ? '\r' : '\n'
}

/** Whether nearly all cells behind a delimiter begin with a blank: then the blank belongs to the delimiter. */
function arePadded(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter((cell) => cell !== '')
  return cells.length > 0 && cells.filter((cell) => cell.startsWith(' ')).length >= cells.length * 0.9
}

/** Whether nearly half of the columns hold nothing: then the delimiter is really two of them. */
function areHollow(rows: readonly Row[], width: number): boolean {
  const columns = Array.from({ length: width }, (_, column) => column)
  const hollow = columns.filter((column) => rows.every((row) => (row.cells[column] ?? '') === ''))
  return hollow.length >= Math.floor(width / 2)
}

/** Share of the filled cells that are numbers, times and the like: the right delimiter lays them bare. */
function typedShare(rows: readonly Row[]): number {
  const types = rows.flatMap((row) => row.cells.map(cellType)).filter((type) => type !== 'empty')
  return types.length === 0 ? 0 : types.filter(isTyped).length / types.length
}

/**
 * How consistent rows are: the share that has the usual number of cells, or, where a file holds several tables, the
 * share that has as many as the row before.
 */
function consistency(rows: readonly Row[], width: number): number {
  const usual = rows.filter((row) => row.cells.length === width).length
  const alike = rows.filter((row, index) => index > 0 && row.cells.length === rows[index - 1]?.cells.length)
  return Math.max(usual / Math.max(1, rows.length), (0.9 * alike.length) / Math.max(1, rows.length - 1))
}

/** 0..1: how much the text looks like a table with this delimiter. */
function score(text: string, dialect: Dialect): number {
  const rows = rowsOf(text, dialect)
  const width = usualWidth(rows)
  const usual = rows.filter((row) => row.cells.length === width)
  const share = consistency(rows, width)
  if (width < 2 || share < LEAST_CONSISTENCY) return 0
  const looked = usual.slice(0, TRIED_ROWS)
  const headed = rows[0]?.cells.length === width ? 1 : 0.7
  const padded = dialect.delimiter.endsWith(' ') || !arePadded(looked) ? 1 : PADDED_PENALTY
  const hollow = areHollow(looked, width) ? HOLLOW_PENALTY : 1
  const kind = dialect.delimiter === ' ' ? BLANK_PENALTY : isUsual(dialect.delimiter) ? 1 : UNUSUAL_PENALTY
  const typed = 0.8 + 0.2 * typedShare(looked)
  return share * share * headed * ((width - 1) / width) * padded * hollow * kind * typed
}

/**
 * How the table in a sample is spelt, decided from the sample alone: the delimiter that gives the most rows of the
 * same, greatest width. Text with no delimiter in it is a table of one column. The sample should end with a whole line.
 */
export function detectDialect(sample: string): Dialect {
  const newline = detectNewline(sample)
  const end = sample.length > TRIED_LENGTH ? sample.lastIndexOf(newline, TRIED_LENGTH) + 1 : 0
  const text = end > 0 ? sample.slice(0, end) : sample.slice(0, TRIED_LENGTH)
  const dialects = delimiterCandidates(text).flatMap((delimiter) =>
    possibleQuotes(text, delimiter).map((quote): Dialect => {
      return {
        delimiter,
        quote,
        escape: quote === null ? null : detectEscape(text, quote, delimiter),
        newline,
      }
    }),
  )
  let best: Dialect = { delimiter: ',', quote: '"', escape: '"', newline }
  let highest = 0
  for (const dialect of dialects) {
    const found = score(text, dialect)
    if (found > highest) {
      highest = found
      best = dialect
    }
  }
  return best
}
