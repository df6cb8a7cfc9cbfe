import type { NamedTermName } from '#shared/contract/named-terms.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import { type ScoredLibrary, scoreKinds } from './score-kinds.ts'

/** How much a song is judged by the one taste that it fits best, rather than by the mean of all. */
const BEST_FIT = 0.6

/** What a song's time and language add to a taste's raw score. */
export interface Circumstances {
  era(song: number): number
  language(song: number): number
}

/** A named part of every song's score that is no tag: a dial the user turned. */
export interface NamedTerm {
  readonly name: NamedTermName
  /** By song; 0 where nothing is known. */
  readonly values: Float64Array
}

/**
 * How well every song fits. A taste's raw score of a song is the sum over its tags, plus what the song's time and
 * language add. The scores of each taste are scaled so that its best song has 1; a song's relevance is (1 - BEST_FIT)
 * of the mean over tastes, plus BEST_FIT of the taste it fits best, plus the named terms.
 */
export interface Relevance {
  readonly scores: Float64Array
  /** By song: the position of the taste that it fits best. */
  readonly best: Uint8Array
  /** By taste: what its raw scores are multiplied with. */
  readonly scales: readonly number[]
  /** By taste: what is no tag and yet part of its raw scores. */
  readonly circumstances: readonly Circumstances[]
  readonly named: readonly NamedTerm[]
}

/** Judges every song against all tastes. `eraDial` is 0..1. */
export type Judge = (groups: readonly TasteGroup[], eraDial: number, named: readonly NamedTerm[]) => Relevance

/** Makes the judge of a library. What it reckons in serves one answer after the other. */
export function makeJudge(library: ScoredLibrary): Judge {
  const { index, kinds } = library
  const raw = new Float64Array(kinds.count)
  const sums = new Float64Array(kinds.count)
  const bestScores = new Float64Array(kinds.count)
  const bestOfKind = new Uint8Array(kinds.count)
  return (groups, eraDial, named) => {
    for (const reckoned of [sums, bestScores, bestOfKind]) reckoned.fill(0)
    const judged = groups.map((group, position) => {
      const { best, eraOf, languages } = scoreKinds(library, group, eraDial, raw)
      const scale = 1 / (best || Number.POSITIVE_INFINITY)
      const worth = (1 - BEST_FIT) * group.share
      for (let kind = 0; kind < raw.length; kind += 1) {
        const score = (raw[kind] ?? 0) * scale
        sums[kind] = (sums[kind] ?? 0) + worth * score
        if (position === 0 || score > (bestScores[kind] ?? 0)) {
          bestScores[kind] = score
          bestOfKind[kind] = position
        }
      }
      const circumstances: Circumstances = {
        era: (song) => eraOf(kinds.ofSong[song] ?? 0),
        language: (song) => languages[index.languages[song] ?? 0] ?? 0,
      }
      return { scale, circumstances }
    })
    const scores = new Float64Array(index.count)
    const best = new Uint8Array(index.count)
    for (let song = 0; song < scores.length; song += 1) {
      const kind = kinds.ofSong[song] ?? 0
      scores[song] = (sums[kind] ?? 0) + BEST_FIT * (bestScores[kind] ?? 0)
      best[song] = bestOfKind[kind] ?? 0
    }
    for (const { values } of named) {
      for (let song = 0; song < scores.length; song += 1) {
        scores[song] = (scores[song] ?? 0) + (values[song] ?? 0)
      }
    }
    return {
      scores,
      best,
      scales: judged.map(({ scale }) => scale),
      circumstances: judged.map(({ circumstances }) => circumstances),
      named,
    }
  }
}

/** What one taste's raw score counts in a song's relevance. */
export function shareOfGroup(
  relevance: Relevance,
  groups: readonly TasteGroup[],
  group: number,
  song: number,
): number {
  const mean = (1 - BEST_FIT) * (groups[group]?.share ?? 0)
  const own = relevance.best[song] === group ? BEST_FIT : 0
  return (mean + own) * (relevance.scales[group] ?? 0)
}
