/** A place where a cell that opens with a quote may end. */
export interface CellEnd {
  /** Index of the quote that ends it. */
  end: number
  /** Whether a delimiter or the record's end follows; else another quote does, and a delimiter may be missing. */
  closes: boolean
  /** How odd what stands between is. */
  cost: number
}

/** The signs of a dialect that has quotes; `mark` escapes them. */
export interface Signs {
  delimiter: string
  quote: string
  mark: string
}

/** A quote inside quotes that nothing escapes. */
const STRAY_QUOTE = 1
/** Quotes that reach over what looks like the border of two cells in quotes. */
const SWALLOWED_BORDER = 5

/** Ends that are tried for a cell. */
const MOST_ENDS = 8

/** What a quote costs to be looked at, by what a sign between quotes does. */
const QUOTE_WORK = 10

/** Whether an odd number of escapes that are no quotes stands before a quote. */
function isEscaped(text: string, at: number, from: number, mark: string): boolean {
  let marks = 0
  while (at - marks > from && text[at - marks - 1] === mark) marks += 1
  return marks % 2 === 1
}

/**
 * Where a cell may end that opens with the quote at `at`, nearest first, and what it took to look, in signs. `missing`:
 * also where another quote follows at once, as if the delimiter between two cells were missing.
 */
export function cellEnds(
  text: string,
  at: number,
  { delimiter, quote, mark }: Signs,
  missing: boolean,
): { ends: CellEnd[]; work: number } {
  const ends: CellEnd[] = []
  const border = delimiter + quote
  let strays = 0
  let borders = 0
  let quotes = 0
  /** A quote that escapes the one behind it, if one is there. */
  let open = -1
  let end = text.indexOf(quote, at + 1)
  for (; end !== -1 && ends.length < MOST_ENDS; end = text.indexOf(quote, end + 1)) {
    const after = end + 1
    quotes += 1
    const closes = after === text.length || text.startsWith(delimiter, after)
    const pending = open === -1 ? 0 : 1
    const cost = (strays + pending) * STRAY_QUOTE + borders * SWALLOWED_BORDER
    if (closes) ends.push({ end, closes, cost })
    else if (missing && text[after] === quote && end > at + 1) ends.push({ end, closes, cost })
    // From here on the quote is one within the cell.
    if (text.startsWith(border, after)) borders += 1
    if (mark !== quote) {
      if (!isEscaped(text, end, at + 1, mark)) strays += 1
    } else if (open === end - 1 && open !== -1) {
      open = -1
    } else {
      strays += pending
      open = end
    }
  }
  return { ends, work: (end === -1 ? text.length : end) - at + quotes * QUOTE_WORK }
}
