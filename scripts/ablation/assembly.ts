import {
  type IndexedSet,
  type JoinedIndex,
  joinIndexes,
} from '../../electron/recommender/index/joined-index.ts'
import type { MovieFacts, Semantics, TrackPlace } from '../../electron/recommender/index.ts'
import { arrange } from '../../electron/recommender/playlist/arrange.ts'
import { type Candidate, findCandidates } from '../../electron/recommender/playlist/candidates.ts'
import { explain } from '../../electron/recommender/playlist/explain.ts'
import { makeSeasons } from '../../electron/recommender/playlist/seasons.ts'
import { learnEras } from '../../electron/recommender/profile/eras.ts'
import {
  groupMovies,
  type MovieTaste,
  type TasteGroup,
} from '../../electron/recommender/profile/taste-groups.ts'
import { makeTasteMaker } from '../../electron/recommender/profile/taste-maker.ts'
import { coarseTitles } from '../../electron/recommender/rank/coarse-titles.ts'
import { sortIntoKinds } from '../../electron/recommender/rank/kinds.ts'
import { seedOf } from '../../electron/recommender/rank/random.ts'
import { makeJudge } from '../../electron/recommender/rank/relevance.ts'
import { type TagWorth, weighTags } from '../../electron/recommender/rank/tag-worth.ts'

/** What a recommender is made of; an ablation exchanges one of these. */
export interface Ingredients {
  readonly semantics: Semantics
  readonly sets: readonly IndexedSet[]
  readonly catalogue: readonly Pick<MovieFacts, 'genres' | 'keywords'>[]
  /** What the recommender is told of a film. */
  readonly see: (film: MovieFacts) => MovieFacts
  readonly worth: (index: JoinedIndex) => TagWorth
  readonly group: (tastes: readonly MovieTaste[]) => TasteGroup[]
  /** Whether each taste gets its share of the list. */
  readonly calibrated: boolean
  readonly diversity: number
  /** Whether two songs of an artist are known to be of one artist. */
  readonly artists: boolean
  readonly seedOf: (films: readonly MovieFacts[]) => number
}

/** The defaults of the window, over these semantics, tracks and films. */
export function ingredients(
  semantics: Semantics,
  sets: readonly IndexedSet[],
  catalogue: readonly MovieFacts[],
): Ingredients {
  return {
    semantics,
    sets,
    catalogue,
    see: (film) => film,
    worth: weighTags,
    group: groupMovies,
    calibrated: true,
    diversity: 0.12,
    artists: true,
    seedOf: (films) => seedOf(films.map((film) => film.key)),
  }
}

/** A song of a list, and the key of the film that it answers. */
export interface Chosen {
  readonly song: number
  readonly answers: string | null
}

/** A recommender without a window: what `createEngine` does, with every part exchangeable. */
export interface Assembly {
  readonly index: JoinedIndex
  /** Relevance of the songs at these places. */
  scoresAt(film: MovieFacts, places: readonly TrackPlace[]): Float64Array
  /** The list, and with it the relevance of every song. */
  list(
    films: readonly MovieFacts[],
    limit: number,
  ): { readonly chosen: Chosen[]; readonly scores: Float64Array }
}

const NO_TURNS = { removedTags: [], pinnedTags: [], liked: [], disliked: [] }

export function assemble(parts: Ingredients): Assembly {
  const joined = joinIndexes(parts.sets, parts.semantics.tags)
  const index = parts.artists ? joined : { ...joined, artists: joined.artists.map((_, song) => song) }
  const worth = parts.worth(index)
  const eras = learnEras(index)
  const judge = makeJudge({
    index,
    worth,
    eras,
    kinds: sortIntoKinds(index, eras),
    sung: [...new Set(index.languages)],
  })
  const tastes = makeTasteMaker(parts.semantics, index, worth, eras, parts.catalogue)
  const outOfSeason = makeSeasons(index)
  const titles = coarseTitles(index, parts.sets)
  const answer = (films: readonly MovieFacts[]) => {
    const groups = parts.group(tastes.make(films.map(parts.see), NO_TURNS))
    return { groups, relevance: judge(groups, 0, titles([])) }
  }
  return {
    index,
    scoresAt(film, places) {
      const { scores } = answer([film]).relevance
      return Float64Array.from(places, (place) => scores[index.songAt(place)] ?? Number.NaN)
    },
    list(films, limit) {
      const { groups, relevance } = answer(films)
      const shares = groups.map((group) => group.share)
      const found = findCandidates(relevance, shares, {
        limit,
        seed: parts.seedOf(films),
        hashes: index.hashes,
        refused: new Set(outOfSeason(groups)),
      })
      const inOne = (candidate: Candidate): Candidate => ({ ...candidate, group: 0 })
      const arranged = arrange(index, worth, parts.calibrated ? found : found.map(inOne), {
        limit,
        diversity: parts.diversity,
        shares: parts.calibrated ? shares : [1],
        locked: [],
      })
      const chosen = arranged.map(({ song }) => ({
        song,
        answers: explain(song, index, worth, groups, relevance).answers,
      }))
      return { chosen, scores: relevance.scores }
    },
  }
}
