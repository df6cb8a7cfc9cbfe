/** Runs before the first that counts, so that code and pages are as warm as in a session. */
const WARM_UP = 3

/** One part measured beside its baseline in the same run: milliseconds a call. */
export interface Measured {
  readonly part: string
  readonly calls: number
  readonly median: number
  /** 95th percentile. */
  readonly p95: number
  readonly baseline: { readonly name: string; readonly median: number; readonly p95: number }
}

interface Subject<Input> {
  readonly name: string
  call(input: Input): unknown
}

/** The value below which this share of the values lies (nearest rank); NaN without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

async function time<Input>(subject: Subject<Input>, input: Input): Promise<number> {
  const start = performance.now()
  await subject.call(input)
  return performance.now() - start
}

/**
 * Times a part and its baseline over the same inputs, by turns, so that what else the machine does meets both.
 * `warm`: runs that do not count come first.
 */
export async function measure<Input>(
  part: Subject<Input>,
  baseline: Subject<Input>,
  inputs: readonly Input[],
  warm: boolean,
): Promise<Measured> {
  if (warm) {
    for (const input of inputs.slice(0, WARM_UP)) {
      await part.call(input)
      await baseline.call(input)
    }
  }
  const own: number[] = []
  const other: number[] = []
  for (const input of inputs) {
    own.push(await time(part, input))
    other.push(await time(baseline, input))
  }
  const figures = (times: readonly number[]) => ({
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  })
  return {
    part: part.name,
    calls: inputs.length,
    ...figures(own),
    baseline: { name: baseline.name, ...figures(other) },
  }
}
