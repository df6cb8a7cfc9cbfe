import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../electron/importing/dialect/dialect.ts'
import { cutCells } from '../../../electron/importing/rows/cut-cells.ts'

const CSV: Dialect = { delimiter: ',', quote: '"', escape: '"', newline: '\n' }

describe('cutting a record whose quotes are not as they should be', () => {
  it('keeps a quote that nothing escapes as text', () => {
    expect(cutCells('1,"a 12" step, and on",x', CSV, 3)).toEqual(['1', 'a 12" step, and on', 'x'])
    expect(cutCells('1,""both" ends",x', CSV, 3)).toEqual(['1', '"both" ends', 'x'])
  })

  it('takes a quote that is never closed as text', () => {
    expect(cutCells('1,"open,x', CSV, 3)).toEqual(['1', '"open', 'x'])
    expect(cutCells('TR1,"open,Somebody,"rock, pop",1999', CSV, 5)).toEqual([
      ...['TR1', '"open', 'Somebody', 'rock, pop', '1999'],
    ])
  })

  it('finds the border of two cells in quotes that lack their delimiter', () => {
    expect(cutCells('1,"a, b""c, d",x', CSV, 4)).toEqual(['1', 'a, b', 'c, d', 'x'])
    expect(cutCells('1,"a, b""c, d",x', CSV, 3)).toEqual(['1', 'a, b"c, d', 'x'])
  })

  it('undoes escapes by backslash', () => {
    const slashed = { ...CSV, escape: '\\' }
    expect(cutCells('"say \\"hi\\", then "go",2', slashed, 2)).toEqual(['say "hi", then "go', '2'])
    expect(cutCells('"say "hi\\" \\\\",2', slashed, 2)).toEqual(['say "hi" \\', '2'])
  })

  it('cuts at the delimiters what has too many quotes to be searched', () => {
    const objects = Array.from({ length: 3000 }, (_, id) => `{""id"": ${id}}`)
    const text = `1,"[${objects.join(';')} " ]" ,x`
    expect(cutCells(text, CSV, 3)).toHaveLength(3)
    expect(cutCells('"'.repeat(100_001), CSV, 2).length).toBeGreaterThan(0)
  })

  it('loses no sign of the text but quotes, escapes and delimiters', () => {
    const signs = fc.constantFrom('a', 'b', ',', '"', '""', ' ', '\\')
    const texts = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 6 }), (text, width) => {
        const letters = cutCells(text, CSV, width).join('').replace(/[",]/g, '')
        expect(letters).toBe(text.replace(/[",]/g, ''))
      }),
      { numRuns: 1000 },
    )
  })
})
