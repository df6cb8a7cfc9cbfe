function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** Whether double quotes wrap cells here: null where none opens a cell, false where they are part of the text. */
function doubleQuotesWrap(text: string, edge: string): boolean | null {
  const openings = countMatches(text, new RegExp(`(?:^|${edge})"`, 'gm'))
  const closings = countMatches(text, new RegExp(`"(?=${edge}|\\r?$)`, 'gm'))
  return openings === 0 ? null : closings >= openings / 2
}

/**
 * Whether apostrophes wrap cells. They open and close words too, so they do only where nearly all that open a cell also
 * close it: surely where these are many or one within is escaped, perhaps where they are few.
 */
function singleQuotesWrap(text: string, edge: string): 'surely' | 'perhaps' | 'no' {
  const openings = countMatches(text, new RegExp(`(?:^|${edge})'`, 'gm'))
  const cells = text.match(new RegExp(`(?:^|${edge})'[^\\r\\n]*?'(?=${edge}|\\r?$)`, 'gm')) ?? []
  if (cells.length === 0 || cells.length < openings * 0.8) return 'no'
  const lines = countMatches(text, /[^\r\n]+/g)
  return openings > lines / 10 || cells.some((cell) => /[\p{L}\p{N}](?:'|\\)'[\p{L}\p{N}]/u.test(cell))
    ? 'surely'
    : 'perhaps'
}

/**
 * What may wrap cells that hold a delimiter, null for nothing: the likelier first. Where double quotes open cells more
 * often than they close them, both are possible: they are part of the text, or some are not closed.
 */
export function possibleQuotes(text: string, delimiter: string): (string | null)[] {
  const edge = escapeForPattern(delimiter)
  const double = doubleQuotesWrap(text, edge)
  if (double !== null) return double ? ['"'] : [null, '"']
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
  if (slashed > doubled) return '\\'
  const lone = countMatches(text, /(?<!")"(?!")/g)
  return quote === "'" && lone === 0 && countDoubled(text, '"', edge) > doubled ? '"' : quote
}
