import { expect, it } from 'vitest'
import { sessionSchema } from '#shared/contract/session.ts'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { sessionOf, stateOf } from '../../../renderer/store/session.ts'
import { someMovies } from '../support/builders.ts'

it('brings back what was saved', () => {
  const films = someMovies(3)
  const before = createAppStore()
  for (const film of films) before.getState().chooseMovie(film)
  before.getState().moveMovie(films[2]?.key ?? '', 0)
  before.getState().setOptions({ limit: 45, seed: 7, pinnedTags: ['noir'] })
  before.getState().setVerdict(['0123456789abcdef'], 'disliked')
  before.getState().setSettings({ theme: 'light', posterWidth: 200 })

  before.getState().setSort('year')
  before.getState().toggleGenre('Drama')
  before.getState().setWallPlace(120)

  const saved = sessionSchema.parse(structuredClone(sessionOf(before.getState())))
  const after = createAppStore()
  const cards = saved.movies.flatMap((key) => films.find((film) => film.key === key) ?? [])
  after.setState(stateOf(saved, cards, [{ key: '0123456789abcdef', verdict: 'disliked' }]))

  expect(after.getState().chosen).toEqual(before.getState().chosen)
  expect(after.getState().options).toEqual(before.getState().options)
  expect(after.getState().settings).toEqual(before.getState().settings)
  expect(after.getState().query).toEqual(before.getState().query)
  expect(after.getState().wallPlace).toBe(120)
})

it('starts from the defaults of the contract exactly as a fresh store does', () => {
  const fresh = createAppStore().getState()
  expect(stateOf(sessionSchema.parse({}), [], [])).toEqual({
    chosen: fresh.chosen,
    options: fresh.options,
    settings: fresh.settings,
    query: fresh.query,
    wallPlace: 0,
  })
})

it('leaves a text out, and the place in its answer with it', () => {
  const store = createAppStore()
  store.getState().setText('alien')
  store.getState().setWallPlace(9)
  expect(sessionOf(store.getState()).wall).not.toHaveProperty('text')
  expect(sessionOf(store.getState()).wall.place).toBe(0)
})
