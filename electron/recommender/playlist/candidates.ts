import { unitNoise } from '../rank/random.ts'
import type { Relevance } from '../rank/relevance.ts'
import { topK } from '../rank/top-k.ts'

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
  return Array.from({ length: groups }, (_, group) => {
    const accept = (song: number): boolean =>
      best[song] === group && (scores[song] ?? 0) > 0 && !options.refused.has(song)
    // Only songs within a near tie of the last one that would come in can change places with it.
    const last = topK(scores, count, accept).at(-1)
    const least = last === undefined ? 0 : (scores[last] ?? 0) - NEAR_TIE
    const candidates: Candidate[] = []
    for (let song = 0; song < scores.length; song += 1) {
      const score = scores[song] ?? 0
      if (score < least || !accept(song)) continue
      const noise = unitNoise(options.seed, options.hashes[song] ?? 0)
      candidates.push({ song, group, score, rank: score + NEAR_TIE * noise })
    }
    return candidates.sort((a, b) => b.rank - a.rank || a.song - b.song).slice(0, count)
  }).flat()
}
