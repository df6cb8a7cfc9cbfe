/** Cosine of two sets as 0/1 vectors: common members over the geometric mean of the sizes; 0 for an empty set. */
export function cosineOfSets<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number {
  if (a.size === 0 || b.size === 0) return 0
  let common = 0
  for (const member of a) if (b.has(member)) common += 1
  return common / Math.sqrt(a.size * b.size)
}

/**
 * Intra-list diversity: one minus the mean similarity over all pairs of a list (Smyth and McClave 2001; Ziegler et al.
 * 2005). NaN for a list without a pair.
 */
export function intraListDiversity<Item>(
  list: readonly Item[],
  similarity: (a: Item, b: Item) => number,
): number {
  let sum = 0
  let pairs = 0
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1)) {
      sum += similarity(a, b)
      pairs += 1
    }
  })
  return 1 - sum / pairs
}
