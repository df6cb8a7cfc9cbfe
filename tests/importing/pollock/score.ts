/** Precision, recall and F1 of one kind of thing. */
type Measures = readonly [precision: number, recall: number, f1: number]

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i

/** A cell as the benchmark compares header and records: numbers by value, words in any case. */
function normalised(cell: string): string {
  return NUMBER.test(cell) ? String(Number(cell)) : cell.toLowerCase()
}

/** How many of two bags of texts are in both. */
function inBoth(first: readonly string[], second: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const one of first) counts.set(one, (counts.get(one) ?? 0) + 1)
  let both = 0
  for (const one of second) {
    const left = counts.get(one) ?? 0
    if (left > 0) both += 1
    counts.set(one, left - 1)
  }
  return both
}

function measure(clean: readonly string[], loaded: readonly string[]): Measures {
  if (clean.length === 0) return [1, 1, 1]
  const both = inBoth(clean, loaded)
  if (both === 0) return [0, 0, 0]
  const precision = both / clean.length
  const recall = both / loaded.length
  return [precision, recall, (2 * precision * recall) / (precision + recall)]
}

/**
 * The points of one file, 0..10, as Vitagliano et al. 2023 (section 5.2) define them: one for being read at all, and
 * precision, recall and F1 of the header's cells, of the records, and of all cells. A row of cells is its first row's
 * header, whether it is one or not.
 */
export function pollockScore(clean: readonly string[][], loaded: readonly string[][]): number {
  if (clean.length === 0) return 10
  const header = measure((clean[0] ?? []).map(normalised), (loaded[0] ?? []).map(normalised))
  const record = (row: readonly string[]) => row.map(normalised).join('')
  const records = measure(clean.slice(1).map(record), loaded.slice(1).map(record))
  const cells = measure(clean.flat(), loaded.flat())
  return 1 + [...header, ...records, ...cells].reduce((sum, value) => sum + value, 0)
}
