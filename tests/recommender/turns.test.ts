import { describe, expect, it } from 'vitest'
import type { Dials, RecommendationRequest } from '#shared/contract/recommendations.ts'
import { createEngine, type MovieFacts } from '../../electron/recommender/index.ts'
import { film, indexed, request, semantics, starterLibrary, track } from './support/library.ts'

const { engine, films, trackAt } = starterLibrary()
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function tracksFor(movie: MovieFacts, options: Partial<RecommendationRequest> = {}) {
  return engine.recommend(request({ movies: [movie.key], ...options }), [movie]).tracks
}

/** A film of each of some genres. */
const some = ['Horror', 'Romance', 'Western', 'Comedy', 'Sci-Fi'].map((genre) => {
  const found = films.find(({ genres }) => genres.includes(genre))
  if (!found) throw new Error(`the starter catalogue has no ${genre}`)
  return found
})

const turned = (dials: Partial<Dials>): Dials => ({ mood: 0, energy: 0, familiarity: 0, era: 0, ...dials })

describe.each(some.map((movie) => ({ title: movie.title, movie })))('for $title', ({ movie }) => {
  const level = (name: 'valence' | 'energy', dials: Dials) =>
    mean(tracksFor(movie, { dials }).flatMap((one) => one[name] ?? []))

  it('the mood dial moves the list from dark over its own to bright', () => {
    const [dark, own, bright] = [-1, 0, 1].map((mood) => level('valence', turned({ mood })))
    expect(dark).toBeLessThan(own ?? Number.NaN)
    expect(own).toBeLessThan(bright ?? Number.NaN)
    expect((bright ?? 0) - (dark ?? 0)).toBeGreaterThan(0.2)
  })

  it('the energy dial moves it from calm over its own to driving', () => {
    const [calm, own, driving] = [-1, 0, 1].map((energy) => level('energy', turned({ energy })))
    expect(calm).toBeLessThan(own ?? Number.NaN)
    expect(own).toBeLessThan(driving ?? Number.NaN)
    expect((driving ?? 0) - (calm ?? 0)).toBeGreaterThan(0.2)
  })

  it('the familiarity dial moves it from deep cuts to what everybody knows', () => {
    const fame = (familiarity: number) =>
      mean(
        tracksFor(movie, { dials: turned({ familiarity }) }).flatMap((one) => trackAt(one).popularity ?? []),
      )
    expect(fame(1)).toBeGreaterThan(fame(-1) + 0.1)
  })

  it('a film of 1955 has older music than one of 2015', () => {
    const year = (of: number, era = 0) => {
      const tracks = tracksFor({ ...movie, year: of }, { dials: turned({ era }) })
      return mean(tracks.flatMap((one) => trackAt(one).year ?? []))
    }
    expect(year(1955)).toBeLessThan(year(2015) - 3)
    expect(year(1955, 1)).toBeLessThanOrEqual(year(1955) + 1)
  })
})

describe('a data set with columns of its own', () => {
  it('is believed about valence and energy rather than its tags', () => {
    const horror = film({ key: 'h', genres: ['Horror'] })
    const set = indexed('a', [
      track({ rowId: 1, tags: ['eerie', 'sad'], valence: 1, energy: 0 }),
      track({ rowId: 2, tags: ['eerie', 'sad'] }),
    ])
    const own = createEngine(semantics(), [set], [horror])
    const { tracks } = own.recommend(request({ movies: ['h'] }), [horror])
    const [told, inferred] = [1, 2].map((rowId) => tracks.find((one) => one.rowId === rowId))
    expect([told?.valence, told?.energy]).toEqual([1, -1])
    expect(inferred?.valence).toBeLessThan(0)
  })
})

describe('keywords', () => {
  it('tell two films of the same genres apart', () => {
    const space = film({ key: 'a', genres: ['Drama'], keywords: [{ name: 'space', count: 1 }] })
    const heist = film({ key: 'b', genres: ['Drama'], keywords: [{ name: 'samurai', count: 1 }] })
    const keys = [space, heist].map((movie) => new Set(tracksFor(movie).map(({ key }) => key)))
    const common = [...(keys[0] ?? [])].filter((key) => keys[1]?.has(key))
    expect(common.length).toBeLessThan(15)
  })

  it('that nobody listed are read by the nearest word that is', () => {
    const plain = film({ key: 'a', genres: ['Drama'] })
    const spooky = film({ key: 'b', genres: ['Drama'], keywords: [{ name: 'ghostly', count: 1 }] })
    expect(
      tracksFor(spooky)
        .map(({ key }) => key)
        .sort(),
    ).not.toEqual(
      tracksFor(plain)
        .map(({ key }) => key)
        .sort(),
    )
  })
})
