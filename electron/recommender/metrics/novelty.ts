/**
 * Self-information of an item, -log2(times chosen / all choices): what nobody has chosen much is news (Castells,
 * Vargas, Wang 2011). NaN for an item that nobody has chosen.
 */
export function itemNovelty<Item>(item: Item, choices: ReadonlyMap<Item, number>): number {
  const all = [...choices.values()].reduce((sum, count) => sum + count, 0)
  const own = choices.get(item) ?? 0
  // 0 - x rather than -x: the novelty of the only item there is, is 0 and not -0.
  return own > 0 ? 0 - Math.log2(own / all) : Number.NaN
}

/** Mean novelty over all places of all lists; items that nobody has chosen are left out. NaN where none is left. */
export function meanNovelty<Item>(
  lists: readonly (readonly Item[])[],
  choices: ReadonlyMap<Item, number>,
): number {
  const known = lists
    .flat()
    .map((item) => itemNovelty(item, choices))
    .filter((novelty) => !Number.isNaN(novelty))
  return known.reduce((sum, novelty) => sum + novelty, 0) / known.length
}
