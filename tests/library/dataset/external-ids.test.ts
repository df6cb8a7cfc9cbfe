import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ExternalIds } from '../../../electron/library/dataset/external-ids.ts'

/** What a plain map says of the same ids. */
function expected(ids: readonly string[]): (number | null)[] {
  const seen = new Set<string>()
  return ids.map((id) => {
    if (seen.has(id)) return null
    seen.add(id)
    return seen.size
  })
}

function found(ids: readonly string[]): (number | null)[] {
  const known = new ExternalIds()
  return ids.map((id) => known.add(id))
}

describe('the external ids of a data set', () => {
  it('are numbered from one, and known again, whatever they are', () => {
    const id = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
      fc.constantFrom('a', 'b', 'ab'),
    )
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        expect(found(ids)).toEqual(expected(ids))
      }),
      { numRuns: 1000 },
    )
  })

  it('may be as long as a cell', () => {
    const long = (letter: string, length: number) => letter.repeat(length)
    const ids = Array.from({ length: 12 }, (_, index) => long('xyz'[index % 3] ?? '', 900_000 + (index % 6)))
    expect(found([...ids, 'short', ...ids, 'short'])).toEqual(expected([...ids, 'short', ...ids, 'short']))
  })

  it('may be a hundred thousand, each twice', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `TR${index.toString(36)}`)
    expect(found([...ids, ...ids])).toEqual(expected([...ids, ...ids]))
  })
})
