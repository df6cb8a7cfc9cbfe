import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Classic, makeClassic } from '../../../electron/recommender/classic/classic.ts'
import { tokens } from '../../../electron/recommender/classic/tokens.ts'
import { createEngine } from '../../../electron/recommender/index.ts'
import { topK } from '../../../electron/recommender/rank/top-k.ts'
import { describeWithData, sharedData } from '../../support/shared-data.ts'
import {
  film,
  lastfmRows,
  movielensFilms,
  realLibrary,
  request,
  semantics,
  tagged,
} from '../support/library.ts'

const goldenSchema = z.object({
  genre_to_music_map: z.record(z.string(), z.array(z.string())),
  vocabulary_size: z.number(),
  idf: z.record(z.string(), z.number()),
  profiles: z.array(
    z.object({
      movieIds: z.array(z.number()),
      top10_scores: z.array(z.number()),
      probe: z.record(z.string(), z.number()),
    }),
  ),
})

describeWithData('the classic method on ml-latest-small x lastfm-tracks.csv', () => {
  let golden: z.output<typeof goldenSchema>
  let classic: Classic
  const rowOf = new Map<string, number>()
  const genresOf = new Map<string, readonly string[]>()
  const scoresOf = (movieIds: readonly number[]) =>
    classic.scores(classic.profile(movieIds.map((id) => genresOf.get(String(id)) ?? [])))

  beforeAll(() => {
    golden = goldenSchema.parse(JSON.parse(readFileSync(sharedData('truth/classic-golden.json'), 'utf8')))
    for (const [row, { track_id }] of lastfmRows().entries()) rowOf.set(track_id, row)
    for (const { key, genres } of movielensFilms()) genresOf.set(key, genres)
    classic = makeClassic([realLibrary().set], genresOf.values(), {
      genreMap: new Map(Object.entries(golden.genre_to_music_map)),
    })
  }, 60_000)

  it("has scikit-learn's vocabulary size and inverse document frequencies", () => {
    expect(classic.vocabulary).toHaveLength(golden.vocabulary_size)
    for (const [token, idf] of Object.entries(golden.idf)) {
      expect(classic.idf[classic.vocabulary.indexOf(token)], token).toBeCloseTo(idf, 6)
    }
  })

  it('has its ten best scores for all twelve profiles', () => {
    expect(golden.profiles).toHaveLength(12)
    for (const { movieIds, top10_scores } of golden.profiles) {
      const scores = scoresOf(movieIds)
      const best = topK(scores, 10, () => true).map((row) => scores[row])
      expect(best, movieIds.join()).toEqual(top10_scores.map((score) => expect.closeTo(score, 6)))
    }
  })

  it('has its scores of the tracks probed', () => {
    for (const { movieIds, probe } of golden.profiles) {
      const scores = scoresOf(movieIds)
      for (const [id, score] of Object.entries(probe)) {
        expect(scores[rowOf.get(id) ?? -1], `${movieIds.join()} x ${id}`).toBeCloseTo(score, 6)
      }
    }
  })

  it('takes a score apart into terms that sum to it', () => {
    const profile = classic.profile([['Comedy', 'Romance']])
    const scores = classic.scores(profile)
    for (const row of topK(scores, 20, () => true)) {
      const sum = classic.terms(profile, row).reduce((all, term) => all + term.weight, 0)
      expect(sum).toBeCloseTo(scores[row] ?? Number.NaN, 12)
    }
  })

  it('finds nearly the same genre map with the word vectors that CrossTune ships', () => {
    const own = makeClassic([realLibrary().set], genresOf.values(), { words: semantics().words }).genreMap
    const pairs = Object.entries(golden.genre_to_music_map).flatMap(([word, near]) =>
      near.map((musicWord) => ({ word, musicWord })),
    )
    const shared = pairs.filter(({ word, musicWord }) => own.get(word)?.includes(musicWord))
    expect(shared.length / pairs.length).toBeGreaterThanOrEqual(0.95)
    for (const [word, near] of own) {
      expect(near.length, word).toBe(golden.genre_to_music_map[word]?.length)
    }
  })
})

describe('the classic method behind the engine', () => {
  const films = [
    film({ key: 'h', genres: ['Horror'] }),
    film({ key: 'r', genres: ['Romance'] }),
    film({ key: 'none' }),
  ]
  const set = tagged('a', [['comedy'], ['romance', 'love'], ['epic', 'soundtrack'], ['techno'], []])
  const engine = createEngine(semantics(), [set], films)
  const recommend = (keys: readonly string[]) =>
    engine.recommend(
      request({ movies: [...keys], method: 'classic' }),
      films.filter(({ key }) => keys.includes(key)),
    )

  it('ranks by the same scores that it tells, each the sum of its terms', () => {
    const { tracks } = recommend(['r'])
    expect(tracks.length).toBeGreaterThan(0)
    const scores = engine.score(films.slice(1, 2), tracks, 'classic')
    tracks.forEach((track, i) => {
      expect(track.score).toBeCloseTo(scores[i] ?? Number.NaN, 12)
      expect(track.why.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(track.score, 12)
    })
    expect(tracks.map(({ score }) => score)).toEqual(tracks.map(({ score }) => score).sort((a, b) => b - a))
  })

  it('gives no track of nothing, and says why', () => {
    expect(recommend([]).notice).toBe('no-movies')
    expect(recommend(['r']).notice).toBe('short')
    const strange = createEngine(semantics(), [tagged('a', [['zzyzx'], ['qwrtz']])], films)
    const answer = strange.recommend(request({ movies: ['r'], method: 'classic' }), films.slice(1, 2))
    expect(answer.tracks).toEqual([])
    expect(answer.notice).toBe('no-common-ground')
  })
})

describe('tokens', () => {
  it('are lower-case runs of two and more letters, digits and underscores, without function words', () => {
    expect(tokens('Hip-Hop, hip_hop & the 80s, a b, Sigur Rós')).toEqual([
      'hip',
      'hop',
      'hip_hop',
      '80s',
      'sigur',
      'rós',
    ])
  })
})
