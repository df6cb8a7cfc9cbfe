import type { FilmPrior, PriorEntry } from '../semantics/film-prior.ts'
import type { WordVectors } from '../semantics/word-vectors.ts'
import { PROFILE } from './constants.ts'
import { type Feature, type MovieFacts, makeFeatureFinder } from './movie-features.ts'
import { titleKeywords } from './title-keywords.ts'

/** What a film asks of the music: signed weights over the prior's tags, and its place in the mood field (-1..1). */
export interface MovieProfile {
  readonly weights: Float64Array
  readonly valence: number
  readonly energy: number
}

/** Makes profiles of films over one fixed list of tags. */
export interface Profiler {
  /** Canonical tags, by position in every profile's weights. */
  readonly tags: readonly string[]
  /** The film's own profile, minus its share of the catalogue's mean. */
  profile(movie: MovieFacts): MovieProfile
}

type Described = Pick<MovieFacts, 'genres' | 'keywords'>

/**
 * @param catalogue every film of the library: their mean profile is what all films have in common
 */
export function makeProfiler(prior: FilmPrior, words: WordVectors, catalogue: Iterable<Described>): Profiler {
  const tags = [...new Set(prior.entries.flatMap((entry) => [...entry.weights.keys()]))]
  const positions = new Map(tags.map((tag, position) => [tag, position]))
  const finder = makeFeatureFinder(prior, words)
  const levels = new Map(prior.entries.map((entry) => [entry, levelOf(entry)]))

  const addFeatures = (target: MutableProfile, features: readonly Feature[], worth: number): void => {
    const scale = worth / Math.max(1, features.length ** PROFILE.dilution)
    for (const { entry, share } of features) {
      const level = share * scale * (levels.get(entry) ?? 1)
      for (const [tag, weight] of entry.weights) {
        const position = positions.get(tag) ?? 0
        target.weights[position] = (target.weights[position] ?? 0) + weight * level
      }
      target.valence += entry.valence * share * worth
      target.energy += entry.energy * share * worth
      target.mass += share * worth
    }
  }
  const raw = (movie: Described): MovieProfile => {
    const profile: MutableProfile = {
      weights: new Float64Array(tags.length),
      valence: 0,
      energy: 0,
      mass: 0,
    }
    addFeatures(
      profile,
      movie.genres.flatMap((genre) => finder.genre(genre)),
      1,
    )
    addFeatures(profile, finder.keywords(movie.keywords), PROFILE.keywords)
    const mass = profile.mass || 1
    return { weights: profile.weights, valence: profile.valence / mass, energy: profile.energy / mass }
  }
  const mean = meanProfile(catalogue, raw, tags.length)

  return {
    tags,
    profile(movie) {
      const own = raw({
        genres: movie.genres,
        keywords: withTitle(movie, prior),
      })
      const subtracted = own.weights.some((weight) => weight !== 0) ? PROFILE.meanSubtraction : 0
      return {
        ...own,
        weights: own.weights.map((weight, tag) => weight - subtracted * (mean[tag] ?? 0)),
      }
    },
  }
}

/** A film's keywords, and after them those that its title names. */
function withTitle({ title, keywords }: MovieFacts, prior: FilmPrior): MovieFacts['keywords'] {
  const named = titleKeywords(title, prior)
  if (named.length === 0) return keywords
  const own = new Set(keywords.map(({ name }) => name))
  return [...keywords, ...named.filter((name) => !own.has(name)).map((name) => ({ name, count: 1 }))]
}

/** What an entry's weights are multiplied with. */
function levelOf({ kind, weights }: PriorEntry): number {
  if (kind === 'keyword') return 1
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  return squares > 0 ? PROFILE.genreLength / Math.sqrt(squares) : 1
}

interface MutableProfile {
  weights: Float64Array
  valence: number
  energy: number
  mass: number
}

/** The mean over all films. Films alike in genres, without keywords, are many: each kind is made once. */
function meanProfile(
  catalogue: Iterable<Described>,
  raw: (movie: Described) => MovieProfile,
  size: number,
): Float64Array {
  const kinds = new Map<string, { movie: Described; count: number }>()
  let films = 0
  for (const movie of catalogue) {
    films += 1
    const key = JSON.stringify([movie.genres, movie.keywords.map((keyword) => keyword.name)])
    const kind = kinds.get(key)
    if (kind) kind.count += 1
    else kinds.set(key, { movie, count: 1 })
  }
  const mean = new Float64Array(size)
  for (const { movie, count } of kinds.values()) {
    raw(movie).weights.forEach((weight, tag) => {
      mean[tag] = (mean[tag] ?? 0) + (weight * count) / films
    })
  }
  return mean
}
