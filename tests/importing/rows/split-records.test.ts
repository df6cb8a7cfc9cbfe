import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dialect } from '../../../electron/importing/dialect/dialect.ts'
import { rowsOf } from '../../../electron/importing/rows/read-rows.ts'
import { MAX_RECORD_LENGTH, RecordSplitter } from '../../../electron/importing/rows/split-records.ts'
import { cut, dialects, rubbish } from '../support/arbitraries.ts'

const CSV: Dialect = { delimiter: ',', quote: '"', escape: '"', newline: '\n' }

function split(pieces: readonly string[], dialect: Dialect) {
  const splitter = new RecordSplitter(dialect)
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
}

describe('cutting text into records', () => {
  it('keeps line ends inside quotes within the record and counts their lines', () => {
    const records = split(['a,b\n1,"x\ny\nz"\n2,w\n'], CSV)
    expect(records).toEqual([
      { line: 1, text: 'a,b', fault: null, cells: null, values: null },
      { line: 2, text: '1,"x\ny\nz"', fault: null, cells: 2, values: ['1', 'x\ny\nz'] },
      { line: 5, text: '2,w', fault: null, cells: null, values: null },
    ])
  })

  it('passes over blank lines without losing count', () => {
    expect(split(['\n\na,b\r\n  \r\n\r\n1,2\r\n\r\n'], CSV)).toEqual([
      { line: 3, text: 'a,b', fault: null, cells: null, values: null },
      { line: 6, text: '1,2', fault: null, cells: null, values: null },
    ])
  })

  it('gives an unclosed quote one row and reads on at the next line', () => {
    const records = split(['id,title\n1,"Heat\n2,Alien\n3,"Fargo, the film"\n4,Up\n'], CSV)
    expect(records.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, 'unclosed-quote'],
      [3, null],
      [4, null],
      [5, null],
    ])
    expect(records[1]?.text).toBe('1,"Heat')
  })

  it('gives a quote that is never closed one row, also at the end of the file', () => {
    expect(split(['a,b\n"x,1\ny,2\nz,3'], CSV).map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, 'unclosed-quote'],
      [3, null],
      [4, null],
    ])
  })

  it('bounds what an unclosed quote may hold back', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${index},plain text`)
    const splitter = new RecordSplitter(CSV)
    const text = `0,"open\n${lines.join('\n')}\n`
    expect(text.length).toBeGreaterThan(MAX_RECORD_LENGTH * 2)
    let given = 0
    for (let at = 0; at < text.length; at += 65_536) {
      given += splitter.push(text.slice(at, at + 65_536)).length
      const heldBack = at - MAX_RECORD_LENGTH
      if (heldBack > 131_072) expect(given).toBeGreaterThan(0)
    }
    expect(given + splitter.end().length).toBe(200_001)
  })

  it('reports a line that is too long, keeps its start, and reads on behind it', () => {
    const long = 'x'.repeat(MAX_RECORD_LENGTH + 10)
    const records = split(['a,b\n', ...cut(long, [1000, 500_000, 1_000_005]), '\n1,2\n'], CSV)
    expect(records.map(({ line, fault }) => [line, fault])).toEqual([
      [1, null],
      [2, 'too-long'],
      [3, null],
    ])
    expect(records[1]?.text).toBe('x'.repeat(2000))
  })

  it('ends lines at CR alone where the dialect says so', () => {
    expect(split(['a,b\r1,"x\ry"\r2,z'], { ...CSV, newline: '\r' })).toEqual([
      { line: 1, text: 'a,b', fault: null, cells: null, values: null },
      { line: 2, text: '1,"x\ry"', fault: null, cells: 2, values: ['1', 'x\ry'] },
      { line: 4, text: '2,z', fault: null, cells: null, values: null },
    ])
  })

  it('gives the same records however the text comes in pieces', () => {
    fc.assert(
      fc.property(rubbish, fc.array(fc.nat(), { maxLength: 8 }), dialects, (text, places, dialect) => {
        expect(split(cut(text, places), dialect)).toEqual(split([text], dialect))
      }),
      { numRuns: 1000 },
    )
  })

  it('cuts rubbish into the records that csv-parse sees, and never throws', () => {
    fc.assert(
      fc.property(rubbish, dialects, fc.boolean(), (text, dialect, quoted) => {
        const used = quoted ? dialect : { ...dialect, quote: null, escape: null }
        const rows = rowsOf(text, used)
        expect(rows.every((row) => row.fault !== null || row.cells.length > 0)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
