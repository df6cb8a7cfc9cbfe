/** How often each item stands in the lists. */
export function countItems<Item>(lists: readonly (readonly Item[])[]): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of lists.flat()) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Share of the catalogue that stands in any list (Ge, Delgado-Battenfeld, Jannach 2010); 0 for an empty catalogue. */
export function catalogueCoverage<Item>(lists: readonly (readonly Item[])[], catalogueSize: number): number {
  return catalogueSize > 0 ? countItems(lists).size / catalogueSize : 0
}

/**
 * Gini index of how often items are recommended, over all items of the catalogue, those never recommended too:
 * sum over items by rising count of (2 i - n - 1) c_i / (n sum c). 0: all alike; towards 1: a few take all.
 */
export function giniIndex<Item>(lists: readonly (readonly Item[])[], catalogueSize: number): number {
  const counts = [...countItems(lists).values()].sort((a, b) => a - b)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0 || catalogueSize === 0) return 0
  // Items that were never recommended stand first and add nothing.
  const never = catalogueSize - counts.length
  const weighted = counts.reduce(
    (sum, count, i) => sum + (2 * (never + i + 1) - catalogueSize - 1) * count,
    0,
  )
  return weighted / (catalogueSize * total)
}

/** Share of the lists that the most recommended item stands in; 0 without lists. */
export function topItemShare<Item>(lists: readonly (readonly Item[])[]): number {
  const counts = countItems(lists.map((list) => [...new Set(list)]))
  const most = [...counts.values()].reduce((best, count) => Math.max(best, count), 0)
  return lists.length > 0 ? most / lists.length : 0
}
