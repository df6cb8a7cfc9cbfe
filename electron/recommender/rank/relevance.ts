import type { NamedTermName } from '#shared/contract/named-terms.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import type { ScoredLibrary } from './score-kinds.ts'
import { makeTasteScorer } from './taste-memory.ts'

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

/** Judges every song against all tastes. `eraDial` is 0..1. What is given holds until the next judgement. */
export type Judge = (groups: readonly TasteGroup[], eraDial: number, named: readonly NamedTerm[]) => Relevance

/** Makes the judge of a library. What it reckons in serves one answer after the other. */
export function makeJudge(library: ScoredLibrary): Judge {
  const { index, kinds } = library
  const scoreTaste = makeTasteScorer(library)
  const fits: Fits = {
    sums: new Float64Array(kinds.count),
    bestScores: new Float64Array(kinds.count),
    best: new Uint8Array(kinds.count),
  }
  const scores = new Float64Array(index.count)
  const best = new Uint8Array(index.count)
  return (groups, eraDial, named) => {
    fits.sums.fill(0)
    fits.bestScores.fill(0)
    fits.best.fill(0)
    const judged = groups.map((group, position) => {
      const taste = scoreTaste(group, eraDial)
      const scale = 1 / (taste.best || Number.POSITIVE_INFINITY)
      addTaste(fits, taste.raw, { scale, worth: (1 - BEST_FIT) * group.share, position })
      const circumstances: Circumstances = {
        era: (song) => taste.eraOf(kinds.ofSong[song] ?? 0),
        language: (song) => taste.languages[index.languages[song] ?? 0] ?? 0,
      }
      return { scale, circumstances }
    })
    spreadToSongs(fits, kinds.ofSong, { scores, best })
    for (const { values } of named) addNamed(scores, values)
    return {
      scores,
      best,
      scales: judged.map(({ scale }) => scale),
      circumstances: judged.map(({ circumstances }) => circumstances),
      named,
    }
  }
}

/** By kind: its mean over the tastes so far, its score for the taste that it fits best, and that taste's position. */
interface Fits {
  readonly sums: Float64Array
  readonly bestScores: Float64Array
  readonly best: Uint8Array
}

// The loops over all kinds and songs stand by themselves, so that they are compiled by themselves and early.

function addTaste(
  { sums, bestScores, best }: Fits,
  raw: Float64Array,
  { scale, worth, position }: { scale: number; worth: number; position: number },
): void {
  for (let kind = 0; kind < sums.length; kind += 1) {
    const score = (raw[kind] ?? 0) * scale
    sums[kind] = (sums[kind] ?? 0) + worth * score
    if (position === 0 || score > (bestScores[kind] ?? 0)) {
      bestScores[kind] = score
      best[kind] = position
    }
  }
}

function spreadToSongs(fits: Fits, ofSong: Uint32Array, songs: Pick<Relevance, 'scores' | 'best'>): void {
  const { sums, bestScores, best: bestOfKind } = fits
  const { scores, best } = songs
  for (let song = 0; song < scores.length; song += 1) {
    const kind = ofSong[song] ?? 0
    scores[song] = (sums[kind] ?? 0) + BEST_FIT * (bestScores[kind] ?? 0)
    best[song] = bestOfKind[kind] ?? 0
  }
}

function addNamed(scores: Float64Array, values: Float64Array): void {
  for (let song = 0; song < scores.length; song += 1) {
    scores[song] = (scores[song] ?? 0) + (values[song] ?? 0)
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
