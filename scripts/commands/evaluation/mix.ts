import { type RecommendationMethod, recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import type { Engine, MovieFacts } from '../../../electron/recommender/index.ts'
import { meanOf } from '../../../electron/recommender/metrics/bootstrap.ts'
import { sample } from './sample.ts'

/** Films of a mixed taste. With five the shares are fifths, which a list of ten can hold exactly. */
const FILMS = 5

/** A taste of two genres. */
export interface MixedTaste {
  /** Films of the first genre that are not of the second. */
  readonly first: readonly MovieFacts[]
  /** The other way round. */
  readonly second: readonly MovieFacts[]
}

/** Draws tastes of two genres: one to four films of one, the rest of five of the other, none of both. */
export function drawMixedTastes(movies: readonly MovieFacts[], count: number, seed: number): MixedTaste[] {
  const ofGenre = Map.groupBy(
    movies.flatMap((movie) => movie.genres.map((genre) => ({ genre, movie }))),
    ({ genre }) => genre,
  )
  const genres = [...ofGenre.keys()].sort()
  const only = (genre: string, without: string) =>
    (ofGenre.get(genre) ?? []).map(({ movie }) => movie).filter((movie) => !movie.genres.includes(without))
  const pairs = genres.flatMap((first) =>
    genres
      .filter((second) => second !== first)
      .map((second) => ({ first: only(first, second), second: only(second, first) }))
      .filter((pair) => pair.first.length >= FILMS && pair.second.length >= FILMS),
  )
  return sample(pairs, count, seed).map(({ first, second }, taste) => {
    const ofFirst = 1 + (taste % (FILMS - 1))
    return {
      first: sample(first, ofFirst, seed + taste),
      second: sample(second, FILMS - ofFirst, seed + taste),
    }
  })
}

/**
 * Mean absolute error between a taste's mix and its list's: the share of films of the first genre beside the share of
 * tracks that answer one of them. Null where tracks do not tell which film they answer, or there is no such taste.
 */
export function mixError(
  engine: Engine,
  tastes: readonly MixedTaste[],
  { k, method }: { readonly k: number; readonly method: RecommendationMethod },
): number | null {
  const errors = tastes.flatMap(({ first, second }) => {
    const movies = [...first, ...second]
    const request = recommendationRequestSchema.parse({
      movies: movies.map((movie) => movie.key),
      limit: k,
      method,
    })
    const { tracks } = engine.recommend(request, movies)
    const keys = new Set(first.map((movie) => movie.key))
    const answered = tracks.flatMap((track) => track.answers ?? [])
    if (answered.length === 0) return []
    const own = answered.filter((key) => keys.has(key)).length / tracks.length
    return Math.abs(own - first.length / movies.length)
  })
  return errors.length > 0 ? meanOf(errors) : null
}
