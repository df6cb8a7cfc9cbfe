import type { Dialect } from '../dialect/dialect.ts'

/** One way to read the next cell: its value, where the cell after it starts (-1: none does), and how odd that is. */
interface Reading {
  value: string
  next: number
  cost: number
}

/** The cheapest way to read the rest of a record. */
interface Path {
  cost: number
  reading: Reading
}

/** A quote inside quotes that nothing escapes. */
const STRAY_QUOTE = 1
/** A quote at a cell's start that is part of its text. */
const LITERAL_QUOTE = 2
/** A delimiter missing between two cells in quotes. */
const MISSING_DELIMITER = 3
/** A cell too many or too few. */
const WRONG_WIDTH = 4
/** Quotes that reach over what looks like the border of two cells in quotes. */
const SWALLOWED_BORDER = 5

/** Ends that are tried for a cell in quotes, and cells of a record that is searched: what stands beyond costs time. */
const MOST_ENDS = 8
const MOST_CELLS = 400

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

/** The text between quotes with its escapes undone, and how many quotes in it nothing escaped. */
function innerText(inner: string, quote: string, mark: string): { value: string; strays: number } {
  let value = ''
  let strays = 0
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner[at]
    const following = inner[at + 1]
    if (character === mark && (following === quote || (mark !== quote && following === mark))) {
      value += following
      at += 1
    } else {
      if (character === quote) strays += 1
      value += character
    }
  }
  return { value, strays }
}

/** Cuts one record whose quotes are not as they should be. */
class Cutter {
  private readonly text: string
  private readonly delimiter: string
  private readonly quote: string
  private readonly escape: string
  private readonly width: number | null
  private readonly known = new Map<number, Path>()

  constructor(text: string, dialect: Dialect, quote: string, width: number | null) {
    this.text = text
    this.delimiter = dialect.delimiter
    this.quote = quote
    this.escape = dialect.escape ?? quote
    this.width = width
  }

  cut(): string[] {
    const cells: string[] = []
    for (let at = 0; at !== -1; ) {
      const { reading } = this.path(at, cells.length)
      cells.push(reading.value)
      at = reading.next
    }
    return cells
  }

  private path(at: number, before: number): Path {
    const key = at * (MOST_CELLS + 2) + Math.min(before, MOST_CELLS)
    const found = this.known.get(key)
    if (found !== undefined) return found
    let best: Path | null = null
    for (const reading of this.readings(at)) {
      const rest = reading.next === -1 ? this.widthCost(before + 1) : this.path(reading.next, before + 1).cost
      const cost = reading.cost + rest
      if (best === null || cost < best.cost) best = { cost, reading }
    }
    const path = best ?? { cost: 0, reading: this.plain(at, 0) }
    this.known.set(key, path)
    return path
  }

  private widthCost(cells: number): number {
    return this.width === null ? 0 : Math.abs(this.width - cells) * WRONG_WIDTH
  }

  /** The cell up to the next delimiter, as it stands. */
  private plain(at: number, cost: number): Reading {
    const end = this.text.indexOf(this.delimiter, at)
    if (end === -1) return { value: this.text.slice(at), next: -1, cost }
    return { value: this.text.slice(at, end), next: end + this.delimiter.length, cost }
  }

  private readings(at: number): Reading[] {
    if (this.text[at] !== this.quote) return [this.plain(at, 0)]
    const readings: Reading[] = []
    let end = this.text.indexOf(this.quote, at + 1)
    for (; end !== -1 && readings.length < MOST_ENDS; end = this.text.indexOf(this.quote, end + 1)) {
      const after = end + 1
      const closes = after === this.text.length || this.text.startsWith(this.delimiter, after)
      if (closes)
        readings.push(
          this.quoted(at, end, after === this.text.length ? -1 : after + this.delimiter.length, 0),
        )
      else if (this.width !== null && this.text[after] === this.quote && end > at + 1) {
        readings.push(this.quoted(at, end, after, MISSING_DELIMITER))
      }
    }
    readings.push(this.plain(at, LITERAL_QUOTE))
    return readings
  }

  private quoted(at: number, end: number, next: number, cost: number): Reading {
    const inner = this.text.slice(at + 1, end)
    const { value, strays } = innerText(inner, this.quote, this.escape)
    const borders = countOf(inner, this.quote + this.delimiter + this.quote)
    return { value, next, cost: cost + strays * STRAY_QUOTE + borders * SWALLOWED_BORDER }
  }
}

/**
 * The cells of a record whose quotes do not open and close as they should: quotes that nothing escapes, a quote too
 * many at a cell's start, one that is never closed, no delimiter between two cells in quotes. Of all ways to read it,
 * the one with the fewest oddities and a number of cells near to `width`, where the table's is known.
 */
export function cutCells(text: string, dialect: Dialect, width: number | null): string[] {
  const { quote, delimiter } = dialect
  if (quote === null || countOf(text, delimiter) > MOST_CELLS) return text.split(delimiter)
  return new Cutter(text, dialect, quote, width).cut()
}
