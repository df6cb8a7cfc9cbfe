import { unitNoise } from '../rank/random.ts'
import type { Relevance } from '../rank/relevance.ts'
import { topK } from '../rank/top-k.ts'

/** Songs whose relevance differs by less than this are as good as each other: the seed decides between them. */
const NEAR_TIE = 0.1
/**
 * A taste's best songs, so many more than it has places, are nearly as good as each other: what they are better by than
 * the last of them counts this much. Else the few songs that stand out for a kind of film stand in every such list.
 */
const SPARE = 10
const LEAD = 0.1
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

/**
 * The best songs of each taste, for a list of `limit` songs.
 *
 * @param shares each taste's share of the list
 */
export function findCandidates(
  relevance: Relevance,
  shares: readonly number[],
  options: { limit: number; seed: number; hashes: Uint32Array; refused: ReadonlySet<number> },
): Candidate[] {
  const groups = shares.length
  const count = Math.max(FEWEST, options.limit * PER_PLACE)
  const { scores, best } = relevance
  const least = leastScores(relevance, groups, count, options.refused)
  const songs = Array.from({ length: groups }, (): number[] => [])
  for (let song = 0; song < scores.length; song += 1) {
    const score = scores[song] ?? 0
    const group = best[song] ?? 0
    if (score > 0 && score >= (least[group] ?? 0) && !options.refused.has(song)) songs[group]?.push(song)
  }
  return songs.flatMap((own, group) => {
    const places = Math.ceil(options.limit * (shares[group] ?? 0)) + SPARE
    const head = scoreAtPlace(own, scores, places)
    const ranks = new Float64Array(own.length)
    for (let i = 0; i < own.length; i += 1) {
      const song = own[i] ?? 0
      const score = scores[song] ?? 0
      const level = score > head ? head + LEAD * (score - head) : score
      ranks[i] = level + NEAR_TIE * unitNoise(options.seed, options.hashes[song] ?? 0)
    }
    return topK(ranks, count, () => true).map((i): Candidate => {
      const song = own[i] ?? 0
      return { song, group, score: scores[song] ?? 0, rank: ranks[i] ?? 0 }
    })
  })
}

/** The score of the song at a place by score, from 1; of the last one where there are fewer. */
function scoreAtPlace(songs: readonly number[], scores: Float64Array, place: number): number {
  const own = new Float64Array(songs.length)
  for (let i = 0; i < own.length; i += 1) own[i] = scores[songs[i] ?? 0] ?? 0
  return own[topK(own, place, () => true).at(-1) ?? 0] ?? 0
}

/** Steps in which scores are counted, of so many to a score of 1; all that are higher are in the last one. */
const PER_STEP = 256
const STEPS = 2 * PER_STEP

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
  const counts = new Int32Array(groups * (STEPS + 1))
  const add = (song: number, number: number): void => {
    const score = scores[song] ?? 0
    if (score <= 0) return
    const cell = (best[song] ?? 0) * (STEPS + 1) + Math.min(STEPS, Math.floor(score * PER_STEP))
    counts[cell] = (counts[cell] ?? 0) + number
  }
  for (let song = 0; song < scores.length; song += 1) add(song, 1)
  for (const song of refused) add(song, -1)
  return Array.from({ length: groups }, (_, group) => {
    let enough = 0
    let at = STEPS
    while (at > 0 && enough + (counts[group * (STEPS + 1) + at] ?? 0) < count) {
      enough += counts[group * (STEPS + 1) + at] ?? 0
      at -= 1
    }
    return at / PER_STEP - NEAR_TIE
  })
}
