import type { NamedTermName } from '#shared/contract/named-terms.ts'
import type { JoinedIndex } from '../index/joined-index.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import { eraFit } from './era-fit.ts'
import { type InvertedIndex, scoreSongs } from './inverted-index.ts'
import { languageFit } from './languages.ts'

/** How much a song is judged by the one taste that it fits best, rather than by the mean of all. */
const BEST_FIT = 0.6

/** What a song's time and language add to a taste's raw score, by song. */
export interface Circumstances {
  readonly '@era': Float64Array
  readonly '@language': Float64Array
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

/** What is compared: the songs by tag, and where they lie in time (song x DECADES). */
export interface JudgedLibrary {
  readonly index: JoinedIndex
  readonly inverted: InvertedIndex
  readonly times: Float32Array
}

/** Judges every song against all tastes. `eraDial` is 0..1. */
export function judge(
  { index, inverted, times }: JudgedLibrary,
  groups: readonly TasteGroup[],
  eraDial: number,
  named: readonly NamedTerm[],
): Relevance {
  const scores = new Float64Array(index.count)
  const best = new Uint8Array(index.count)
  const bestScores = new Float64Array(index.count).fill(Number.NEGATIVE_INFINITY)
  // Films of one time and language are common in a selection: what these add is worked out once.
  const known = new Map<string, Circumstances>()
  const circumstances = groups.map((group) => {
    const key = `${group.decades.join()} ${group.movies.map((movie) => movie.language).join()}`
    const fits = known.get(key) ?? {
      '@era': eraFit(times, group.decades, eraDial),
      '@language': languageFit(index, group),
    }
    known.set(key, fits)
    return fits
  })
  const scales = groups.map((group, position) => {
    const raw = scoreSongs(inverted, group.weights)
    for (const values of Object.values(circumstances[position] ?? {})) addTo(raw, values)
    const scale = 1 / (largest(raw) || Number.POSITIVE_INFINITY)
    const worth = (1 - BEST_FIT) * group.share
    for (let song = 0; song < raw.length; song += 1) {
      const score = (raw[song] ?? 0) * scale
      scores[song] = (scores[song] ?? 0) + worth * score
      if (score > (bestScores[song] ?? Number.NaN)) {
        bestScores[song] = score
        best[song] = position
      }
    }
    return scale
  })
  if (groups.length > 0) addTo(scores, bestScores, BEST_FIT)
  for (const term of named) addTo(scores, term.values)
  return { scores, best, scales, circumstances, named }
}

function addTo(sums: Float64Array, values: Float64Array, worth = 1): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + worth * (values[i] ?? 0)
}

/** The largest value, but not less than 0. */
function largest(values: Float64Array): number {
  let most = 0
  for (let i = 0; i < values.length; i += 1) most = Math.max(most, values[i] ?? 0)
  return most
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
