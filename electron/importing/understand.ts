import { delimiterCandidates } from './dialect/candidates.ts'
import { detectDialect } from './dialect/detect.ts'
import type { Dialect } from './dialect/dialect.ts'
import { detectEscape, possibleQuotes } from './dialect/quotes.ts'
import type { Format } from './formats/format.ts'
import { recognise } from './formats/index.ts'
import { columnTypes } from './layout/cell-type.ts'
import { columnNames } from './layout/header.ts'
import { detectLayout, headingCells, MOST_PREAMBLE, type TableLayout } from './layout/layout.ts'
import { nameColumns } from './mapping/columns.ts'
import { type Row, rowsOf } from './rows/read-rows.ts'
import type { SourceFile } from './sources/source.ts'
import type { TableSample } from './survey.ts'

/** Rows of a sample that recognising looks at. */
const SAMPLE_ROWS = 200

/** Text of a sample in which a known header is looked for, in UTF-16 units. */
const HEADER_LENGTH = 64 * 1024

/** Cells of the longest header of a known form, and more. */
const MOST_NAMES = 300

/** Least share of rows as wide as a header for the rows to bear it out. */
const BORNE_OUT = 0.5

/** Delimiters of files in which quotes wrap cells wherever it is needed, whatever stands in broken rows. */
const QUOTING: readonly string[] = [',', ';']

/** How a file's table is spelt, where in it the table stands, and its first rows. */
export interface Understood {
  dialect: Dialect
  layout: TableLayout
  sample: TableSample
}

type Named = Pick<SourceFile, 'name' | 'folderName'>

function sampleRows(
  text: string,
  dialect: Dialect,
  { preamble, headerRows, shape }: TableLayout,
): string[][] {
  return rowsOf(text, dialect, shape)
    .slice(preamble, preamble + SAMPLE_ROWS)
    .map((row, index) =>
      index < headerRows ? { ...row, cells: headingCells(row, dialect, shape.width) } : row,
    )
    .filter((row) => row.fault === null)
    .map((row) => row.cells)
}

function sampleOf(
  file: Named,
  { delimiter }: Dialect,
  headerRows: number,
  width: number,
  rows: string[][],
): TableSample {
  const columns = nameColumns(columnNames(rows.slice(0, headerRows), width), width)
  return { name: file.name, folderName: file.folderName, delimiter, columns, headerRows, rows }
}

function understoodAs(file: Named, text: string, dialect: Dialect, layout: TableLayout): Understood {
  const rows = sampleRows(text, dialect, layout)
  return { dialect, layout, sample: sampleOf(file, dialect, layout.headerRows, layout.shape.width, rows) }
}

function quotesOf(text: string, delimiter: string): (string | null)[] {
  const possible = possibleQuotes(text, delimiter)
  return QUOTING.includes(delimiter) && possible[0] === null ? ['"'] : possible
}

/**
 * The reading of a text under which one of its first lines is the header of a known form: it counts for more than
 * rows that disagree with it, of which a short and broken file may have nothing else. Null where there is none.
 */
function byKnownHeader(
  file: Named,
  text: string,
  newline: Dialect['newline'],
  formats: readonly Format[],
): Understood | null {
  const start = text.slice(0, HEADER_LENGTH)
  const headed = formats.filter(({ headerLines }) => headerLines !== 0)
  for (const delimiter of delimiterCandidates(start)) {
    for (const quote of quotesOf(start, delimiter)) {
      const mark = quote === null ? null : detectEscape(start, quote, delimiter)
      const dialect = { delimiter, quote, escape: mark, newline }
      const rows = rowsOf(start, dialect).slice(0, SAMPLE_ROWS)
      for (const [preamble, { cells, fault }] of rows.slice(0, MOST_PREAMBLE + 1).entries()) {
        const width = cells.length
        if (width < 2 || width > MOST_NAMES || fault !== null) continue
        if (recognise(sampleOf(file, dialect, 1, width, [cells]), headed)?.surety !== 1) continue
        const below = rows.slice(preamble + 1).map((row) => row.cells)
        const types = columnTypes(
          below.filter((row) => row.length === width),
          width,
        )
        return understoodAs(file, text, dialect, { preamble, headerRows: 1, shape: { width, types } })
      }
    }
  }
  return null
}

const isKnown = ({ sample }: Understood, formats: readonly Format[]) =>
  recognise(sample, formats)?.surety === 1

/** How many rows are as wide as the header above them. */
const countAlike = ({ sample: { rows } }: Understood) =>
  rows.slice(1).filter((row) => row.length === rows[0]?.length).length

/** Whether a table is surely of a known form, its header spelt as its rows are, and most of these as wide. */
function isBorneOut(found: Understood, firstRows: readonly Row[], formats: readonly Format[]): boolean {
  const { layout, sample } = found
  if (!isKnown(found, formats)) return false
  if (layout.headerRows !== 1) return recognise(sample, formats)?.format.headerLines === 0
  const headed = firstRows[layout.preamble]?.cells.length === layout.shape.width
  return headed && countAlike(found) >= (sample.rows.length - 1) * BORNE_OUT
}

/**
 * Understands the table in a file's first text, which ends with a whole line: by the evidence of its rows, and where
 * these do not bear out a known form, by a known header.
 */
export function understand(file: Named, text: string, formats: readonly Format[]): Understood {
  const dialect = detectDialect(text)
  const firstRows = rowsOf(text, dialect).slice(0, SAMPLE_ROWS)
  const evident = understoodAs(file, text, dialect, detectLayout(firstRows, dialect))
  if (isBorneOut(evident, firstRows, formats)) return evident
  const known = byKnownHeader(file, text, dialect.newline, formats)
  if (known === null || (isKnown(evident, formats) && countAlike(known) === 0)) return evident
  return known
}
