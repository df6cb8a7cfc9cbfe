import type { Dialect } from '../dialect/dialect.ts'

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
  /** There where quotes do not stand as they should; what its cells are is then a matter of judgement. */
  irregular?: true
}

/** Longest record, in UTF-16 units: what an unclosed quote or a file without line ends may cost in memory. */
export const MAX_RECORD_LENGTH = 1_000_000

/** How much of a faulty line is kept, to be shown. */
const FAULTY_TEXT_LENGTH = 2000

type Scan = { end: number } | { fault: RecordFault } | 'more'

/** Finds the next place of `what` at or after a position, without searching the same text twice. */
class Finder {
  private readonly what: string
  private found = -2

  constructor(what: string) {
    this.what = what
  }

  reset(): void {
    this.found = -2
  }

  from(text: string, position: number): number {
    if (this.found === -1) return -1
    if (this.found < position) this.found = text.indexOf(this.what, position)
    return this.found
  }
}

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
  private buffer = ''
  private position = 0
  private line = 1
  /** Within the rest of a line that was too long. */
  private skipping = false
  /** Whether a quote of the record at hand closes where no cell ends. */
  private irregular = false
  /** Cells of the record at hand, where it has a quote. */
  private cells: number | null = null

  constructor(dialect: Dialect) {
    this.dialect = dialect
    this.newlines = new Finder(dialect.newline)
    this.delimiters = new Finder(dialect.delimiter)
    this.quotes = new Finder(dialect.quote ?? '"')
  }

  /** The records that are complete with this piece of text. */
  push(text: string): RawRecord[] {
    this.buffer = this.buffer.slice(this.position) + text
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
  }

  private drain(final: boolean): RawRecord[] {
    const records: RawRecord[] = []
    while (this.position < this.buffer.length) {
      if (this.skipping && !this.skipLine(final)) break
      if (this.position >= this.buffer.length) break
      const scan = this.scan(final)
      if (scan === 'more') break
      const record = 'fault' in scan ? this.takeFaulty(scan.fault) : this.take(scan.end)
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
    this.irregular = false
    this.cells = null
    const newline = this.newlines.from(this.buffer, this.position)
    const quote = this.dialect.quote === null ? -1 : this.quotes.from(this.buffer, this.position)
    const plain = quote === -1 || (newline !== -1 && quote > newline)
    const scan = plain ? this.plainEnd(newline, final) : this.scanQuoted(final)
    const reached = scan === 'more' ? this.buffer.length : 'end' in scan ? scan.end : this.position
    if (reached - this.position <= MAX_RECORD_LENGTH) return scan
    const firstLineEnd = this.buffer.indexOf(this.dialect.newline, this.position)
    const firstLine = (firstLineEnd === -1 ? this.buffer.length : firstLineEnd) - this.position
    return { fault: firstLine > MAX_RECORD_LENGTH ? 'too-long' : 'unclosed-quote' }
  }

  private plainEnd(newline: number, final: boolean): Scan {
    if (newline !== -1) return { end: newline }
    return final ? { end: this.buffer.length } : 'more'
  }

  /** Walks cell by cell to the end of a record that has a quote in it. */
  private scanQuoted(final: boolean): Scan {
    let cell = this.position
    for (this.cells = 1; ; this.cells += 1) {
      const from = this.buffer[cell] === this.dialect.quote ? this.afterQuoted(cell, final) : cell
      if (typeof from !== 'number') return from
      const newline = this.newlines.from(this.buffer, from)
      const delimiter = this.delimiters.from(this.buffer, from)
      if (delimiter === -1 || (newline !== -1 && newline < delimiter)) return this.plainEnd(newline, final)
      cell = delimiter + this.dialect.delimiter.length
    }
  }

  /** Index behind the closing quote of the cell that opens at `cell`. */
  private afterQuoted(cell: number, final: boolean): number | Scan {
    const closing = this.closingQuote(cell + 1)
    if (closing === -1) return final ? { fault: 'unclosed-quote' } : 'more'
    const after = closing + 1
    // A closing quote is judged by what follows: two characters where the delimiter or the line end has two.
    if (!final && after + 2 > this.buffer.length) return 'more'
    if (this.closesHere(after)) return after
    if (this.spansLines(cell, closing)) return { fault: 'unclosed-quote' }
    this.irregular = true
    return after
  }

  /** Index of the quote that ends a quoted cell whose content starts at `from`; -1 where there is none. */
  private closingQuote(from: number): number {
    const quote = this.dialect.quote ?? ''
    for (let at = this.buffer.indexOf(quote, from); at !== -1; at = this.buffer.indexOf(quote, at + 1)) {
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
    const newline = this.buffer.indexOf(this.dialect.newline, from)
    return newline !== -1 && newline < to
  }

  private take(end: number): RawRecord | null {
    const crlf = this.dialect.newline === '\n' && this.buffer[end - 1] === '\r'
    const text = this.buffer.slice(this.position, crlf && end > this.position ? end - 1 : end)
    const line = this.line
    const { newline } = this.dialect
    for (let at = this.buffer.indexOf(newline, this.position); at !== -1 && at < end; ) {
      this.line += 1
      at = this.buffer.indexOf(newline, at + 1)
    }
    this.line += 1
    this.position = end + 1
    if (text.trim() === '') return null
    const record = { line, text, fault: null, cells: this.cells }
    return this.irregular ? { ...record, irregular: true } : record
  }

  private takeFaulty(fault: RecordFault): RawRecord {
    const newline = this.buffer.indexOf(this.dialect.newline, this.position)
    const end = newline === -1 ? this.buffer.length : newline
    const text = this.buffer.slice(this.position, Math.min(end, this.position + FAULTY_TEXT_LENGTH)).trimEnd()
    const line = this.line
    this.resetFinders()
    this.position = newline === -1 ? end : newline + 1
    if (newline === -1) this.skipping = true
    else this.line += 1
    return { line, text, fault, cells: null }
  }
}
