import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRecords } from '../../../electron/importing/rows/parse-records.ts'
import { RecordSplitter } from '../../../electron/importing/rows/split-records.ts'
import { dialects } from '../support/arbitraries.ts'

const words = fc
  .array(fc.constantFrom('a', 'é', ' ', ',', ';', '::', '\t', '|', '\\', '#', '^', '~', '""', "''"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')

describe('the cells of records', () => {
  it('are what csv-parse makes of each, with quotes and without', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), dialects, (lines, dialect) => {
        const splitter = new RecordSplitter(dialect)
        const all = [...splitter.push(lines.join(dialect.newline)), ...splitter.end()]
        const records = all.filter(({ fault, irregular }) => fault === null && !irregular)
        const alone = records.map(({ text }) => {
          const [cells = []] = parse(text, {
            delimiter: dialect.delimiter,
            quote: dialect.quote ?? false,
            escape: dialect.escape ?? false,
            record_delimiter: dialect.newline,
            relax_quotes: true,
          })
          return cells
        })
        expect(parseRecords(records, dialect)).toEqual(alone)
      }),
      { numRuns: 1000 },
    )
  })
})
