import fc from 'fast-check'
import type { Encoding } from '../../../electron/importing/text/encoding.ts'

/** A table as people keep one, and how its file is spelt. */
export interface WrittenTable {
  header: string[]
  rows: string[][]
  spelling: Spelling
}

/** How a program writes a table. */
export interface Spelling {
  delimiter: string
  quote: string
  /** Before a quote within quotes: the quote itself, or a backslash. */
  mark: string
  lineEnd: string
  /** Whether cells stand in quotes that need none. */
  quoteAll: boolean
  encoding: Encoding
  /** Whether a byte-order mark stands at the start. */
  marked: boolean
}

const two = (number: number) => String(number).padStart(2, '0')

/** Words with letters that Windows-1252 has, so that every encoding can write them. */
const words = fc
  .array(
    fc.constantFrom('the', 'Amélie', 'señor', 'night', 'Wölfe', 'of', 'naïve', 'Über', 'Rosé', 'x', 'long'),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '))

/** Sentences with the signs that tables are spelt with. */
const sentences = fc
  .tuple(words, fc.constantFrom(', ', '; ', ' | ', ' ^ ', ': ', ' "so" ', "'s ", ' – '), words)
  .map((parts) => parts.join(''))

/** What one column holds. */
const columns = [
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 1900, max: 2026 }).map(String),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value.toFixed(3)),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  words,
  sentences,
  fc.oneof(words, fc.constant('')),
] as const

const NAMES = ['id', 'title', 'year', 'added on', 'remarks', 'artist', 'score']

/** Any spelling that loses nothing. */
export const spellings: fc.Arbitrary<Spelling> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', '^', '~'),
    quote: fc.constantFrom('"', '"', '"', "'"),
    backslash: fc.boolean(),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    quoteAll: fc.boolean(),
    encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
    marked: fc.boolean(),
  })
  .map(({ backslash, ...rest }) => ({ ...rest, mark: backslash ? '\\' : rest.quote }))

/** Tables of several columns of different kinds, with a header. */
export const writtenTables: fc.Arbitrary<WrittenTable> = fc
  .tuple(
    fc.shuffledSubarray([...columns.keys()], { minLength: 3 }),
    fc.integer({ min: 6, max: 30 }),
    spellings,
  )
  .chain(([kinds, count, spelling]) =>
    fc.record({
      header: fc.constant(kinds.map((_, index) => NAMES[index] ?? '')),
      rows: fc.array(fc.tuple(...kinds.map((kind) => columns[kind] ?? words)), {
        minLength: count,
        maxLength: count,
      }),
      spelling: fc.constant(spelling),
    }),
  )

function spellCell(cell: string, { delimiter, quote, mark, quoteAll }: Spelling): string {
  if (!quoteAll && ![delimiter, quote, '\n', '\r'].some((sign) => cell.includes(sign))) return cell
  return `${quote}${cell.replaceAll(quote, mark + quote)}${quote}`
}

/** A table's text. */
export function spellTable({ header, rows, spelling }: WrittenTable): string {
  return [header, ...rows]
    .map((row) => row.map((cell) => spellCell(cell, spelling)).join(spelling.delimiter) + spelling.lineEnd)
    .join('')
}

/** Signs of Windows-1252 that are not where Latin-1 has them, and are used here. */
const OWN_PLACES: Readonly<Record<string, number>> = { '–': 0x96 }

/** A text's bytes. */
export function encode(text: string, encoding: Encoding, marked: boolean): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(marked ? `\ufeff${text}` : text)
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (sign) => OWN_PLACES[sign] ?? sign.charCodeAt(0))
  }
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}
