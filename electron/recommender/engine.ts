import {
  type Recommendation,
  type RecommendationMethod,
  type RecommendationRequest,
  type RecommendedTrack,
  recommendationRequestSchema,
} from '#shared/contract/recommendations.ts'
import { type ClassicEngine, makeClassicEngine } from './classic/classic-engine.ts'
import { type IndexedSet, joinIndexes, type TrackPlace } from './index/joined-index.ts'
import { arrange } from './playlist/arrange.ts'
import { type Candidate, findCandidates } from './playlist/candidates.ts'
import { explain } from './playlist/explain.ts'
import { makeSeasons } from './playlist/seasons.ts'
import { makeTasteDescriber } from './profile/describe-taste.ts'
import { learnEras } from './profile/eras.ts'
import type { MovieFacts } from './profile/movie-features.ts'
import { placeSongs } from './profile/song-moods.ts'
import { groupMovies } from './profile/taste-groups.ts'
import { makeTasteMaker } from './profile/taste-maker.ts'
import { coarseTitles } from './rank/coarse-titles.ts'
import { dialTerms, familiarity } from './rank/dials.ts'
import { sortIntoKinds } from './rank/kinds.ts'
import { seedOf } from './rank/random.ts'
import { makeJudge } from './rank/relevance.ts'
import { weighTags } from './rank/tag-worth.ts'
import type { Semantics } from './semantics/semantics.ts'

/** A track of the answer: where it stands, and all of the contract's fields that the engine knows. */
export type EngineTrack = TrackPlace &
  Pick<RecommendedTrack, 'key' | 'score' | 'match' | 'why' | 'answers' | 'valence' | 'energy'>

export type EngineResult = Omit<Recommendation, 'tracks'> & { readonly tracks: EngineTrack[] }

/** The recommender over a library's active data sets. */
export interface Engine {
  /** The ranked list for these films. `request.movies` has been looked up by the caller: `movies` are its films. */
  recommend(request: RecommendationRequest, movies: readonly MovieFacts[]): EngineResult
  /** Relevance before re-ranking of the songs at these places; NaN where there is none. */
  score(
    movies: readonly MovieFacts[],
    places: readonly TrackPlace[],
    method: RecommendationMethod,
  ): Float64Array
  /** The song's key; null where nothing stands at the place. */
  trackKeyOf(place: TrackPlace): string | null
  findByKey(key: string): TrackPlace | null
  /** Canonical tags of a song without noise. */
  tagsOf(place: TrackPlace): string[]
}

/**
 * Makes the engine. The work that depends on the library alone (joining, weighing, learning) is done here, once.
 *
 * @param sets the active track data sets, the preferred one first
 * @param catalogue all active films, for what they have in common
 */
export function createEngine(
  semantics: Semantics,
  sets: readonly IndexedSet[],
  catalogue: readonly Pick<MovieFacts, 'genres' | 'keywords'>[],
): Engine {
  const { index, moods, familiar } = join(sets, semantics)
  const worth = weighTags(index)
  const eras = learnEras(index)
  const judge = makeJudge({
    index,
    worth,
    eras,
    kinds: sortIntoKinds(index, eras),
    sung: [...new Set(index.languages)],
  })
  const tastes = makeTasteMaker(semantics, index, worth, eras, catalogue)
  const describeTaste = makeTasteDescriber(index, worth, semantics)
  const outOfSeason = makeSeasons(index)
  const titles = coarseTitles(index, sets)
  let classic: ClassicEngine | null = null
  const classicEngine = () => {
    classic ??= makeClassicEngine(sets, catalogue, semantics, index)
    return classic
  }

  const blend = (
    request: RecommendationRequest,
    movies: readonly MovieFacts[],
  ): Omit<EngineResult, 'milliseconds'> => {
    // In one order, so that the same films give the same list in whatever order they were chosen.
    const wanted = tastes.make(
      movies.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
      request,
    )
    const groups = groupMovies(wanted)
    const songsOf = (keys: readonly string[]) =>
      [...new Set(keys.map((key) => index.songOf(key)))].filter((song) => song >= 0)
    const relevance = judge(groups, request.dials.era, [
      ...titles(songsOf(request.liked)),
      ...dialTerms(request.dials, moods, familiar),
    ])
    const locked = songsOf(request.locked).map(
      (song): Candidate => ({
        song,
        score: relevance.scores[song] ?? 0,
        rank: relevance.scores[song] ?? 0,
        group: relevance.best[song] ?? 0,
      }),
    )
    const shares = groups.map((group) => group.share)
    const candidates = findCandidates(relevance, shares, {
      limit: request.limit,
      seed: request.seed ?? seedOf(movies.map((movie) => movie.key)),
      hashes: index.hashes,
      refused: new Set([...songsOf(request.disliked), ...outOfSeason(groups)]),
    })
    const chosen = arrange(index, worth, candidates, {
      limit: request.limit,
      diversity: request.diversity,
      shares,
      locked,
    })
    const best = Math.max(...chosen.map((candidate) => candidate.score), 0)
    return {
      taste: describeTaste(groups),
      tracks: chosen.map(({ song, score }) => ({
        ...index.placeOf(song),
        key: index.keyOf(song),
        score,
        match: best > 0 ? Math.min(1, Math.max(0, score / best)) : 0,
        ...explain(song, index, worth, groups, relevance),
        ...moodOf(song),
      })),
      searched: index.count,
      notice: noticeFor(request, movies.length, index.count, wanted.length, chosen.length),
    }
  }
  const moodOf = (song: number) => {
    const level = (values: Float32Array) => {
      const value = values[song] ?? Number.NaN
      return Number.isNaN(value) ? null : value
    }
    return { valence: level(moods.valence), energy: level(moods.energy) }
  }

  // First answers are several times slower, while their code is compiled: they are made here, as a part of opening.
  const rehearsal = recommendationRequestSchema.parse({ movies: [] })
  for (let turn = 0; turn < REHEARSALS; turn += 1) blend(rehearsal, rehearsalFilms(catalogue))

  return {
    recommend(request, movies) {
      const started = performance.now()
      const answer =
        request.method === 'classic'
          ? classicEngine().recommend(request, movies, moodOf)
          : blend(request, movies)
      return { ...answer, milliseconds: performance.now() - started }
    },
    score(movies, places, method) {
      if (method === 'classic') return classicEngine().score(movies, places)
      const groups = groupMovies(tastes.make(movies, NO_FEEDBACK))
      const { scores } = judge(groups, 0, titles([]))
      return Float64Array.from(places, (place) => scores[index.songAt(place)] ?? Number.NaN)
    },
    trackKeyOf(place) {
      const song = index.songAt(place)
      return song < 0 ? null : index.keyOf(song)
    },
    findByKey(key) {
      const song = index.songOf(key)
      return song < 0 ? null : index.placeOf(song)
    },
    tagsOf(place) {
      const song = index.songAt(place)
      if (song < 0) return []
      const ids = index.tagIds.subarray(index.offsets[song] ?? 0, index.offsets[song + 1] ?? 0)
      return Array.from(ids, (tag) => index.tags[tag] ?? '')
    },
  }
}

/** The songs of all sets. What only moods and familiarity are made from is given up with it. */
function join(sets: readonly IndexedSet[], semantics: Semantics) {
  const { valence, energy, popularity, ...index } = joinIndexes(sets, semantics.tags)
  return {
    index,
    moods: placeSongs({ ...index, valence, energy }, semantics.tags),
    familiar: familiarity({ ...index, popularity }),
  }
}

/** Answers made at opening, and the films of each. */
const REHEARSALS = 2
const REHEARSED = 4

const NO_FEEDBACK = {
  removedTags: [],
  pinnedTags: [],
  liked: [],
  disliked: [],
}

/** Films for an answer that nobody sees, from all over the catalogue, so that they are several tastes. */
function rehearsalFilms(catalogue: readonly Pick<MovieFacts, 'genres' | 'keywords'>[]): MovieFacts[] {
  return Array.from(
    { length: REHEARSED },
    (_, i) => catalogue[Math.floor((i * catalogue.length) / REHEARSED)],
  )
    .filter((film) => film !== undefined)
    .map(({ genres, keywords }, i) => ({
      key: `rehearsal ${i}`,
      title: '',
      year: 2000,
      language: null,
      genres,
      keywords,
    }))
}

/** Why a list is empty or short. */
function noticeFor(
  request: RecommendationRequest,
  movies: number,
  songs: number,
  understood: number,
  found: number,
): Recommendation['notice'] {
  if (movies === 0) return 'no-movies'
  if (songs === 0) return 'no-tracks'
  if (understood === 0 || found === 0) return 'no-common-ground'
  return found < request.limit ? 'short' : null
}
