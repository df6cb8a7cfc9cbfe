import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { requestOf } from '../../../renderer/store/playlist-slice.ts'
import { type ChosenMovie, movieColours, withMovie } from '../../../renderer/store/selection-slice.ts'
import { aMovie, someMovies } from '../support/builders.ts'

const colours = (chosen: readonly ChosenMovie[]) => chosen.map(({ colour }) => colour)

it('gives each of the first ten films a colour of its own', () => {
  const chosen = someMovies(10).reduce<readonly ChosenMovie[]>(withMovie, [])
  expect(colours(chosen)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

it('keeps the colours of the others when a film goes, and gives the free one to the next', () => {
  const { getState } = createAppStore()
  for (const movie of someMovies(3)) getState().chooseMovie(movie)
  getState().dropMovie('spirited-away')
  expect(colours(getState().chosen)).toEqual([1, 3])
  getState().chooseMovie(aMovie({ title: 'Heat' }))
  expect(colours(getState().chosen)).toEqual([1, 3, 2])
})

it('does not choose a film twice', () => {
  const { getState } = createAppStore()
  getState().chooseMovie(aMovie())
  getState().chooseMovie(aMovie())
  expect(getState().chosen).toHaveLength(1)
})

it('spreads the colours evenly, whatever comes and goes', () => {
  const step = fc.record({ add: fc.boolean(), index: fc.nat({ max: 39 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const films = someMovies(40)
      const { getState } = createAppStore()
      for (const { add, index } of steps) {
        const film = films[index]
        if (!film) continue
        const before = getState().chosen
        if (!add) getState().dropMovie(film.key)
        else getState().chooseMovie(film)
        const added = getState().chosen.find((item) => !before.includes(item))
        const uses = (colour: number) => before.filter((item) => item.colour === colour).length
        if (added) {
          const fewest = Math.min(...Array.from({ length: movieColours }, (_, at) => uses(at + 1)))
          expect(uses(added.colour)).toBe(fewest)
        }
      }
    }),
  )
})

it('moves a film before another or to the end, with its colour, and loses none', () => {
  const { getState } = createAppStore()
  for (const movie of someMovies(4)) getState().chooseMovie(movie)
  const [first, second, third, fourth] = getState().chosen
  getState().moveMovie(third?.movie.key ?? '', 0)
  expect(getState().chosen).toEqual([third, first, second, fourth])
  getState().moveMovie(third?.movie.key ?? '', 4)
  expect(getState().chosen).toEqual([first, second, fourth, third])
  const before = getState().chosen
  getState().moveMovie(second?.movie.key ?? '', 1)
  getState().moveMovie(second?.movie.key ?? '', 2)
  getState().moveMovie('nobody', 0)
  expect(getState().chosen).toBe(before)
})

it('asks for the same music in whatever order the films stand', () => {
  const { getState } = createAppStore()
  for (const movie of someMovies(4)) getState().chooseMovie(movie)
  const asked = requestOf(getState())
  getState().moveMovie(getState().chosen[3]?.movie.key ?? '', 0)
  expect(requestOf(getState())).toEqual(asked)
})
