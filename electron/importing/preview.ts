import { formatsFor } from './formats/index.ts'
import { columnNames } from './layout/header.ts'
import { headingCells } from './layout/layout.ts'
import { createTableEnd } from './layout/table-end.ts'
import { type Row, readRows } from './rows/read-rows.ts'
import type { SourceFile } from './sources/source.ts'
import { type Survey, surveyFile } from './survey.ts'
import { decodeText } from './text/decode.ts'
import type { LineEnds } from './text/line-ends.ts'

/** Something that a person should know about a file; of one line, or of the whole. */
export interface PreviewProblem {
  line: number | null
  reason: string
}

/** What the importer reads in a file. */
export interface Preview {
  encoding: string
  delimiter: string
  quote: string | null
  escape: string | null
  newline: LineEnds
  /** Whether the table's first row names its columns. */
  header: boolean
  /** As the header has them; numbered where there is none. */
  columns: string[]
  rows: string[][]
  problems: PreviewProblem[]
}

/** Problems that are told one by one; further ones are as many again of the same. */
const MOST_PROBLEMS = 100

const FAULTS = {
  'unclosed-quote':
    'a quote is opened in this line and not closed; the row was read as if the quote were text',
  'too-long': 'the row is too long to be read',
} as const

function problemOf(row: Row, width: number): string | null {
  if (row.fault !== null) return FAULTS[row.fault]
  if (row.cells.length !== width) return `${width} cells are expected and ${row.cells.length} found`
  return row.repaired
    ? 'quotes or delimiters are not as in the other rows; this is the likeliest reading'
    : null
}

/** Collects the rows of a preview until there are enough of them, or the table ends. */
class PreviewRows {
  readonly rows: string[][] = []
  readonly headings: string[][] = []
  readonly problems: PreviewProblem[]
  private readonly survey: Survey
  private readonly most: number
  private readonly tableEnd: ReturnType<typeof createTableEnd>
  private preamble: number
  private over = false

  constructor(survey: Survey, most: number) {
    this.survey = survey
    this.most = most
    this.preamble = survey.layout.preamble
    this.tableEnd = createTableEnd(survey.layout.shape.width)
    this.problems =
      survey.damaged > 0 ? [{ line: null, reason: `${survey.damaged} places do not decode` }] : []
    if (this.preamble > 0) this.tell(null, `${this.preamble} lines before the table are left out`)
  }

  /** Whether no further row is wanted. */
  get full(): boolean {
    return this.over || this.rows.length >= this.most
  }

  add(row: Row): void {
    if (this.preamble > 0) {
      this.preamble -= 1
    } else if (this.headings.length < this.survey.layout.headerRows) {
      this.headings.push(headingCells(row, this.survey.dialect, this.survey.layout.shape.width))
    } else if (!this.over) {
      this.addData(row)
    }
  }

  /** What is held back at the end is a footer: rows of one cell behind a table of many. */
  finish(): void {
    const footer = this.tableEnd.heldBack()
    const first = footer[0]
    if (first !== undefined && !this.full) {
      this.tell(first.line, `${footer.length} lines behind the table are left out`)
    }
  }

  private addData(row: Row): void {
    if (this.tableEnd.beginsAnother(row, this.headings[0] ?? null)) {
      this.over = true
      this.tell(row.line, 'another table begins here; only the first is read')
      return
    }
    for (const one of this.tableEnd.pass(row)) {
      if (this.rows.length >= this.most) return
      if (one.fault !== 'too-long') this.rows.push(one.cells)
      const reason = problemOf(one, this.survey.layout.shape.width)
      if (reason !== null) this.tell(one.line, reason)
    }
  }

  private tell(line: number | null, reason: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ line, reason })
  }
}

function numbered(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `column ${index + 1}`)
}

/** The preview of a file without a single byte. */
export function emptyPreview(): Preview {
  return {
    ...{ encoding: 'utf-8', delimiter: ',', quote: '"', escape: '"', newline: '\n', header: false },
    ...{ columns: [], rows: [], problems: [{ line: null, reason: 'the file is empty' }] },
  }
}

/** A file's survey and what the importer reads in it. */
export interface PreviewedFile {
  survey: Survey
  preview: Preview
}

/**
 * Reads a file as the importer does, up to `most` rows, and tells what it understood. Throws 'unreadable-file' where
 * reading fails, and what `signal` was aborted with.
 */
export async function previewFile(
  file: SourceFile,
  most: number,
  signal: AbortSignal,
): Promise<PreviewedFile> {
  const survey = await surveyFile(file, signal, () => {}, formatsFor(undefined))
  const { dialect, layout, lineEnds } = survey
  const found = new PreviewRows(survey, most)
  const text = decodeText(file.bytes(), survey.encoding, () => {}, lineEnds === 'mixed')
  for await (const block of readRows(text, dialect, layout.shape)) {
    signal.throwIfAborted()
    for (const row of block) found.add(row)
    if (found.full) break
  }
  found.finish()
  const { headings, rows, problems } = found
  const header = headings.length > 0
  return {
    survey,
    preview: {
      encoding: survey.encoding,
      ...{ delimiter: dialect.delimiter, quote: dialect.quote, escape: dialect.escape, newline: lineEnds },
      header,
      columns: header ? columnNames(headings, layout.shape.width) : numbered(layout.shape.width),
      ...{ rows, problems },
    },
  }
}
