import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import type { JoinedIndex } from '../index/joined-index.ts'
import { languageCode } from '../index/language-code.ts'
import type { TagWorth } from '../rank/tag-worth.ts'
import type { Semantics } from '../semantics/semantics.ts'
import { DECADES, decadesFitting, type Eras } from './eras.ts'
import { applyFeedback, type Feedback } from './feedback.ts'
import type { MovieFacts } from './movie-features.ts'
import { makeProfiler } from './movie-profile.ts'
import { makeTagBridge } from './tag-bridge.ts'
import type { MovieTaste } from './taste-groups.ts'

type Turns = Pick<RecommendationRequest, 'removedTags' | 'pinnedTags' | 'liked' | 'disliked'>

/** Turns films into weights over the library's tags. */
export interface TasteMaker {
  /** The films that say anything about this library's music, with the user's turns applied to each. */
  make(movies: readonly MovieFacts[], turns: Turns): MovieTaste[]
}

/** Prepares what depends on the library alone: the profiler and the bridge between the vocabularies. */
export function makeTasteMaker(
  semantics: Semantics,
  index: JoinedIndex,
  tagWorth: TagWorth,
  eras: Eras,
  catalogue: readonly Pick<MovieFacts, 'genres' | 'keywords'>[],
): TasteMaker {
  const profiler = makeProfiler(semantics.prior, semantics.words, catalogue)
  const bridge = makeTagBridge(index, profiler.tags)
  const tagNumbers = new Map(index.tags.map((tag, number) => [tag, number]))

  const numbersOf = (tags: readonly string[]) =>
    new Set(
      tags.flatMap((tag) => {
        const number = tagNumbers.get(semantics.tags.canonical(tag))
        return number === undefined ? [] : [number]
      }),
    )
  const songsOf = (keys: readonly string[]) =>
    keys.map((key) => index.songOf(key)).filter((song) => song >= 0)

  return {
    make(movies, turns) {
      const feedback: Feedback = {
        removed: numbersOf(turns.removedTags),
        pinned: numbersOf(turns.pinnedTags),
        liked: songsOf(turns.liked),
        disliked: songsOf(turns.disliked),
      }
      const saysOfSongs = feedback.liked.length + feedback.disliked.length > 0
      return movies.flatMap((movie) => {
        const profile = profiler.profile(movie)
        const weights = bridge.carry(profile.weights)
        if (weights.every((weight) => weight === 0)) return []
        const turned = (turns: Feedback) => unit(applyFeedback(unit(weights), turns, index, tagWorth))
        const asked = turned(feedback)
        return {
          key: movie.key,
          title: movie.title,
          weights: asked,
          nameWeights: saysOfSongs ? turned({ ...feedback, liked: [], disliked: [] }) : asked,
          language: languageCode(movie.language),
          decades:
            movie.year === null
              ? new Float64Array(DECADES.length)
              : decadesFitting(movie.year, eras.earliest),
          valence: profile.valence,
          energy: profile.energy,
        }
      })
    },
  }
}

function unit(vector: Float64Array): Float64Array {
  let squares = 0
  for (const value of vector) squares += value * value
  if (squares === 0) return vector
  const length = Math.sqrt(squares)
  const scaled = new Float64Array(vector.length)
  for (let i = 0; i < scaled.length; i += 1) scaled[i] = (vector[i] ?? 0) / length
  return scaled
}
