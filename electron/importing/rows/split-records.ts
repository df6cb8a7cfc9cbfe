import type { Dialect } from '../dialect/dialect.ts'
import { Finder } from './finder.ts'

/** Why a record cannot be read as cells. */
export type RecordFault = 'unclosed-quote' | 'too-long'

/** One record of a table, still as text. */
export interface RawRecord {
  /** Line of the file, from 1, on which it starts. */
  line: number
  /** Without its line end. Of a record with a fault: its first line, cut. */
  text: string
  fault: RecordFault | null
  /** How many cells it has, where there is a quote in it; null where there is none, or a fault. */
  cells: number | null
  /** What these cells are, where all its quotes do is wrap them; null where there is more to undo, or no quote. */
  values: string[] | null
  /** There where quotes do not stand as they should; what its cells are is then a matter of judgement. */
  irregular?: true
}

/** Longest record, in UTF-16 units: what an unclosed quote or a file without line ends may cost in memory. */
export const MAX_RECORD_LENGTH = 1_000_000

/** Signs that may be read in vain at once, at most. */
const MOST_PATIENCE = 2 * MAX_RECORD_LENGTH

/** What every sign of the text adds to that. */
const PATIENCE_PER_SIGN = 4

/** How far a record may reach at least. */
const LEAST_REACH = 2000

/** How much of a faulty line is kept, to be shown. */
const FAULTY_TEXT_LENGTH = 2000

/** The end of a record; or why it has none, and how far was looked for one. */
type Scan = { end: number } | { fault: RecordFault; reached: number } | 'more'

/**
 * Cuts text into records. Line ends inside quotes belong to the record. A quote that opens and is followed over a
 * line end by no proper closing one (a closing quote stands before a delimiter or a line end) costs its first line
 * alone: reading goes on with the next line. Blank lines are no records.
 */
export class RecordSplitter {
  private readonly dialect: Dialect
  private readonly newlines: Finder
  private readonly delimiters: Finder
  private readonly quotes: Finder
  private readonly marks: Finder
  private buffer = ''
  private position = 0
  private line = 1
  /** Within the rest of a line that was too long. */
  private skipping = false
  /** Whether a quote of the record at hand closes where no cell ends. */
  private irregular = false
  /** Cells of the record at hand, where it has a quote. */
  private cells: number | null = null
  /** Those of these cells that are known to be whole; null where one has escapes to undo. */
  private values: string[] | null = null
  /**
   * Signs that may still be read in vain: each quote that is never closed costs as many as were read to know it. So a
   * file of nothing but such quotes takes a time in proportion to its length.
   */
  private patience: number
  /** Where the first line of the record at hand ends. */
  private lineEnd = 0
  /** Where the first cell begins that is not known to be whole, within a record of which more is to come. */
  private begun: number | null = null

  /** `patience`: signs that may be read in vain from the start. */
  constructor(dialect: Dialect, patience = MOST_PATIENCE) {
    this.dialect = dialect
    this.patience = patience
    this.newlines = new Finder(dialect.newline)
    this.delimiters = new Finder(dialect.delimiter)
    this.quotes = new Finder(dialect.quote ?? '"')
    this.marks = new Finder(dialect.escape ?? '"')
  }

  /** The records that are complete with this piece of text. */
  push(text: string): RawRecord[] {
    this.buffer = this.buffer.slice(this.position) + text
    if (this.begun !== null) this.begun -= this.position
    this.position = 0
    this.resetFinders()
    return this.drain(false)
  }

  /** The records that the end of the text completes. */
  end(): RawRecord[] {
    this.resetFinders()
    return this.drain(true)
  }

  private resetFinders(): void {
    this.newlines.reset()
    this.delimiters.reset()
    this.quotes.reset()
    this.marks.reset()
  }

  private drain(final: boolean): RawRecord[] {
    const records: RawRecord[] = []
    while (this.position < this.buffer.length) {
      if (this.skipping && !this.skipLine(final)) break
      if (this.position >= this.buffer.length) break
      const scan = this.scan(final)
      if (scan === 'more') break
      const record = 'fault' in scan ? this.takeFaulty(scan) : this.take(scan.end)
      if (record !== null) records.push(record)
    }
    return records
  }

  /** Leaves the rest of a line that was too long; false where its end is not there yet. */
  private skipLine(final: boolean): boolean {
    const newline = this.newlines.from(this.buffer, this.position)
    if (newline === -1) {
      this.position = this.buffer.length
      this.skipping = !final
      return false
    }
    this.position = newline + 1
    this.line += 1
    this.skipping = false
    return true
  }

  private scan(final: boolean): Scan {
    if (this.begun === null) {
      this.irregular = false
      this.cells = null
      this.values = null
    }
    const newline = this.newlines.from(this.buffer, this.position)
    const quote = this.dialect.quote === null ? -1 : this.quotes.from(this.buffer, this.position)
    const plain = quote === -1 || (newline !== -1 && quote > newline)
    this.lineEnd = newline === -1 ? this.buffer.length : newline
    const scan = this.bounded(plain ? this.plainEnd(newline, final) : this.scanQuoted(final))
    if (scan !== 'more') this.begun = null
    return scan
  }

  /** What was found, unless that reaches too far: beyond what a record may, or over lines beyond what is left. */
  private bounded(scan: Scan): Scan {
    const reached = scan === 'more' ? this.buffer.length : 'end' in scan ? scan.end : scan.reached
    const firstLine = this.lineEnd - this.position
    if (firstLine > MAX_RECORD_LENGTH) return { fault: 'too-long', reached }
    return this.isTooFar(reached) ? { fault: 'unclosed-quote', reached } : scan
  }

  private isTooFar(reached: number): boolean {
    return reached > this.lineEnd && reached - this.position > this.furthest
  }

  /** How far the record at hand may reach. */
  private get furthest(): number {
    return Math.min(MAX_RECORD_LENGTH, Math.max(LEAST_REACH, this.patience))
  }

  private plainEnd(newline: number, final: boolean): Scan {
    if (newline !== -1) return { end: newline }
    return final ? { end: this.buffer.length } : 'more'
  }

  /** Walks cell by cell to the end of a record that has a quote in it. */
  private scanQuoted(final: boolean): Scan {
    if (this.begun === null) this.values = []
    let cell = this.begun ?? this.position
    for (this.cells ??= 1; ; this.cells += 1) {
      this.begun = cell
      if (this.isTooFar(cell)) return { fault: 'unclosed-quote', reached: cell }
      const quoted = this.buffer[cell] === this.dialect.quote
      const from = quoted ? this.afterQuoted(cell, final) : cell
      if (typeof from !== 'number') return from
      const newline = this.newlines.from(this.buffer, from)
      const delimiter = this.delimiters.from(this.buffer, from)
      const isLast = delimiter === -1 || (newline !== -1 && newline < delimiter)
      const scan = isLast ? this.plainEnd(newline, final) : { end: delimiter }
      if (scan === 'more' || 'fault' in scan) return scan
      this.keepValue(cell, quoted ? from : null, isLast ? this.withoutReturn(cell, scan.end) : scan.end)
      if (isLast) return scan
      cell = delimiter + this.dialect.delimiter.length
    }
  }

  /** Keeps the value of a cell that ends before `end`; `closed` is the index behind its closing quote, null without one. */
  private keepValue(cell: number, closed: number | null, end: number): void {
    if (this.values === null) return
    if (closed === null) this.values.push(this.buffer.slice(cell, end))
    else if (this.irregular || this.hasEscapes(cell + 1, closed - 1)) this.values = null
    else this.values.push(this.buffer.slice(cell + 1, closed - 1))
  }

  /** Whether a quoted cell with this content has anything escaped in it. */
  private hasEscapes(from: number, to: number): boolean {
    const found = this.dialect.escape === null ? -1 : this.marks.from(this.buffer, from)
    return found !== -1 && found < to
  }

  /** Where a line that ends at `end` really does: before the carriage return of CRLF. */
  private withoutReturn(from: number, end: number): number {
    return this.dialect.newline === '\n' && end > from && this.buffer[end - 1] === '\r' ? end - 1 : end
  }

  /** Index behind the closing quote of the cell that opens at `cell`. */
  private afterQuoted(cell: number, final: boolean): number | Scan {
    const closing = this.closingQuote(cell + 1)
    if (closing === -1) return final ? { fault: 'unclosed-quote', reached: this.buffer.length } : 'more'
    const after = closing + 1
    // A closing quote is judged by what follows: two characters where the delimiter or the line end has two.
    if (!final && after + 2 > this.buffer.length) return 'more'
    if (this.closesHere(after)) return after
    if (this.spansLines(cell, closing)) return { fault: 'unclosed-quote', reached: closing }
    this.irregular = true
    return after
  }

  /** Index of the quote that ends a quoted cell whose content starts at `from`; -1 where there is none near enough. */
  private closingQuote(from: number): number {
    const quote = this.dialect.quote ?? ''
    for (let at = this.buffer.indexOf(quote, from); at !== -1; at = this.buffer.indexOf(quote, at + 1)) {
      if (this.isTooFar(at)) return -1
      const doubled = this.dialect.escape === quote && this.buffer[at + 1] === quote
      if (doubled) at += 1
      else if (!this.isEscaped(at, from)) return at
    }
    return -1
  }

  /** Whether an odd number of backslashes stands before a quote, in a dialect that escapes by them. */
  private isEscaped(at: number, from: number): boolean {
    if (this.dialect.escape === this.dialect.quote) return false
    let slashes = 0
    while (at - slashes > from && this.buffer[at - slashes - 1] === this.dialect.escape) slashes += 1
    return slashes % 2 === 1
  }

  private closesHere(after: number): boolean {
    const { delimiter, newline } = this.dialect
    if (after >= this.buffer.length) return true
    return (
      this.buffer.startsWith(delimiter, after) ||
      this.buffer[after] === newline ||
      (newline === '\n' && this.buffer.startsWith('\r\n', after)) ||
      (after === this.buffer.length - 1 && this.buffer[after] === '\r')
    )
  }

  private spansLines(from: number, to: number): boolean {
    const newline = this.newlines.from(this.buffer, from)
    return newline !== -1 && newline < to
  }

  private take(end: number): RawRecord | null {
    const text = this.buffer.slice(this.position, this.withoutReturn(this.position, end))
    const line = this.line
    const { newline } = this.dialect
    for (let at = this.buffer.indexOf(newline, this.position); at !== -1 && at < end; ) {
      this.line += 1
      at = this.buffer.indexOf(newline, at + 1)
    }
    this.line += 1
    this.earn(end)
    this.position = end + 1
    if (text.trim() === '') return null
    const record = { line, text, fault: null, cells: this.cells, values: this.values }
    return this.irregular ? { ...record, irregular: true } : record
  }

  /** The text up to `end` is read. */
  private earn(end: number): void {
    const earned = (end - this.position) * PATIENCE_PER_SIGN
    this.patience = Math.min(MOST_PATIENCE, this.patience + earned)
  }

  private takeFaulty({ fault, reached }: { fault: RecordFault; reached: number }): RawRecord {
    this.patience -= Math.min(reached - this.position, this.furthest)
    const newline = this.buffer.indexOf(this.dialect.newline, this.position)
    const end = newline === -1 ? this.buffer.length : newline
    const text = this.buffer.slice(this.position, Math.min(end, this.position + FAULTY_TEXT_LENGTH)).trimEnd()
    const line = this.line
    this.earn(end)
    this.position = newline === -1 ? end : newline + 1
    if (newline === -1) this.skipping = true
    else this.line += 1
    return { line, text, fault, cells: null, values: null }
  }
}
