/** Share of the first k places that hold a relevant item. Places that a short list leaves empty count as misses. */
export function precisionAtK<Item>(ranked: readonly Item[], relevant: ReadonlySet<Item>, k: number): number {
  return k > 0 ? hits(ranked, relevant, k) / k : 0
}

/** Share of the relevant items that stand in the first k places; 0 where nothing is relevant. */
export function recallAtK<Item>(ranked: readonly Item[], relevant: ReadonlySet<Item>, k: number): number {
  return relevant.size > 0 ? hits(ranked, relevant, k) / relevant.size : 0
}

/**
 * Average precision: the mean, over the relevant items that k places could hold, of the precision at each one's place
 * (Buckley and Voorhees 2000). Its mean over users is MAP@k.
 */
export function averagePrecisionAtK<Item>(
  ranked: readonly Item[],
  relevant: ReadonlySet<Item>,
  k: number,
): number {
  const possible = Math.min(k, relevant.size)
  if (possible <= 0) return 0
  let found = 0
  let sum = 0
  ranked.slice(0, k).forEach((item, place) => {
    if (!relevant.has(item)) return
    found += 1
    sum += found / (place + 1)
  })
  return sum / possible
}

/**
 * Normalised discounted cumulative gain with linear gains and the discount 1 / log2(place + 1) (Järvelin and
 * Kekäläinen 2002), beside the best order of the same gains; 0 where nothing has a gain.
 */
export function ndcgAtK<Item>(ranked: readonly Item[], gains: ReadonlyMap<Item, number>, k: number): number {
  const ideal = discounted([...gains.values()].sort((a, b) => b - a).slice(0, k))
  const own = discounted(ranked.slice(0, k).map((item) => gains.get(item) ?? 0))
  return ideal > 0 ? own / ideal : 0
}

function hits<Item>(ranked: readonly Item[], relevant: ReadonlySet<Item>, k: number): number {
  return ranked.slice(0, k).filter((item) => relevant.has(item)).length
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0)
}
