import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topK } from '../../../electron/recommender/rank/top-k.ts'

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }), fc.constant(Number.NaN)),
  { maxLength: 60 },
)

describe('the k largest', () => {
  it('are those of a full sort, equal values by position', () => {
    fc.assert(
      fc.property(anyValues, fc.nat(70), (values, k) => {
        const sorted = values
          .map((value, position) => ({ value, position }))
          .filter(({ value }) => !Number.isNaN(value))
          .sort((a, b) => (a.value === b.value ? a.position - b.position : b.value - a.value))
          .slice(0, k)
          .map(({ position }) => position)
        expect(topK(Float64Array.from(values), k, () => true)).toEqual(sorted)
      }),
      { numRuns: 500 },
    )
  })

  it('are those among the accepted ones', () => {
    fc.assert(
      fc.property(anyValues, fc.integer({ min: 1, max: 9 }), (values, k) => {
        const accepted = (position: number) => position % 3 !== 0
        const expected = topK(Float64Array.from(values), values.length, () => true)
        expect(topK(Float64Array.from(values), k, accepted)).toEqual(expected.filter(accepted).slice(0, k))
      }),
    )
  })
})
