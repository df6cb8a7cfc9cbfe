import { describe, expect, it } from 'vitest'
import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import { foldArtist } from '../../electron/recommender/index/song-key.ts'
import { createEngine, type MovieFacts } from '../../electron/recommender/index.ts'
import { describeWithData } from '../support/shared-data.ts'
import {
  film,
  indexed,
  realLibrary,
  request,
  semantics,
  starterLibrary,
  type TestLibrary,
  track,
} from './support/library.ts'

function recommend(
  { engine }: TestLibrary,
  movies: readonly MovieFacts[],
  options: Partial<RecommendationRequest> = {},
) {
  return engine.recommend(request({ movies: movies.map((movie) => movie.key), ...options }), movies)
}

const keysOf = ({ tracks }: ReturnType<typeof recommend>) => tracks.map((one) => one.key)

/** The nth run of films that are of one genre and not of another. */
function ofGenre(library: TestLibrary, genre: string, without: string, count: number, nth: number) {
  return library.films
    .filter(({ genres }) => genres.includes(genre) && !genres.includes(without))
    .slice(nth * count, (nth + 1) * count)
}

/** How far the shares of a list are from those of a taste of two horror films and three romances; the worst of n. */
function worstMixError(library: TestLibrary, runs: number): number {
  const errors = Array.from({ length: runs }, (_, nth) => {
    const horror = ofGenre(library, 'Horror', 'Romance', 2, nth)
    const romance = ofGenre(library, 'Romance', 'Horror', 3, nth)
    expect(horror.length + romance.length).toBe(5)
    const { tracks } = recommend(library, [...horror, ...romance])
    expect(tracks).toHaveLength(30)
    const answered = tracks.filter((one) => horror.some(({ key }) => key === one.answers))
    return Math.abs(answered.length / tracks.length - 2 / 5)
  })
  return Math.max(...errors)
}

describe('a playlist from the starter catalogue', () => {
  const library = starterLibrary()
  const romances = ofGenre(library, 'Romance', 'Horror', 3, 1)

  it('has as many tracks as were asked for, best first, but artists apart', () => {
    for (const limit of [1, 10, 30, 100]) {
      const { tracks, notice } = recommend(library, romances, { limit })
      expect(tracks).toHaveLength(limit)
      expect(notice).toBeNull()
      const artists = tracks.map((one) => foldArtist(library.trackAt(one).artist))
      tracks.forEach((one, place) => {
        const near = artists.slice(Math.max(0, place - 9), place)
        const better = tracks.findIndex(
          ({ score }, later) => later > place && score > one.score && !near.includes(artists[later] ?? ''),
        )
        expect(better, `a better track than the one at ${place} comes later`).toBe(-1)
      })
    }
  })

  it('says how well each track matches beside the best of the list', () => {
    const { tracks } = recommend(library, romances)
    expect(tracks[0]?.match).toBe(1)
    for (const { match } of tracks) {
      expect(match).toBeGreaterThan(0)
      expect(match).toBeLessThanOrEqual(1)
    }
  })

  it('has no artist more than twice among thirty', () => {
    for (const one of library.films.filter((_, i) => i % 150 === 0)) {
      const artists = recommend(library, [one]).tracks.map((place) =>
        foldArtist(library.trackAt(place).artist),
      )
      const most = Math.max(
        ...[...Map.groupBy(artists, (artist) => artist).values()].map((own) => own.length),
      )
      expect(most, one.title).toBeLessThanOrEqual(2)
    }
  })

  it('gives two horror films two fifths and three romances three fifths', () => {
    expect(worstMixError(library, 5)).toBeLessThanOrEqual(0.04)
  })

  it('is the same for the same films, in whatever order, and another for another seed', () => {
    const first = recommend(library, romances)
    expect(keysOf(recommend(library, romances))).toEqual(keysOf(first))
    expect(keysOf(recommend(library, romances.toReversed())).sort()).toEqual(keysOf(first).sort())
    const other = keysOf(recommend(library, romances, { seed: 12345 }))
    expect(other).not.toEqual(keysOf(first))
    expect(keysOf(recommend(library, romances, { seed: 12345 }))).toEqual(other)
  })

  it('keeps locked tracks under another seed, and still has its length', () => {
    const first = keysOf(recommend(library, romances))
    const locked = [first[3] ?? '', first[29] ?? '']
    for (const seed of [1, 2, 3]) {
      const shuffled = keysOf(recommend(library, romances, { seed, locked }))
      expect(shuffled).toHaveLength(30)
      expect(shuffled).toEqual(expect.arrayContaining(locked))
    }
  })

  it('has each locked track once, however often it is named', () => {
    const [key = ''] = keysOf(recommend(library, romances))
    const keys = keysOf(recommend(library, romances, { locked: [key, key] }))
    expect(keys.filter((one) => one === key)).toHaveLength(1)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('keeps a locked track that fits nothing', () => {
    const best = new Set(keysOf(recommend(library, romances, { limit: 200 })))
    const stranger = library.tracks
      .map(({ rowId }) => library.engine.trackKeyOf({ datasetId: 'test', rowId }) ?? '')
      .find((key) => !best.has(key))
    expect(keysOf(recommend(library, romances, { locked: [stranger ?? ''] }))).toContain(stranger)
  })

  it('never has a disliked track', () => {
    const disliked = keysOf(recommend(library, romances)).slice(0, 10)
    for (const method of ['blend', 'classic'] as const) {
      const keys = keysOf(recommend(library, romances, { disliked, method, limit: 100 }))
      expect(keys.filter((key) => disliked.includes(key))).toEqual([])
    }
  })

  it('leans to what liked tracks have', () => {
    const longer = recommend(library, romances, { limit: 200 }).tracks
    const liked = longer.slice(60, 66).map(({ key }) => key)
    const wanted = new Set(longer.slice(60, 66).flatMap((one) => library.engine.tagsOf(one)))
    const shared = (options: Partial<RecommendationRequest>) =>
      recommend(library, romances, options)
        .tracks.filter(({ key }) => !liked.includes(key))
        .reduce((sum, one) => sum + library.engine.tagsOf(one).filter((tag) => wanted.has(tag)).length, 0)
    expect(shared({ liked })).toBeGreaterThan(shared({}))
  })

  it('is more varied the further diversity is turned up', () => {
    const distinct = (diversity: number) =>
      new Set(recommend(library, romances, { diversity }).tracks.flatMap((one) => library.engine.tagsOf(one)))
        .size
    expect(distinct(0.9)).toBeGreaterThan(distinct(0))
  })

  it('has only keys that lead back to their tracks', () => {
    for (const { key, datasetId, rowId } of recommend(library, romances).tracks) {
      expect(library.engine.findByKey(key)).toEqual({ datasetId, rowId })
    }
  })
})

describeWithData('a playlist from lastfm-tracks.csv for films of ml-latest-small', () => {
  it('gives two horror films two fifths and three romances three fifths', () => {
    expect(worstMixError(realLibrary(), 3)).toBeLessThanOrEqual(0.04)
  }, 60_000)
})

describe('recordings of one song', () => {
  const titles = ['Heroes', 'Heroes - 2017 Remaster', 'Heroes (Live)', 'Heroes [feat. Somebody]', 'Warszawa']
  const tags = ['dark ambient', 'eerie', 'industrial']
  const bowie = titles.map((title, i) => track({ rowId: i + 1, artist: 'David Bowie', title, tags }))
  const others = Array.from({ length: 10 }, (_, i) => track({ rowId: i + 6, tags: ['eerie'] }))
  const horror = film({ key: 'h', genres: ['Horror'] })
  const engine = createEngine(semantics(), [indexed('a', [...bowie, ...others])], [horror])

  it('come once', () => {
    const { tracks, searched } = engine.recommend(request({ movies: ['h'] }), [horror])
    expect(searched).toBe(12)
    expect(new Set(tracks.map(({ key }) => key)).size).toBe(tracks.length)
    expect(tracks.filter(({ rowId }) => rowId <= 4)).toHaveLength(1)
  })

  it('come once from two data sets as well, from the preferred one', () => {
    const again = indexed('b', bowie)
    const both = createEngine(semantics(), [again, indexed('a', [...bowie, ...others])], [horror])
    const { tracks, searched } = both.recommend(request({ movies: ['h'] }), [horror])
    expect(searched).toBe(12)
    expect(tracks.filter(({ rowId }) => rowId <= 5).map(({ datasetId }) => datasetId)).toEqual(['b', 'b'])
  })
})

describe('songs that stand out for a kind of film', () => {
  // One song fits a little better than twenty by others, all of them for children.
  const tags = ['disney', 'pop']
  const best = track({ rowId: 1, artist: 'Best', title: 'Best', tags: [...tags, "children's music"] })
  const others = Array.from({ length: 20 }, (_, i) => track({ rowId: i + 2, tags }))
  const movies = Array.from({ length: 40 }, (_, i) => film({ key: `film ${i}`, genres: ['Children'] }))
  const engine = createEngine(semantics(), [indexed('a', [best, ...others])], movies)
  const lists = movies.map((movie) => {
    const wanted = request({ movies: [movie.key], limit: 10, diversity: 0 })
    return engine.recommend(wanted, [movie]).tracks.map(({ rowId }) => rowId)
  })

  it('rest in some of their lists', () => {
    const having = lists.filter((rows) => rows.includes(1)).length
    expect(having).toBeGreaterThan(movies.length / 4)
    expect(having).toBeLessThan(movies.length)
  })

  it('stand first where they are in', () => {
    for (const rows of lists.filter((own) => own.includes(1))) expect(rows[0]).toBe(1)
  })
})
