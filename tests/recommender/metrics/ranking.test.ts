import { describe, expect, it } from 'vitest'
import {
  averagePrecisionAtK,
  ndcgAtK,
  precisionAtK,
  recallAtK,
} from '../../../electron/recommender/metrics/ranking.ts'

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * The three users of Microsoft Recommenders (recommenders-team/recommenders, tests/unit/recommenders/evaluation/
 * conftest.py): the items each one rated, and the items predicted, best first.
 */
const users = [
  { relevant: [3, 1, 2], ranked: [3, 10, 12] },
  { relevant: [1, 4, 5, 6, 7], ranked: [10, 3, 5, 11, 13] },
  { relevant: [2, 5, 6, 8, 9, 10, 11, 12, 13, 14], ranked: [4, 10, 7, 13, 1, 3, 5, 2, 11, 14] },
].map(({ relevant, ranked }) => ({ relevant: new Set(relevant), ranked }))

describe('the worked example of Microsoft Recommenders (test_python_evaluation.py), k = 10', () => {
  it('gives precision .26666', () => {
    expect(mean(users.map((user) => precisionAtK(user.ranked, user.relevant, 10)))).toBeCloseTo(0.26666, 4)
  })

  it('gives recall .37777', () => {
    expect(mean(users.map((user) => recallAtK(user.ranked, user.relevant, 10)))).toBeCloseTo(0.37777, 4)
  })

  it('gives mean average precision .23613', () => {
    expect(mean(users.map((user) => averagePrecisionAtK(user.ranked, user.relevant, 10)))).toBeCloseTo(
      0.23613,
      4,
    )
  })

  it('gives NDCG .38172', () => {
    const values = users.map((user) => {
      return ndcgAtK(user.ranked, new Map([...user.relevant].map((item) => [item, 1])), 10)
    })
    expect(mean(values)).toBeCloseTo(0.38172, 4)
  })

  it('gives NDCG .785 with graded gains (the example of the Wikipedia article, k = 6)', () => {
    const gains = new Map([3, 2, 3, 0, 1, 2, 3, 2].map((gain, item) => [item, gain]))
    expect(ndcgAtK([0, 1, 2, 3, 4, 5], gains, 6)).toBeCloseTo(0.785, 3)
  })

  it('gives 0 for a list without a hit, and a perfect list its best', () => {
    const relevant = new Set([1, 2, 3])
    for (const metric of [precisionAtK, recallAtK, averagePrecisionAtK]) {
      expect(metric([100, 101], relevant, 10)).toBe(0)
    }
    expect(ndcgAtK([100], new Map([[1, 1]]), 10)).toBe(0)
    expect(precisionAtK([1, 2, 3], relevant, 5)).toBeCloseTo(0.6, 12)
    expect(averagePrecisionAtK([1, 2, 3], relevant, 10)).toBe(1)
  })
})

/**
 * RUCAIBox/RecBole, tests/metrics/test_topk_metrics.py: hits of three places for four users, who have 1, 3, 4 and 2
 * relevant items; one row a user, one column a k.
 */
describe('the worked example of RecBole (test_topk_metrics.py), k = 1, 2, 3', () => {
  const hits = [
    [0, 0, 0],
    [1, 1, 1],
    [1, 0, 1],
    [0, 0, 1],
  ]
  const relevantCounts = [1, 3, 4, 2]
  /** Items 0, 1, 2 are ranked in this order; those that hit are relevant, and so are enough others. */
  const cases = hits.map((row, user) => {
    const relevant = row.flatMap((hit, item) => (hit === 1 ? [item] : []))
    const others = Array.from({ length: (relevantCounts[user] ?? 0) - relevant.length }, (_, i) => 100 + i)
    return new Set([...relevant, ...others])
  })
  const atEachK = (metric: (relevant: ReadonlySet<number>, k: number) => number) =>
    cases.map((relevant) => [1, 2, 3].map((k) => metric(relevant, k)))
  const expectRows = (actual: number[][], expected: number[][]) => {
    expected.forEach((row, user) => {
      row.forEach((value, k) => {
        expect(actual[user]?.[k], `user ${user}, k ${k + 1}`).toBeCloseTo(value, 10)
      })
    })
  }
  const log = Math.log2

  it('gives its precisions', () => {
    expectRows(
      atEachK((relevant, k) => precisionAtK([0, 1, 2], relevant, k)),
      [
        [0, 0, 0],
        [1, 1, 1],
        [1, 1 / 2, 2 / 3],
        [0, 0, 1 / 3],
      ],
    )
  })

  it('gives its recalls', () => {
    expectRows(
      atEachK((relevant, k) => recallAtK([0, 1, 2], relevant, k)),
      [
        [0, 0, 0],
        [1 / 3, 2 / 3, 1],
        [1 / 4, 1 / 4, 2 / 4],
        [0, 0, 1 / 2],
      ],
    )
  })

  it('gives its average precisions', () => {
    expectRows(
      atEachK((relevant, k) => averagePrecisionAtK([0, 1, 2], relevant, k)),
      [
        [0, 0, 0],
        [1, 1, 1],
        [1, 1 / 2, (1 / 3) * (1 + 2 / 3)],
        [0, 0, (1 / 3) * (1 / 2)],
      ],
    )
  })

  it('gives its NDCG values', () => {
    expectRows(
      atEachK((relevant, k) => ndcgAtK([0, 1, 2], new Map([...relevant].map((item) => [item, 1])), k)),
      [
        [0, 0, 0],
        [1, 1, 1],
        [1, 1 / (1 + 1 / log(3)), (1 + 1 / log(4)) / (1 + 1 / log(3) + 1 / log(4))],
        [0, 0, 1 / log(4) / (1 + 1 / log(3))],
      ],
    )
  })
})
