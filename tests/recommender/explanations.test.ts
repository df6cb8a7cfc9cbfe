import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNamedTerm } from '#shared/contract/named-terms.ts'
import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import type { EngineResult } from '../../electron/recommender/index.ts'
import { request, starterLibrary } from './support/library.ts'

const { engine, films } = starterLibrary()

function recommend(options: Partial<RecommendationRequest>): EngineResult {
  const movies = films.filter((film) => options.movies?.includes(film.key))
  return engine.recommend(request(options), movies)
}

function expectSums({ tracks }: EngineResult): void {
  for (const track of tracks) {
    const sum = track.why.reduce((all, term) => all + term.weight, 0)
    expect(Math.abs(sum - track.score), track.key).toBeLessThanOrEqual(1e-9)
  }
}

const anyFilms = fc.uniqueArray(fc.constantFrom(...films.map((film) => film.key)), {
  minLength: 1,
  maxLength: 6,
})
const turn = fc.double({ min: -1, max: 1, noNaN: true })

describe('the terms of every track sum to its score within 1e-9', () => {
  it('for any films', () => {
    fc.assert(
      fc.property(anyFilms, (movies) => expectSums(recommend({ movies, limit: 50 }))),
      { numRuns: 25 },
    )
  })

  it('for any turn of the dials', () => {
    const dials = fc.record({
      mood: turn,
      energy: turn,
      familiarity: turn,
      era: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(anyFilms, dials, (movies, turned) => expectSums(recommend({ movies, dials: turned }))),
      { numRuns: 25 },
    )
  })

  it('with tags pinned and removed, and songs liked, disliked and locked', () => {
    const movies = films.slice(100, 104).map((film) => film.key)
    const plain = recommend({ movies })
    const keys = plain.tracks.map((track) => track.key)
    const tags = plain.taste.tags.map(({ tag }) => tag)
    const answer = recommend({
      movies,
      removedTags: tags.slice(0, 2),
      pinnedTags: ['jazz', ...tags.slice(2, 3)],
      liked: keys.slice(0, 3),
      disliked: keys.slice(3, 6),
      locked: keys.slice(10, 12),
    })
    expect(answer.tracks.length).toBeGreaterThan(10)
    expectSums(answer)
  })

  it('by the classic method', () => {
    fc.assert(
      fc.property(anyFilms, (movies) => expectSums(recommend({ movies, method: 'classic' }))),
      { numRuns: 15 },
    )
  })
})

describe('an explanation', () => {
  const movies = films.filter((film) => film.genres.includes('Horror')).slice(0, 4)
  const answer = recommend({ movies: movies.map((film) => film.key) })

  it('names tags that the track has, or terms that the contract knows', () => {
    for (const track of answer.tracks) {
      const own = engine.tagsOf(track)
      for (const { tag } of track.why) expect(own.includes(tag) || isNamedTerm(tag), tag).toBe(true)
    }
  })

  it('has its heaviest terms first, each tag once', () => {
    for (const { why } of answer.tracks) {
      const weights = why.map(({ weight }) => Math.abs(weight))
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      expect(new Set(why.map(({ tag }) => tag)).size).toBe(why.length)
    }
  })

  it('names films of the selection behind every tag that speaks for the track', () => {
    const keys = new Set(movies.map((film) => film.key))
    for (const { why, answers } of answer.tracks) {
      expect(keys).toContain(answers)
      for (const { tag, weight, movies: behind } of why) {
        if (isNamedTerm(tag)) continue
        expect(behind.every((key) => keys.has(key))).toBe(true)
        if (weight > 0) expect(behind.length, tag).toBeGreaterThan(0)
      }
    }
  })

  it('of the taste shows what each film brings, which sums to the tag’s weight', () => {
    expect(answer.taste.tags[0]?.weight).toBeCloseTo(1, 9)
    for (const { tag, weight, movies: parts } of answer.taste.tags) {
      expect(
        parts.reduce((sum, part) => sum + part.weight, 0),
        tag,
      ).toBeCloseTo(weight, 9)
    }
  })

  it('turns to a pinned tag and away from a removed one', () => {
    const keys = movies.map((film) => film.key)
    const share = (tag: string, options: Partial<RecommendationRequest>) => {
      const { tracks } = recommend({ movies: keys, ...options })
      return tracks.filter((track) => engine.tagsOf(track).includes(tag)).length / tracks.length
    }
    expect(share('jazz', { pinnedTags: ['jazz'] })).toBeGreaterThan(share('jazz', {}))
    const strongest = answer.taste.tags[0]?.tag ?? ''
    expect(share(strongest, { removedTags: [strongest] })).toBeLessThan(share(strongest, {}))
    const without = recommend({ movies: keys, removedTags: [strongest] })
    expect(without.tracks.flatMap(({ why }) => why.map(({ tag }) => tag))).not.toContain(strongest)
  })
})
