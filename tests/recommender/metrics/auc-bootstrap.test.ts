import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderCurve } from '../../../electron/recommender/metrics/auc.ts'
import { meanInterval, meanOf } from '../../../electron/recommender/metrics/bootstrap.ts'
import { unitNoise } from '../../../electron/recommender/rank/random.ts'

describe('area under the curve', () => {
  it('is .75 for the worked example of Microsoft Recommenders (test_python_auc)', () => {
    // recommenders-team/recommenders, conftest.py: predictions where user and item meet; rated 3 and more is positive.
    expect(areaUnderCurve([14, 12, 7, 8, 13, 6], [11, 5])).toBeCloseTo(0.75, 10)
  })

  it("gives RecBole's group AUC (test_rank_metrics.py)", () => {
    // RUCAIBox/RecBole: users with 2, 3, 5 items of which 1, 2, 3 are positive, their ranks summing to 1, 4, 9.
    const users = [
      { ranks: [1], items: 2 },
      { ranks: [1, 3], items: 3 },
      { ranks: [2, 3, 4], items: 5 },
    ]
    const curves = users.map(({ ranks, items }) => {
      const others = Array.from({ length: items }, (_, i) => i + 1).filter((rank) => !ranks.includes(rank))
      return areaUnderCurve(
        ranks.map((rank) => -rank),
        others.map((rank) => -rank),
      )
    })
    const expected =
      (1 * ((2 - (1 - 1) / 2 - 1 / 1) / (2 - 1)) +
        2 * ((3 - (2 - 1) / 2 - 4 / 2) / (3 - 2)) +
        3 * ((5 - (3 - 1) / 2 - 9 / 3) / (5 - 3))) /
      6
    const weighted = curves.reduce((sum, auc, user) => sum + auc * (users[user]?.ranks.length ?? 0), 0) / 6
    expect(weighted).toBeCloseTo(expected, 10)
  })

  it('equals the count over all pairs, a tie counting half', () => {
    const scores = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const wins = positives.flatMap((a) => negatives.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)))
        expect(areaUnderCurve(positives, negatives)).toBeCloseTo(meanOf(wins), 12)
      }),
    )
  })

  it('is nothing without a pair', () => {
    expect(areaUnderCurve([], [1])).toBeNaN()
    expect(areaUnderCurve([1], [])).toBeNaN()
  })
})

describe('bootstrap interval of a mean', () => {
  it('holds the mean, and is the same for the same seed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 30 }),
        (values) => {
          const [low, high] = meanInterval(values, 7)
          const mean = meanOf(values)
          expect(low).toBeLessThanOrEqual(mean + 1e-12)
          expect(high).toBeGreaterThanOrEqual(mean - 1e-12)
          expect(meanInterval(values, 7)).toEqual([low, high])
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is as wide as theory says for many values: 2 x 1.96 standard errors', () => {
    const values = Array.from({ length: 500 }, (_, i) => unitNoise(3, i))
    const [low, high] = meanInterval(values, 1)
    const error = Math.sqrt(1 / 12 / values.length)
    expect((high - low) / (2 * 1.96 * error)).toBeCloseTo(1, 1)
  })

  it('has no width where all values are one', () => {
    expect(meanInterval([0.5, 0.5, 0.5], 1)).toEqual([0.5, 0.5])
  })

  it('is nothing without values', () => {
    expect(meanInterval([], 1)).toEqual([Number.NaN, Number.NaN])
  })
})
