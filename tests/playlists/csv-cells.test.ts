import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmless, toCsv, wholeAgain } from '../../electron/playlists/csv-cells.ts'

/** What a spreadsheet takes for a formula where a cell begins; those of OWASP, and their full-width forms. */
const LIVE = /^[=+\-@\t\r\n＝＋－＠]/

/** Texts made of the signs that matter, far more often dangerous than chance would make them. */
const dangerous = fc.string({
  unit: fc.constantFrom(
    ...["'", '=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', '＝', '|', ' ', 'a', '1', '🎵'],
  ),
  maxLength: 12,
})
const cell = fc.oneof(dangerous, fc.string({ unit: 'binary', maxLength: 20 }))

describe('a cell that a spreadsheet would run', () => {
  it.each(['=1+1', '+49', '-x', '@sum', '\tcell', '\rcell', '\n=1', '＝1'])('%j is made harmless', (text) => {
    expect(LIVE.test(harmless(text))).toBe(false)
    expect(wholeAgain(harmless(text))).toBe(text)
  })

  it('is made harmless too where another delimiter would begin it', () => {
    for (const part of harmless('one;=two\t+three\n@four').split(/[;\t\n]/)) expect(part).not.toMatch(LIVE)
  })

  it.each(['Song', "'Til I Die", "don't", 'a-ha', '1 + 1 = 2', ''])('%j is left alone', (text) => {
    expect(harmless(text)).toBe(text)
    expect(wholeAgain(text)).toBe(text)
  })
})

describe('a table as CSV', () => {
  it('has no live formula by any delimiter, and reads back equal: 10,000 tables', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const), (rows, delimiter) => {
        const head = rows[0]?.map((_, index) => `column ${index}`) ?? []
        const read: string[][] = parse(toCsv([head, ...rows], delimiter), {
          delimiter,
          record_delimiter: '\r\n',
        })
        expect(read.flat().filter((one) => LIVE.test(one))).toEqual([])
        const split = read.flat().flatMap((one) => one.split(/[;\t\r\n]/))
        expect(split.filter((one) => LIVE.test(one))).toEqual([])
        expect(read.slice(1).map((row) => row.map(wholeAgain))).toEqual(rows)
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)

  it('leaves negative numbers numbers', () => {
    expect(toCsv([[-1, '-1']])).toBe("-1,'-1\r\n")
  })
})
