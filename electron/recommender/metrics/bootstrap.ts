import { unitNoise } from '../rank/random.ts'

/** Resamples drawn: the ends of a 95 % interval are then the means of some fifty on either side. */
const RESAMPLES = 2000
/** What the interval leaves out on either side. */
const TAIL = 0.025

/** Mean; NaN without values. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * 95 % interval of a mean by the percentile bootstrap (Efron and Tibshirani 1993): the values are drawn anew with
 * replacement, and the middle 95 % of the resamples' means is the interval. The same seed gives the same interval;
 * both ends are NaN without values.
 */
export function meanInterval(values: readonly number[], seed: number): readonly [low: number, high: number] {
  const size = values.length
  const means = new Float64Array(RESAMPLES)
  for (let resample = 0; resample < RESAMPLES; resample += 1) {
    let sum = 0
    for (let draw = 0; draw < size; draw += 1) {
      sum += values[Math.floor(unitNoise(seed, resample * size + draw) * size)] ?? 0
    }
    means[resample] = sum / size
  }
  means.sort()
  const at = (share: number) => means[Math.round(share * (RESAMPLES - 1))] ?? Number.NaN
  return [at(TAIL), at(1 - TAIL)]
}
