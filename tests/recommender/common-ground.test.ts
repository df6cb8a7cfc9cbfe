import { describe, expect, it } from 'vitest'
import { createEngine, type MovieFacts } from '../../electron/recommender/index.ts'
import { film, indexed, request, semantics, starterLibrary, tagged, track } from './support/library.ts'

const films = [
  film({ key: 'horror', year: 1999, genres: ['Horror'] }),
  film({ key: 'romance', year: 1955, genres: ['Romance', 'Comedy'] }),
  film({ key: 'nameless' }),
  film({ key: 'foreign', genres: ['Qwrtzen'], keywords: [{ name: 'zzyzxly', count: 1 }] }),
]
const [horror, romance, nameless, foreign] = films

function answer(tags: readonly (readonly string[])[], ...movies: (MovieFacts | undefined)[]) {
  const chosen = movies.filter((movie) => movie !== undefined)
  const engine = createEngine(semantics(), [tagged('a', tags)], films)
  return engine.recommend(request({ movies: chosen.map((movie) => movie.key) }), chosen)
}

const repeated = (tags: readonly string[], times: number) => Array.from({ length: times }, () => tags)

describe('a library whose tags share nothing with the prior', () => {
  it('is told to have no common ground, without a crash', () => {
    const strange = [...repeated(['zzyzx', 'qwrtz'], 20), ...repeated(['vlmpf'], 20)]
    for (const movie of [horror, romance]) {
      const { tracks, notice, searched } = answer(strange, movie)
      expect(tracks).toEqual([])
      expect(notice).toBe('no-common-ground')
      expect(searched).toBe(40)
    }
  })

  it('is told so as well when all its tags are noise, or it has none', () => {
    expect(answer(repeated(['seen live', 'my favorites'], 10), horror).notice).toBe('no-common-ground')
    expect(answer(repeated([], 10), horror).notice).toBe('no-common-ground')
  })

  it('gives sensible tracks of tags that only contain a known one', () => {
    const { tracks } = answer(
      [...repeated(['oaxacan dark ambient'], 5), ...repeated(['bavarian love song'], 5)],
      horror,
    )
    expect(tracks.length).toBeGreaterThan(0)
    expect(tracks.every(({ rowId }) => rowId <= 5)).toBe(true)
    expect(tracks[0]?.why.some(({ tag }) => tag === 'oaxacan dark ambient')).toBe(true)
  })

  it('gives sensible tracks by tags that are used like known ones', () => {
    const { tracks } = answer(
      [
        ...repeated(['dark ambient', 'nachtklang'], 12),
        ...repeated(['industrial', 'nachtklang'], 12),
        ...repeated(['love song', 'herzklang'], 12),
        ...repeated(['romantic', 'herzklang'], 12),
        ['nachtklang'],
        ['herzklang'],
      ],
      horror,
    )
    const rows = tracks.map(({ rowId }) => rowId)
    expect(rows).not.toContain(50)
    expect(rows.some((row) => row <= 24 || row === 49)).toBe(true)
  })

  it('in Spanish alone gives tracks or says that it cannot, and every score is explained', () => {
    const spanish = [
      ['música electrónica', 'oscuro'],
      ['ranchera', 'canción de amor'],
      ['cumbia', 'alegre'],
      ['flamenco', 'guitarra'],
      ['rock en español', 'argentina'],
      ['balada romántica'],
    ].flatMap((tags) => repeated(tags, 8))
    for (const movie of [horror, romance]) {
      const { tracks, notice } = answer(spanish, movie)
      if (tracks.length === 0) expect(notice).toBe('no-common-ground')
      for (const { score, why } of tracks) {
        expect(why.length).toBeGreaterThan(0)
        expect(why.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(score, 9)
      }
    }
  })
})

describe('films', () => {
  const tags = [...repeated(['industrial', 'eerie'], 5), ...repeated(['love song'], 5)]

  it('that say nothing give nothing, and the notice says so', () => {
    for (const movie of [nameless, foreign]) {
      const { tracks, notice } = answer(tags, movie)
      expect(tracks).toEqual([])
      expect(notice).toBe('no-common-ground')
    }
  })

  it('that say nothing do not disturb those that do', () => {
    const alone = answer(tags, horror).tracks.map(({ key }) => key)
    expect(
      answer(tags, horror, nameless)
        .tracks.map(({ key }) => key)
        .sort(),
    ).toEqual(alone.sort())
  })

  it('that were not chosen give no list', () => {
    const { tracks, notice, taste } = answer(tags)
    expect(tracks).toEqual([])
    expect(notice).toBe('no-movies')
    expect(taste.tags).toEqual([])
  })

  it('outside the catalogue are served all the same', () => {
    const stranger = film({ key: 'not in the catalogue', genres: ['Horror'] })
    expect(answer(tags, stranger).tracks.length).toBeGreaterThan(0)
  })
})

describe('an engine', () => {
  it('without a track says so', () => {
    for (const sets of [[], [indexed('a', [])]]) {
      const engine = createEngine(semantics(), sets, films)
      for (const method of ['blend', 'classic'] as const) {
        const chosen = films.slice(0, 1)
        const { tracks, notice, searched } = engine.recommend(request({ movies: ['horror'], method }), chosen)
        expect({ tracks, notice, searched }).toEqual({ tracks: [], notice: 'no-tracks', searched: 0 })
      }
    }
  })

  it('without a catalogue still answers', () => {
    const engine = createEngine(semantics(), [tagged('a', repeated(['eerie'], 3))], [])
    expect(engine.recommend(request({ movies: ['horror'] }), films.slice(0, 1)).tracks).toHaveLength(3)
  })

  it('scores NaN where there is no track, and by both methods in the order of the places', () => {
    const engine = createEngine(semantics(), [tagged('a', [['eerie'], ['love song']])], films)
    const places = [
      { datasetId: 'a', rowId: 2 },
      { datasetId: 'a', rowId: 99 },
      { datasetId: 'elsewhere', rowId: 1 },
      { datasetId: 'a', rowId: 1 },
    ]
    const [love, none, elsewhere, eerie] = engine.score(films.slice(0, 1), places, 'blend')
    expect(eerie).toBeGreaterThan(love ?? Number.NaN)
    expect([none, elsewhere]).toEqual([Number.NaN, Number.NaN])
    expect([...engine.score(films.slice(0, 1), places, 'classic')].map(Number.isNaN)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('holds more artists than a function takes arguments', () => {
    const many = Array.from({ length: 150_000 }, (_, i) => track({ rowId: i + 1, tags: ['eerie'] }))
    const engine = createEngine(semantics(), [indexed('a', many)], films)
    expect(engine.recommend(request({ movies: ['horror'] }), films.slice(0, 1)).searched).toBe(150_000)
  }, 60_000)

  it('takes as many films as a request may name', () => {
    const library = starterLibrary()
    const movies = library.films.slice(0, 200)
    const { tracks } = library.engine.recommend(request({ movies: movies.map(({ key }) => key) }), movies)
    expect(tracks).toHaveLength(30)
  }, 60_000)
})
