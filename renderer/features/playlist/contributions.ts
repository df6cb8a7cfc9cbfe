import type { RecommendedTrack, ScoreTerm } from '#shared/contract/recommendations.ts'

/** A term of a score in points of the match, so that the points of all terms sum to it. */
export interface Contribution {
  readonly term: ScoreTerm
  /** Whole points of 100; negative where the term counts against the track. */
  readonly points: number
}

export interface Contributions {
  readonly shown: readonly Contribution[]
  /** How many lighter terms are not shown, and the points they make up together. */
  readonly others: number
  readonly otherPoints: number
  /** The match in points; what all the others sum to. */
  readonly sum: number
}

/** A score below this is rounding, not a reason: its terms cancel each other out and have no share of the match. */
const LEAST_SCORE = 1e-9

/** Takes a track's match apart into the points of its heaviest terms and the rest, which sum to it exactly. */
export function contributionsOf(track: RecommendedTrack, most: number): Contributions {
  const sum = Math.round(track.match * 100)
  const scale = track.score > LEAST_SCORE ? (track.match * 100) / track.score : 0
  const shown = track.why
    .slice(0, most)
    .map((term) => ({ term, points: Math.round(term.weight * scale) }))
    // A term of no whole point says nothing; where there is no match to take apart, the terms still do.
    .filter(({ points }) => points !== 0 || scale === 0)
  const told = shown.reduce((points, contribution) => points + contribution.points, 0)
  return { shown, others: track.why.length - shown.length, otherPoints: sum - told, sum }
}
