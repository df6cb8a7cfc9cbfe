function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Up to this share of the lines may have a quote that is opened and never closed by mistake. */
const MISTAKES = 0.01

/** Delimiters of files that programs write with quotes where they are needed. */
const QUOTING_DELIMITERS: readonly string[] = [',', ';']

/**
 * Whether double quotes wrap cells: 'unseen' where none opens a cell. Where they open more often than they close, a few
 * are mistakes in a file whose later cells may be wrapped; many are part of the text.
 */
function doubleQuotesWrap(
  text: string,
  edge: string,
  delimiter: string,
): 'surely' | 'likely' | 'hardly' | 'unseen' {
  const openings = countMatches(text, new RegExp(`(?:^|${edge})"`, 'gm'))
  if (openings === 0) return 'unseen'
  const closings = countMatches(text, new RegExp(`"(?=${edge}|\\r?$)`, 'gm'))
  if (closings >= openings / 2) return 'surely'
  const lines = countMatches(text, /[^\r\n]+/g)
  const few = openings <= Math.max(1, lines * MISTAKES)
  return few && QUOTING_DELIMITERS.includes(delimiter) ? 'likely' : 'hardly'
}

function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r'
}

/** The texts of a line from an apostrophe that opens a cell to the next one that closes one, each sign looked at once. */
function cellsInApostrophes(text: string, edge: string): string[] {
  const cells: string[] = []
  const marks = new RegExp(`(?:^|${edge})'|'|[\\r\\n]`, 'gm')
  const ahead = new RegExp(`${edge}|\\r?$`, 'my')
  let begun: number | null = null
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    const [found] = mark
    if (!found.endsWith("'")) {
      begun = null
      continue
    }
    ahead.lastIndex = marks.lastIndex
    if (begun !== null && ahead.test(text)) {
      cells.push(text.slice(begun, marks.lastIndex))
      begun = null
    } else if (begun === null && (found.length > 1 || isLineStart(text, mark.index))) begun = mark.index
  }
  return cells
}

/**
 * Whether apostrophes wrap cells. They open and close words too, so they do only where nearly all that open a cell also
 * close it: surely where these are many or one within is escaped, perhaps where they are few.
 */
function singleQuotesWrap(text: string, edge: string): 'surely' | 'perhaps' | 'no' {
  const openings = countMatches(text, new RegExp(`(?:^|${edge})'`, 'gm'))
  const cells = cellsInApostrophes(text, edge)
  if (cells.length === 0 || cells.length < openings * 0.8) return 'no'
  const lines = countMatches(text, /[^\r\n]+/g)
  return openings > lines / 10 || cells.some((cell) => /[\p{L}\p{N}](?:'|\\)'[\p{L}\p{N}]/u.test(cell))
    ? 'surely'
    : 'perhaps'
}

/** What may wrap cells that hold a delimiter, null for nothing: the likelier first. */
export function possibleQuotes(text: string, delimiter: string): (string | null)[] {
  const edge = escapeForPattern(delimiter)
  const double = doubleQuotesWrap(text, edge, delimiter)
  if (double === 'surely') return ['"']
  if (double !== 'unseen') return double === 'likely' ? ['"', null] : [null, '"']
  const single = singleQuotesWrap(text, edge)
  if (single !== 'no') return single === 'surely' ? ["'"] : ['"', "'"]
  // Nothing seen: a later cell may still be wrapped, except in files of '::', which know no quotes.
  return delimiter === '::' ? [null] : ['"']
}

/** Quotes doubled within cells: those of an empty cell in quotes stand between two delimiters and are none. */
function countDoubled(text: string, quote: string, edge: string): number {
  const all = countMatches(text, new RegExp(`(?<!${quote})${quote}${quote}(?!${quote})`, 'g'))
  const empty = countMatches(text, new RegExp(`(?<=^|${edge})${quote}${quote}(?=${edge}|\\r?$)`, 'gm'))
  return all - empty
}

/**
 * What makes a quote inside quotes a plain one: a backslash, the quote doubled, or, where cells are wrapped in
 * apostrophes and every double quote in them stands twice, that double quote.
 */
export function detectEscape(text: string, quote: string, delimiter: string): string {
  const edge = escapeForPattern(delimiter)
  // Before a delimiter a backslash is the end of a cell, as in "C:\".
  const slashed = countMatches(text, new RegExp(`\\\\${quote}(?!${edge}|[\\r\\n]|$)`, 'g'))
  const doubled = countDoubled(text, quote, edge)
  if (slashed > doubled && !delimiter.includes('\\')) return '\\'
  const lone = countMatches(text, /(?<!")"(?!")/g)
  return quote === "'" && lone === 0 && countDoubled(text, '"', edge) > doubled ? '"' : quote
}
