import fc from 'fast-check'
import type { Dialect } from '../../../electron/importing/dialect/dialect.ts'

/** Any dialect that a table can be written in without loss. */
export const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', '::', '^', '~'),
    quote: fc.constantFrom('"', "'"),
    backslash: fc.boolean(),
    newline: fc.constantFrom<'\n' | '\r'>('\n', '\r'),
  })
  .map(({ delimiter, quote, backslash, newline }) => ({
    delimiter,
    quote,
    escape: backslash ? '\\' : quote,
    newline,
  }))

/** Cells that try a reader: delimiters, quotes, backslashes and line ends among plain letters. */
export const cells = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(fc.constantFrom('a', 'é', ' ', ',', ';', '"', "'", '\\', '\n', '\r', '|', ':'), { maxLength: 6 })
    .map((parts) => parts.join('')),
)

/** Text that no program wrote on purpose. */
export const rubbish = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      ',',
      ',',
      '"',
      '"',
      '""',
      '\n',
      '\n',
      '\r\n',
      '\r',
      '\\',
      ' ',
      ';',
      '::',
      "'",
      '\u0000',
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''))

function writeCell(cell: string, dialect: Dialect): string {
  const { quote, escape: mark } = dialect
  if (quote === null || mark === null) return cell
  const inner = mark === quote ? cell : cell.replaceAll(mark, mark + mark)
  return `${quote}${inner.replaceAll(quote, mark + quote)}${quote}`
}

/** A table as a program writes it, every cell in quotes. */
export function writeTable(table: readonly (readonly string[])[], dialect: Dialect, lineEnd: string): string {
  return table
    .map((row) => row.map((cell) => writeCell(cell, dialect)).join(dialect.delimiter) + lineEnd)
    .join('')
}

/** The same text cut into pieces at these places. */
export function cut(text: string, places: readonly number[]): string[] {
  const sorted = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b)
  return [...sorted, text.length].map((end, index) => text.slice(sorted[index - 1] ?? 0, end))
}
