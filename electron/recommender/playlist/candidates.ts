import { unitNoise } from '../rank/random.ts'
import type { Relevance } from '../rank/relevance.ts'

/** Songs whose relevance differs by less than this are as good as each other: the seed decides between them. */
const NEAR_TIE = 0.1
/** Candidates for each place in the list, so that variety has something to choose from. */
const PER_PLACE = 8
const FEWEST = 240

/** A song that may come into the list. */
export interface Candidate {
  readonly song: number
  /** Its relevance with the seed's say in near ties; only for ordering. */
  readonly rank: number
  readonly score: number
  /** The taste that it answers. */
  readonly group: number
}

/** The best songs of each taste, for a list of `limit` songs. */
export function findCandidates(
  relevance: Relevance,
  groups: number,
  options: { limit: number; seed: number; hashes: Uint32Array; refused: ReadonlySet<number> },
): Candidate[] {
  const count = Math.max(FEWEST, options.limit * PER_PLACE)
  const { scores, best } = relevance
  const least = leastScores(relevance, groups, count, options.refused)
  const found = Array.from({ length: groups }, (): Candidate[] => [])
  for (let song = 0; song < scores.length; song += 1) {
    const score = scores[song] ?? 0
    const group = best[song] ?? 0
    if (score <= 0 || score < (least[group] ?? 0) || options.refused.has(song)) continue
    const noise = unitNoise(options.seed, options.hashes[song] ?? 0)
    found[group]?.push({ song, group, score, rank: score + NEAR_TIE * noise })
  }
  return found.flatMap((candidates) =>
    candidates.sort((a, b) => b.rank - a.rank || a.song - b.song).slice(0, count),
  )
}

/** Steps in which scores are counted, from 0 to the largest. */
const STEPS = 512

/**
 * By taste: a score below which no song can be among its best `count`, whatever the seed says in near ties. Scores are
 * counted in steps, from the top down until there are enough songs.
 */
function leastScores(
  { scores, best }: Relevance,
  groups: number,
  count: number,
  refused: ReadonlySet<number>,
): number[] {
  let top = 0
  for (let song = 0; song < scores.length; song += 1) top = Math.max(top, scores[song] ?? 0)
  const step = top / STEPS || 1
  const counts = new Uint32Array(groups * (STEPS + 1))
  for (let song = 0; song < scores.length; song += 1) {
    const score = scores[song] ?? 0
    if (score <= 0 || refused.has(song)) continue
    const cell = (best[song] ?? 0) * (STEPS + 1) + Math.floor(score / step)
    counts[cell] = (counts[cell] ?? 0) + 1
  }
  return Array.from({ length: groups }, (_, group) => {
    let enough = 0
    let at = STEPS
    while (at > 0 && enough + (counts[group * (STEPS + 1) + at] ?? 0) < count) {
      enough += counts[group * (STEPS + 1) + at] ?? 0
      at -= 1
    }
    return at * step - NEAR_TIE
  })
}
