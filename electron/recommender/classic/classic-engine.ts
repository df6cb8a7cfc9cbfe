import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import { catalogues } from '#shared/strings/index.ts'
import type { EngineResult, EngineTrack } from '../engine.ts'
import { findSorted, type IndexedSet, type JoinedIndex, type TrackPlace } from '../index/joined-index.ts'
import { songKey } from '../index/song-key.ts'
import type { MovieFacts } from '../profile/movie-features.ts'
import { nameByTags } from '../profile/taste-name.ts'
import { topK } from '../rank/top-k.ts'
import type { Semantics } from '../semantics/semantics.ts'
import { makeClassic } from './classic.ts'

/** Tags shown of a classic profile. */
const SHOWN = 14

/** The classic method behind the engine's questions. It knows no dials, no seed and no variety: row order breaks ties. */
export interface ClassicEngine {
  recommend(
    request: RecommendationRequest,
    movies: readonly MovieFacts[],
    moodOf: (song: number) => Pick<EngineTrack, 'valence' | 'energy'>,
  ): Omit<EngineResult, 'milliseconds'>
  score(movies: readonly MovieFacts[], places: readonly TrackPlace[]): Float64Array
}

/** Makes the classic method over the same library as the engine's own. */
export function makeClassicEngine(
  sets: readonly IndexedSet[],
  catalogue: readonly Pick<MovieFacts, 'genres'>[],
  semantics: Semantics,
  joined: JoinedIndex,
): ClassicEngine {
  const classic = makeClassic(
    sets,
    catalogue.map((movie) => movie.genres),
    { words: semantics.words },
  )
  const places = placesOf(sets)
  const placeOf = (track: number): TrackPlace & { key: string } => {
    const set = places.findLast(({ start }) => start <= track)
    const row = track - (set?.start ?? 0)
    return {
      datasetId: set?.datasetId ?? '',
      rowId: set?.rowIds[row] ?? 0,
      key: songKey(set?.songHigh[row] ?? 0, set?.songLow[row] ?? 0),
    }
  }
  const trackAt = ({ datasetId, rowId }: TrackPlace): number => {
    const set = places.find((candidate) => candidate.datasetId === datasetId)
    const row = set === undefined ? -1 : findSorted(set.rowIds, rowId)
    return set === undefined || row < 0 ? -1 : set.start + row
  }
  const profileOf = (movies: readonly MovieFacts[]) => classic.profile(movies.map((movie) => movie.genres))

  return {
    recommend(request, movies, moodOf) {
      const profile = profileOf(movies)
      const scores = classic.scores(profile)
      const refused = new Set(request.disliked)
      const chosen =
        movies.length === 0
          ? []
          : topK(
              scores,
              request.limit,
              (track) => (scores[track] ?? 0) > 0 && !refused.has(placeOf(track).key),
            )
      const best = scores[chosen[0] ?? 0] || 1
      const keys = movies.map((movie) => movie.key)
      return {
        taste: tasteOf(classic.vocabulary, profile, movies),
        tracks: chosen.map((track) => {
          const place = placeOf(track)
          const why = classic.terms(profile, track).map((term) => ({ ...term, movies: keys }))
          return {
            ...place,
            // The terms' own sum, so that an explanation is its score to the last digit.
            score: why.reduce((sum, term) => sum + term.weight, 0),
            match: (scores[track] ?? 0) / best,
            why,
            answers: keys.length === 1 ? (keys[0] ?? null) : null,
            ...moodOf(joined.songAt(place)),
          }
        }),
        searched: scores.length,
        notice: noticeOf(movies.length, scores.length, chosen.length, request.limit),
      }
    },
    score(movies, places) {
      const scores = classic.scores(profileOf(movies))
      return Float64Array.from(places, (place) => scores[trackAt(place)] ?? Number.NaN)
    },
  }
}

/** By set: the number of its first track, and where its tracks are in it. */
function placesOf(sets: readonly IndexedSet[]) {
  let start = 0
  return sets.map(({ datasetId, index }) => {
    const columns = {
      rowIds: new Uint32Array(index.count),
      songHigh: new Uint32Array(index.count),
      songLow: new Uint32Array(index.count),
    }
    let track = 0
    for (const block of index.blocks()) {
      columns.rowIds.set(block.rowIds, track)
      columns.songHigh.set(block.songHigh, track)
      columns.songLow.set(block.songLow, track)
      track += block.count
    }
    const set = { datasetId, start, ...columns }
    start += index.count
    return set
  })
}

function noticeOf(movies: number, tracks: number, found: number, limit: number): EngineResult['notice'] {
  if (movies === 0) return 'no-movies'
  if (tracks === 0) return 'no-tracks'
  if (found === 0) return 'no-common-ground'
  return found < limit ? 'short' : null
}

/** The classic profile has no mood: it stands in the middle of the field. */
function tasteOf(
  vocabulary: readonly string[],
  profile: Float64Array,
  movies: readonly MovieFacts[],
): EngineResult['taste'] {
  const strongest = [...vocabulary.keys()]
    .filter((token) => (profile[token] ?? 0) > 0)
    .sort((a, b) => (profile[b] ?? 0) - (profile[a] ?? 0))
    .slice(0, SHOWN)
  const most = profile[strongest[0] ?? 0] || 1
  const mood = { valence: 0, energy: 0 }
  const tags = strongest.map((token) => {
    const weight = (profile[token] ?? 0) / most
    return {
      tag: vocabulary[token] ?? '',
      weight,
      movies: movies.map((movie) => ({ key: movie.key, weight: weight / movies.length })),
    }
  })
  const named = tags.map(({ tag, weight }) => ({ tag, weight, kind: 'genre' as const }))
  return {
    titles: {
      en: nameByTags(named, mood, catalogues.en),
      de: nameByTags(named, mood, catalogues.de),
    },
    tags,
    mood,
    movies: movies.map(({ key, title }) => ({ key, title, ...mood })),
  }
}
