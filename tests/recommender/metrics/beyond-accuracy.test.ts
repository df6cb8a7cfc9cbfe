import { describe, expect, it } from 'vitest'
import {
  catalogueCoverage,
  countItems,
  giniIndex,
  topItemShare,
} from '../../../electron/recommender/metrics/concentration.ts'
import { cosineOfSets, intraListDiversity } from '../../../electron/recommender/metrics/diversity.ts'
import { itemNovelty, meanNovelty } from '../../../electron/recommender/metrics/novelty.ts'

/**
 * recommenders-team/recommenders, tests/unit/recommenders/evaluation/conftest.py, `diversity_data`: what three users
 * have chosen, and two items recommended to each.
 */
const chosen = [
  [1, 2, 4],
  [3, 4],
  [3, 4, 5],
]
const lists = [
  [3, 5],
  [2, 5],
  [1, 2],
]
const features = new Map([
  [1, new Set([1, 2])],
  [2, new Set([1, 3])],
  [3, new Set([2, 3])],
  [4, new Set([2, 4])],
  [5, new Set([3, 4])],
])

describe('the worked example of Microsoft Recommenders (test_python_evaluation.py)', () => {
  it('gives catalogue coverage .8', () => {
    expect(catalogueCoverage(lists, countItems(chosen).size)).toBeCloseTo(0.8, 10)
  })

  it('gives its item novelties and their mean 2.83333', () => {
    const choices = countItems(chosen)
    expect([1, 2, 3, 4, 5].map((item) => itemNovelty(item, choices))).toEqual(
      [3, 3, 2, 1.41504, 3].map((value) => expect.closeTo(value, 4)),
    )
    expect(meanNovelty(lists, choices)).toBeCloseTo(2.83333, 4)
  })

  it('gives novelty 0 where there is but one item', () => {
    expect(meanNovelty([[3]], new Map([[3, 2]]))).toBe(0)
  })

  it('gives its diversities .29289, 1, 0 and their mean .43096 by co-occurrence', () => {
    const users = (item: number) => new Set(chosen.flatMap((own, user) => (own.includes(item) ? [user] : [])))
    const own = lists.map((list) => intraListDiversity(list, (a, b) => cosineOfSets(users(a), users(b))))
    expect(own).toEqual([0.29289, 1, 0].map((value) => expect.closeTo(value, 4)))
    expect(own.reduce((sum, value) => sum + value, 0) / own.length).toBeCloseTo(0.43096, 4)
  })

  it('gives diversity .5 for each user by item features', () => {
    const none = new Set<number>()
    const cosine = (a: number, b: number) => cosineOfSets(features.get(a) ?? none, features.get(b) ?? none)
    for (const list of lists) expect(intraListDiversity(list, cosine)).toBeCloseTo(0.5, 4)
  })
})

/** RUCAIBox/RecBole, tests/metrics/test_topk_metrics.py: five lists of three from a catalogue of eight. */
describe('the worked example of RecBole (test_topk_metrics.py)', () => {
  const matrix = [
    [5, 7, 3],
    [4, 5, 2],
    [2, 3, 5],
    [1, 4, 6],
    [5, 3, 7],
  ]

  it('gives item coverage 7/8', () => {
    expect(catalogueCoverage(matrix, 8)).toBe(7 / 8)
  })

  it('gives its Gini index', () => {
    const sum = -7 * 0 - 5 * 1 - 3 * 1 - 1 * 2 + 1 * 2 + 3 * 2 + 5 * 3 + 7 * 4
    expect(giniIndex(matrix, 8)).toBeCloseTo(sum / (8 * 15), 12)
  })

  it('has item 5 in four of five lists', () => {
    expect(topItemShare(matrix)).toBe(0.8)
  })
})

describe('the figures at their ends', () => {
  it('has no concentration where every item comes as often, and all where one takes everything', () => {
    expect(giniIndex([[1], [2], [3], [4]], 4)).toBeCloseTo(0, 12)
    expect(giniIndex([[1], [1], [1]], 1000)).toBeCloseTo(0.999, 12)
    expect(topItemShare([[1], [1], [1]])).toBe(1)
  })

  it('counts an item once a list for its share of lists', () => {
    expect(topItemShare([[1, 1], [2]])).toBe(0.5)
  })

  it('says nothing was covered where nothing was recommended', () => {
    expect(catalogueCoverage([], 10)).toBe(0)
    expect(giniIndex([], 10)).toBe(0)
    expect(topItemShare([])).toBe(0)
  })

  it('has no diversity for a list of one, and full diversity where nothing is shared', () => {
    expect(intraListDiversity([1], () => 1)).toBeNaN()
    expect(cosineOfSets(new Set(['a']), new Set())).toBe(0)
    expect(intraListDiversity([new Set(['a']), new Set(['b'])], cosineOfSets)).toBe(1)
  })
})
