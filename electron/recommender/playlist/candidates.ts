import { unitNoise } from '../rank/random.ts'
import type { Relevance } from '../rank/relevance.ts'
import { topK } from '../rank/top-k.ts'

/** Songs whose relevance differs by less than this are as good as each other: the seed decides between them. */
const NEAR_TIE = 0.04
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
  const ranks = relevance.scores.map(
    (score, song) => score + NEAR_TIE * unitNoise(options.seed, options.hashes[song] ?? 0),
  )
  const count = Math.max(FEWEST, options.limit * PER_PLACE)
  return Array.from({ length: groups }, (_, group) =>
    topK(
      ranks,
      count,
      (song) =>
        relevance.best[song] === group && (relevance.scores[song] ?? 0) > 0 && !options.refused.has(song),
    ).map((song) => ({
      song,
      group,
      rank: ranks[song] ?? 0,
      score: relevance.scores[song] ?? 0,
    })),
  ).flat()
}
