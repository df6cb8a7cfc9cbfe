import type { RejectionReason } from '#shared/contract/rejected-row.ts'

/** No title or name is longer; what is, is something else that slipped into the column. */
const MAX_NAME_LENGTH = 1000

const MAX_PARTS = 500

/** Longest cell, in UTF-16 units, whose parts are compared one by one. */
const SHORT_LIST = 500

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
])

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED_ENTITIES.get(name.toLowerCase()) ?? entity
  const hexadecimal = name[1] === 'x' || name[1] === 'X'
  const point = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : entity
}

/** Text with HTML's character references ("&#354;", "&amp;") written out. Unknown ones stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});/g, decodeEntity)
}

/** Text that cleaning leaves as it is: most cells, found out faster than cleaned. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** A cell as text: control characters out, every run of blanks (also no-break ones) one blank, none at the ends. */
export function cleanText(cell: string | undefined): string {
  const text = (cell ?? '').trim()
  if (CLEAN.test(text)) return text
  return text
    .replace(/[^\P{Cc}\s]|\ufeff/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A cell's text, null where it is empty or says "nothing" as programs do. */
export function textOrNull(cell: string | undefined): string | null {
  const text = cleanText(cell)
  return text === '' || /^(?:nan|null|none|n\/a|\\n)$/i.test(text) ? null : text
}

/** A finite number, null where the cell holds none. */
export function numberOrNull(cell: string | undefined): number | null {
  const text = cleanText(cell)
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return null
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}

/** A number of 0..1, null where the cell holds none. */
export function unitOrNull(cell: string | undefined): number | null {
  const number = numberOrNull(cell)
  return number !== null && number >= 0 && number <= 1 ? number : null
}

/** A whole number above 0, null where the cell holds none. "222200.0" is one. */
export function positiveIntegerOrNull(cell: string | undefined): number | null {
  const number = numberOrNull(cell)
  return number !== null && number > 0 && Number.isSafeInteger(number) ? number : null
}

/** A year between `first` and next year, null where the cell holds none. */
export function yearOrNull(cell: string | undefined, first: number): number | null {
  const year = positiveIntegerOrNull(cell)
  return year !== null && year >= first && year <= new Date().getFullYear() + 1 ? year : null
}

/** The parts of a cell that holds several, cleaned, without empty ones and repeats; at most the first 500. */
export function listOf(cell: string | undefined, separator: string): string[] {
  const parts: string[] = []
  // Most lists are short: looking through them is faster than a set of each.
  const seen = cell !== undefined && cell.length > SHORT_LIST ? new Set<string>() : null
  for (const raw of (cell ?? '').split(separator, MAX_PARTS)) {
    const part = cleanText(raw)
    if (part === '' || (seen === null ? parts.includes(part) : seen.has(part))) continue
    seen?.add(part)
    parts.push(part)
  }
  return parts
}

/** Lists that a reader keeps at most; then it starts anew: each keeps the text that it was read from in memory. */
const MOST_KEPT = 500

/**
 * Reads cells as `listOf` does, each distinct one once: the tracks of an artist share their tags, which made reading
 * them a fifth of an import's time. The lists are shared, so they must not be changed.
 */
export function listReader(separator: string): (cell: string | undefined) => string[] {
  const kept = new Map<string, string[]>()
  return (cell = '') => {
    const known = kept.get(cell)
    if (known !== undefined) return known
    const list = listOf(cell, separator)
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(cell, list)
    return list
  }
}

/** What is wrong with a name that a row cannot do without ("title", "artist"); null where nothing is. */
export function faultOfName(cell: string | undefined, what: string): RejectionReason | null {
  if (cell !== undefined && cell.length > MAX_NAME_LENGTH) {
    return { code: 'long-cell', what, most: MAX_NAME_LENGTH }
  }
  return cleanText(cell) === '' ? { code: 'empty', what } : null
}
