import type { JoinedIndex } from '../index/joined-index.ts'
import { type Eras, eraOfTags } from '../profile/eras.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import { type InvertedIndex, scoreSongs } from './inverted-index.ts'
import { languageFit } from './languages.ts'

/** How much a song is judged by the one taste that it fits best, rather than by the mean of all. */
const BEST_FIT = 0.6

/** What music of the film's time adds at most, beside a film's tags of length one. */
const ERA = 0.16
/** Raw era fits of this size are half way there: one song with many dated tags must not win by them alone. */
const ERA_REACH = 0.2
/** What the decade of a song's own year counts in that fit. */
const DATED = 0.25

/** How much more the time counts with its dial turned up. */
const ERA_DIAL = 2

/** What a song's time and language add to a taste's raw score, by song. */
export interface Circumstances {
  readonly '@era': Float64Array
  readonly '@language': Float64Array
}

/** A named part of every song's score that is no tag: a dial the user turned. */
export interface NamedTerm {
  readonly name: '@mood' | '@energy' | '@familiar'
  /** By song; 0 where nothing is known. */
  readonly values: Float64Array
}

/**
 * How well every song fits. A taste's raw score of a song is the sum over its tags, plus what
 * the song's time and language add. The
 * scores of each taste are scaled so that its best song has 1; a song's relevance is (1 - BEST_FIT) of the mean over
 * tastes, plus BEST_FIT of the taste it fits best, plus the named terms.
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
export function judge(
  library: { readonly index: JoinedIndex; readonly inverted: InvertedIndex; readonly eras: Eras },
  groups: readonly TasteGroup[],
  eraDial: number,
  named: readonly NamedTerm[],
): Relevance {
  const { index, inverted, eras } = library
  const scores = new Float64Array(index.count)
  const best = new Uint8Array(index.count)
  const bestScores = new Float64Array(index.count).fill(Number.NEGATIVE_INFINITY)
  const circumstances = groups.map((group) => ({
    '@era': scoreSongs(inverted, eraOfTags(eras.byTag, group.decades)).map((fit, song) => {
      const dated = DATED * (group.decades[eras.datedSongs[song] ?? -1] ?? 0)
      return ERA * (1 + ERA_DIAL * eraDial) * Math.tanh((fit + dated) / ERA_REACH)
    }),
    '@language': languageFit(index, group),
  }))
  const scales = groups.map((group, position) => {
    const raw = scoreSongs(inverted, group.weights)
    for (const values of Object.values(circumstances[position] ?? {})) {
      for (let song = 0; song < raw.length; song += 1) raw[song] = (raw[song] ?? 0) + (values[song] ?? 0)
    }
    const top = raw.reduce((most, value) => Math.max(most, value), 0)
    const scale = top > 0 ? 1 / top : 0
    for (let song = 0; song < raw.length; song += 1) {
      const score = (raw[song] ?? 0) * scale
      scores[song] = (scores[song] ?? 0) + (1 - BEST_FIT) * group.share * score
      if (score > (bestScores[song] ?? Number.NEGATIVE_INFINITY)) {
        bestScores[song] = score
        best[song] = position
      }
    }
    return scale
  })
  for (let song = 0; song < scores.length; song += 1) {
    let score = scores[song] ?? 0
    if (groups.length > 0) score += BEST_FIT * (bestScores[song] ?? 0)
    for (const term of named) score += term.values[song] ?? 0
    scores[song] = score
  }
  return { scores, best, scales, circumstances, named }
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
