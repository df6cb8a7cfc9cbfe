import { expect, it } from 'vitest'
import type { RecommendationRequest } from '#shared/contract/recommendations.ts'
import { film, request, starterLibrary } from './support/library.ts'

const { engine, films } = starterLibrary()
const ofGenre = (genre: string) => films.find(({ genres }) => genres[0] === genre) ?? film({ key: genre })
const [horror, romance] = [ofGenre('Horror'), ofGenre('Romance')]

const keysFor = (movie: typeof horror, options: Partial<RecommendationRequest> = {}) =>
  engine.recommend(request({ movies: [movie.key], ...options }), [movie]).tracks.map(({ key }) => key)

const kept = (before: readonly string[], after: readonly string[]) =>
  before.filter((key) => after.includes(key)).length / before.length

it('what was liked or left out in a list for a horror film leaves a romance as it is', () => {
  const before = keysFor(romance)
  const said = keysFor(horror).slice(0, 10)
  expect(kept(before, keysFor(romance, { liked: said }))).toBeGreaterThan(0.9)
  const songs = before.filter((key) => !said.includes(key))
  expect(kept(songs, keysFor(romance, { disliked: said }))).toBeGreaterThan(0.9)
})

it('one like moves a list and does not turn it over', () => {
  const before = keysFor(horror)
  const after = keysFor(horror, { liked: before.slice(4, 5) })
  expect(kept(before, after)).toBeLessThan(1)
  expect(kept(before, after)).toBeGreaterThan(0.5)
})

it('more likes of one kind bring more like them', () => {
  const liked = keysFor(horror).slice(5, 25)
  const after = keysFor(horror, { liked })
  const few = keysFor(horror, { liked: liked.slice(0, 1) })
  expect(kept(liked, after)).toBeGreaterThanOrEqual(kept(liked, few))
})

it('the playlist keeps its name while its tracks are liked and left out', () => {
  for (const movie of films.slice(0, 40)) {
    const plain = engine.recommend(request({ movies: [movie.key] }), [movie])
    const songs = plain.tracks.map(({ key }) => key)
    const said = request({ movies: [movie.key], liked: songs.slice(0, 12), disliked: songs.slice(12, 24) })
    const after = engine.recommend(said, [movie])
    expect(after.taste.titles).toEqual(plain.taste.titles)
  }
})
