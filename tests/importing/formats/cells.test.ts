import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cleanText,
  decodeEntities,
  listOf,
  numberOrNull,
  positiveIntegerOrNull,
  textOrNull,
  unitOrNull,
  yearOrNull,
} from '../../../electron/importing/formats/cells.ts'

describe('cells', () => {
  it('are cleaned of blanks of every kind and of control characters', () => {
    expect(cleanText('  Avatar\u00a0 ')).toBe('Avatar')
    expect(cleanText('a \t\r\n b\u0000c')).toBe('a bc')
    expect(cleanText(undefined)).toBe('')
  })

  it('stay as they are when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
    )
  })

  it('have character references written out, unknown ones kept', () => {
    expect(decodeEntities('Vlad &#354;epe&#x15F; &amp; co &nope; &#0; &')).toBe(
      'Vlad Ţepeş & co &nope; &#0; &',
    )
  })

  it('hold nothing where programs write nothing', () => {
    expect(['', ' ', 'nan', 'NaN', 'NULL', 'None', 'N/A', '\\N'].map(textOrNull)).toEqual(Array(8).fill(null))
    expect(textOrNull(' NA ')).toBe('NA')
  })

  it('hold numbers only where the whole cell is one', () => {
    expect(['0.5', ' 7 ', '1e3', '-.5', '222200.0'].map(numberOrNull)).toEqual([0.5, 7, 1000, -0.5, 222200])
    expect(['', 'x', '1,5', '0x10', 'Infinity', '1e999', '1 2'].map(numberOrNull)).toEqual(
      Array(7).fill(null),
    )
  })

  it('hold units, counts and years within their bounds', () => {
    expect(['0', '1', '0.24', '1.01', '-0.1'].map(unitOrNull)).toEqual([0, 1, 0.24, null, null])
    expect(['0', '1', '222200.0', '1.5', '-3'].map(positiveIntegerOrNull)).toEqual([
      null,
      1,
      222200,
      null,
      null,
    ])
    const next = new Date().getFullYear() + 1
    expect(
      [String(next), String(next + 1), '1899', '1900', '0'].map((year) => yearOrNull(year, 1900)),
    ).toEqual([next, null, null, 1900, null])
  })

  it('hold lists without empty parts and repeats', () => {
    expect(listOf('rock,  indie_rock,,rock , ', ',')).toEqual(['rock', 'indie_rock'])
    expect(listOf(undefined, ',')).toEqual([])
  })
})
