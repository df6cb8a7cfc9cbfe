import { unitNoise } from '../../../electron/recommender/rank/random.ts'

/** `count` of the items, without repetition, in an order that depends on the seed alone; all where there are fewer. */
export function sample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  return items
    .map((item, position) => ({ item, noise: unitNoise(seed, position) }))
    .sort((a, b) => a.noise - b.noise)
    .slice(0, count)
    .map(({ item }) => item)
}
