/**
 * Area under the ROC curve: how often a positive's score is above a negative's, a tie counting half (Mann and Whitney
 * 1947; Hanley and McNeil 1982). NaN where there is no pair.
 */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  const ordered = Float64Array.from(negatives).sort()
  let wins = 0
  for (const score of positives) {
    wins += (positionOf(ordered, score, false) + positionOf(ordered, score, true)) / 2
  }
  return wins / (positives.length * negatives.length)
}

/** How many values of an ascending array are below a score, or with `orEqual` not above it. */
function positionOf(ordered: Float64Array, score: number, orEqual: boolean): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = ordered[middle] ?? 0
    if (value < score || (orEqual && value === score)) low = middle + 1
    else high = middle
  }
  return low
}
