import { rowsOf } from '../rows/read-rows.ts'
import type { Dialect } from './dialect.ts'

/** In order of how likely they are; of equals the earlier wins. '::' stands before ':' which it contains. */
const DELIMITERS = [',', ';', '\t', '|', '::', '^', '~', ':'] as const

/** Sample text that is tried with every delimiter, in UTF-16 units. */
const TRIED_LENGTH = 64 * 1024

/** Below this share of rows with the same number of cells, a delimiter is no delimiter. */
const LEAST_CONSISTENCY = 0.5

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

/** Apostrophes open and close words too, so they wrap cells only where nearly all that open a cell also close it. */
function singleQuotesWrap(text: string, edge: string): boolean {
  const openings = countMatches(text, new RegExp(`(?:^|${edge})'`, 'gm'))
  const wrapped = countMatches(text, new RegExp(`(?:^|${edge})'[^'\\r\\n]*'(?=${edge}|\\r?$)`, 'gm'))
  const lines = countMatches(text, /[^\r\n]+/g)
  return openings > lines / 10 && wrapped >= openings * 0.8
}

function detectQuote(text: string, delimiter: string): string | null {
  const edge = escapeForPattern(delimiter)
  const double = doubleQuotesWrap(text, edge)
  if (double !== null) return double ? '"' : null
  if (singleQuotesWrap(text, edge)) return "'"
  // Nothing seen: a later cell may still be wrapped, except in files of '::', which know no quotes.
  return delimiter === '::' ? null : '"'
}

/** A backslash before quotes inside a cell, where doubled quotes would stand otherwise. */
function detectEscape(text: string, quote: string): string {
  const slashed = countMatches(text, new RegExp(`\\\\${quote}(?![\\r\\n]|$)`, 'g'))
  const doubled = countMatches(text, new RegExp(`[^${quote}]${quote}${quote}[^${quote}]`, 'g'))
  return slashed > doubled ? '\\' : quote
}

function detectNewline(text: string): '\n' | '\r' {
  return !text.includes('\n') && text.includes('\r') ? '\r' : '\n'
}

/** 0..1: how much the text looks like a table with this delimiter. */
function score(text: string, dialect: Dialect): number {
  const rows = rowsOf(text, dialect)
  const lengths = new Map<number, number>()
  for (const row of rows) lengths.set(row.cells.length, (lengths.get(row.cells.length) ?? 0) + 1)
  let width = 0
  let share = 0
  for (const [length, count] of lengths) {
    if (length > 1 && count / rows.length > share) {
      width = length
      share = count / rows.length
    }
  }
  if (share < LEAST_CONSISTENCY) return 0
  const headed = rows[0]?.cells.length === width ? 1 : 0.7
  return share * share * headed * ((width - 1) / width)
}

/**
 * How the table in a sample is spelt, decided from the sample alone: the delimiter that gives the most rows of the
 * same, greatest width. Text with no delimiter in it is a table of one column. The sample should end with a whole line.
 */
export function detectDialect(sample: string): Dialect {
  const newline = detectNewline(sample)
  const end = sample.length > TRIED_LENGTH ? sample.lastIndexOf(newline, TRIED_LENGTH) + 1 : 0
  const text = end > 0 ? sample.slice(0, end) : sample.slice(0, TRIED_LENGTH)
  const doubledColons = countMatches(text, /::/g) * 4 > countMatches(text, /:/g)
  const candidates = DELIMITERS.filter((delimiter) => {
    if (delimiter === ':' && doubledColons) return false
    return delimiter === ',' || text.includes(delimiter)
  })
  const dialects = candidates.map((delimiter): Dialect => {
    const quote = detectQuote(text, delimiter)
    return { delimiter, quote, escape: quote === null ? null : detectEscape(text, quote), newline }
  })
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
