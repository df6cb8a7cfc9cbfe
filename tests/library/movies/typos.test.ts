import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NearTexts } from '../../../electron/library/movies/search/near-texts.ts'
import { allowedEdits, correctWord, editDistance } from '../../../electron/library/movies/search/typos.ts'

/** The textbook recurrence over whole tables, to hold the bounded one against. */
function plainDistance(a: string, b: string): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const options = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)]
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) options.push(at(i - 2, j - 2) + 1)
    return Math.min(...options)
  }
  return at(a.length, b.length)
}

describe('the distance between two spellings', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['inceptoin', 'inception', 1],
    ['godfahter', 'godfather', 1],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
    ['same', 'same', 0],
  ])('%s and %s: %i', (a, b, edits) => {
    expect(editDistance(a, b, 5)).toBe(edits)
  })

  it('is that of the textbook, or one more than the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1))
      }),
    )
  })

  it('gives up on endless texts instead of comparing them', () => {
    expect(editDistance('a'.repeat(500), `${'a'.repeat(499)}b`, 2)).toBe(3)
    expect(editDistance('a'.repeat(500), 'a'.repeat(500), 2)).toBe(0)
  })
})

describe('the texts near another', () => {
  it('are those that a comparison with each of them finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'ż'), maxLength: 9 })
    fc.assert(
      fc.property(fc.array(word), word, fc.integer({ min: 1, max: 3 }), (texts, asked, limit) => {
        const near = new NearTexts(texts).within(asked, limit)
        const compared = texts.flatMap((text, place) => {
          const edits = editDistance(asked, text, limit)
          return edits <= limit ? [{ place, text, edits }] : []
        })
        expect(near).toEqual(compared)
      }),
    )
  })
})

describe('correcting a word', () => {
  const known = new Map([
    ['blade', 5],
    ['runner', 3],
    ['running', 1],
    ['blades', 1],
  ])

  const words = new NearTexts([...known.keys()])
  const correct = (word: string, begun: boolean) => correctWord(word, words, known, begun)

  it('prefers fewer mistakes, then the more common word', () => {
    expect(correct('runer', false)).toEqual(['runner'])
    expect(correct('blaed', false)).toEqual(['blade'])
    expect(correct('bladee', false)).toEqual(['blade', 'blades'])
  })

  it('holds an unfinished word against the beginnings of words', () => {
    expect(correct('rumni', true)).toContain('running')
    expect(correct('rumni', false)).toEqual([])
  })

  it('leaves words of three letters alone', () => {
    expect(allowedEdits(3)).toBe(0)
    expect(correctWord('teh', new NearTexts(['the']), new Map([['the', 9]]), false)).toEqual([])
  })
})
