import { type RecommendationMethod, recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import type { Engine, MovieFacts } from '../../../electron/recommender/index.ts'
import { meanOf } from '../../../electron/recommender/metrics/bootstrap.ts'
import {
  catalogueCoverage,
  countItems,
  giniIndex,
  topItemShare,
} from '../../../electron/recommender/metrics/concentration.ts'
import { cosineOfSets, intraListDiversity } from '../../../electron/recommender/metrics/diversity.ts'
import { topK } from '../../../electron/recommender/rank/top-k.ts'
import type { Song } from './songs.ts'

/** What the lists of many films, one list a film, are like together. */
export interface ListQuality {
  /** Different songs over all lists. */
  readonly unique: number
  /** Share of the library's songs that stand in any list. */
  readonly coverage: number
  readonly gini: number
  /** Mean intra-list diversity: one minus the cosine of two songs' tags as sets. */
  readonly ild: number
  /** Share of the lists that the most recommended song stands in. */
  readonly topItemShare: number
  /** Mean over all places: share of the library's tracks that are less well known. 0.5 is no leaning. */
  readonly popularity: number
  /** Mean over lists: relevance of the list's songs beside that of the k most relevant songs. */
  readonly relevanceKept: number
}

/** Makes the list of each film, with the default diversity, and measures them. */
export function measureLists(
  engine: Engine,
  movies: readonly MovieFacts[],
  songs: readonly Song[],
  { k, method }: { readonly k: number; readonly method: RecommendationMethod },
): ListQuality {
  const byKey = new Map(songs.map((song) => [song.key, song]))
  const places = songs.map((song) => song.place)
  const kept: number[] = []
  const lists = movies.map((movie) => {
    const request = recommendationRequestSchema.parse({ movies: [movie.key], limit: k, method })
    const { tracks } = engine.recommend(request, [movie])
    const own = sum(engine.score([movie], tracks, method))
    const scores = engine.score([movie], places, method)
    const best = sum(topK(scores, tracks.length, () => true).map((song) => scores[song] ?? 0))
    if (best > 0) kept.push(own / best)
    return tracks.flatMap((track) => byKey.get(track.key) ?? [])
  })
  return { ...qualityOf(lists, songs.length), relevanceKept: meanOf(kept) }
}

/** What lists are like together, whatever they were made for. */
export function qualityOf(
  lists: readonly (readonly Song[])[],
  librarySize: number,
): Omit<ListQuality, 'relevanceKept'> {
  const diversities = lists
    .filter((list) => list.length > 1)
    .map((list) => intraListDiversity(list, (a, b) => cosineOfSets(a.tags, b.tags)))
  return {
    unique: countItems(lists).size,
    coverage: catalogueCoverage(lists, librarySize),
    gini: giniIndex(lists, librarySize),
    ild: meanOf(diversities),
    topItemShare: topItemShare(lists),
    popularity: meanOf(lists.flat().map((song) => song.popularity)),
  }
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
