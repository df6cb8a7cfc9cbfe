/** One thing that was measured, and what it must be. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bound that the value must keep: at most, or at least. */
  readonly bound: { readonly most: number } | { readonly least: number } | null
}

/** The value that a share of the values does not exceed (nearest rank); NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Whether a figure keeps its bound; one that was not measured does not. */
export function holds({ value, bound }: Figure): boolean {
  if (bound === null) return true
  return 'most' in bound ? value <= bound.most : value >= bound.least
}

/** A figure as a line of a table. */
export function lineOf(figure: Figure): string {
  const { name, value, unit, bound } = figure
  const must = bound === null ? '' : 'most' in bound ? `at most ${bound.most}` : `at least ${bound.least}`
  const verdict = bound === null ? '' : holds(figure) ? 'holds' : 'FAILS'
  const shown = `${Number(value.toFixed(3))} ${unit}`
  return [name.padEnd(52), shown.padStart(14), must.padStart(16), verdict.padStart(7)].join('  ')
}
