import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../electron/importing/rows/read-rows.ts'
import { dialects, rubbish } from '../support/arbitraries.ts'

describe('the lines of a file', () => {
  it('are each of one row, or blank, whatever the file', () => {
    fc.assert(
      fc.property(rubbish, dialects, (text, dialect) => {
        const lines = text.split(dialect.newline)
        const left = new Map(lines.map((line, index): [number, string] => [index + 1, line]))
        for (const { line, raw } of rowsOf(text, dialect)) {
          const count = raw.split(dialect.newline).length
          const own = Array.from({ length: count }, (_, index) => left.get(line + index))
          expect(own.join(dialect.newline).trimEnd()).toBe(raw.trimEnd())
          for (let index = 0; index < count; index += 1) left.delete(line + index)
        }
        expect([...left.values()].filter((line) => line.trim() !== '')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
