import type { Dialect } from '../dialect/dialect.ts'
import { cellEnds, type Signs } from './cell-ends.ts'
import { Effort } from './effort.ts'

/** One way to read the next cell, from where it starts. */
interface Reading {
  /** Index behind the cell's text: of its closing quote where it is taken as quoted, else of the delimiter. */
  end: number
  quoted: boolean
  /** Where the cell after it starts; -1: none does. */
  next: number
  /** How odd that is. */
  cost: number
}

/** The cheapest way to read the rest of a record. */
interface Path {
  cost: number
  reading: Reading
}

/** A quote at a cell's start that is part of its text. */
const LITERAL_QUOTE = 2
/** A delimiter missing between two cells in quotes. */
const MISSING_DELIMITER = 3
/** A cell too many or too few. */
const WRONG_WIDTH = 4

/** Cells of a record that is searched: what stands beyond costs time. */
const MOST_CELLS = 400

/** Delimiters that may be missing in a record. */
const MOST_MISSING = 2

/** What the search for the best reading of one record may cost, by its length. */
const WORK = 100

/** What a place in a record costs to be looked at, by what a sign does. */
const PLACE_WORK = 20

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

/** The text between quotes with its escapes undone. */
function innerText(inner: string, { quote, mark }: Signs): string {
  if (!inner.includes(quote) && !inner.includes(mark)) return inner
  let value = ''
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner[at]
    const following = inner[at + 1]
    if (character === mark && (following === quote || (mark !== quote && following === mark))) {
      value += following
      at += 1
    } else {
      value += character
    }
  }
  return value
}

/** Cuts one record whose quotes are not as they should be. */
class Cutter {
  private readonly text: string
  private readonly signs: Signs
  private readonly width: number | null
  /** Whether a delimiter may be missing between two cells in quotes. */
  private readonly missing: boolean
  private readonly known = new Map<number, Path>()
  private readonly effort: Effort
  private work: number

  constructor(text: string, signs: Signs, width: number | null, missing: boolean, effort: Effort) {
    this.text = text
    this.signs = signs
    this.width = width
    this.missing = missing
    this.effort = effort
    this.work = WORK * (text.length + WORK)
  }

  /** The cells of the best reading; null where finding it would take too long. */
  cut(): string[] | null {
    const cells: string[] = []
    for (let at = 0; at !== -1; ) {
      const { reading } = this.path(at, cells.length)
      cells.push(this.valueOf(at, reading))
      at = reading.next
    }
    return this.mayGoOn ? cells : null
  }

  private get mayGoOn(): boolean {
    return this.work > 0 && this.effort.isLeft
  }

  private spend(work: number): void {
    this.work -= work
    this.effort.spend(work)
  }

  private valueOf(at: number, { end, quoted }: Reading): string {
    return quoted ? innerText(this.text.slice(at + 1, end), this.signs) : this.text.slice(at, end)
  }

  private path(at: number, before: number): Path {
    const key = at * (MOST_CELLS + MOST_MISSING + 2) + before
    const found = this.known.get(key)
    if (found !== undefined) return found
    this.spend(PLACE_WORK)
    const readings = this.readings(at, before)
    let best: Path | null = null
    for (const reading of readings) {
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
    const end = this.text.indexOf(this.signs.delimiter, at)
    if (end === -1) return { end: this.text.length, quoted: false, next: -1, cost }
    return { end, quoted: false, next: end + this.signs.delimiter.length, cost }
  }

  private readings(at: number, before: number): Reading[] {
    if (this.text[at] !== this.signs.quote || !this.mayGoOn) return [this.plain(at, 0)]
    const missing = this.missing && before + 1 < (this.width ?? 0)
    const readings: Reading[] = []
    const { ends, work } = cellEnds(this.text, at, this.signs, missing)
    this.spend(work)
    for (const { end, closes, cost } of ends) {
      const after = end + 1
      const next = after === this.text.length ? -1 : closes ? after + this.signs.delimiter.length : after
      readings.push({ end, quoted: true, next, cost: closes ? cost : cost + MISSING_DELIMITER })
    }
    readings.push(this.plain(at, LITERAL_QUOTE))
    return readings
  }
}

/**
 * The cells of a record whose quotes do not open and close as they should: quotes that nothing escapes, a quote too
 * many at a cell's start, one that is never closed, no delimiter between two cells in quotes. Of all ways to read it,
 * the one with the fewest oddities and a number of cells near to `width`, where the table's is known. A record of so
 * many quotes that this would take long, or in a file that has used up its `effort`, is cut at its delimiters.
 */
export function cutCells(
  text: string,
  dialect: Dialect,
  width: number | null,
  effort = new Effort(),
): string[] {
  const { quote, delimiter } = dialect
  if (quote === null || !text.includes(quote) || !effort.isLeft) return text.split(delimiter)
  if (countOf(text, delimiter) > MOST_CELLS) return text.split(delimiter)
  const signs = { delimiter, quote, mark: dialect.escape ?? quote }
  const cells = new Cutter(text, signs, width, false, effort).cut() ?? text.split(delimiter)
  const lacking = width === null ? 0 : width - cells.length
  if (lacking < 1 || lacking > MOST_MISSING) return cells
  return new Cutter(text, signs, width, true, effort).cut() ?? cells
}
