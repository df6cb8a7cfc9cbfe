// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  makePicturesAhead,
  orderDrawing,
  orderPicture,
  restPosters,
} from '../../../renderer/features/movies/poster-art/studio.ts'
import { answer, asked, withPosterWorker } from '../support/poster-worker.ts'

const size = { width: 152, pixelRatio: 1 }
const order = (title: string, show = () => {}) =>
  orderDrawing({ title, year: null, genres: [], keywords: [] }, '', size, show)

const picture = (id: string, show = () => {}, missing = () => {}) => orderPicture(id, size, show, missing)

withPosterWorker()

it('gives the worker a few posters at a time, and none that is not wanted any more', () => {
  const takeBacks = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => order(title))
  expect(asked()).toEqual(['One', 'Two', 'Three'])
  takeBacks[3]?.()
  answer((title) => title === 'Two')
  expect(asked()).toEqual(['One', 'Three', 'Five'])
})

it('has a poster made once for all who want it, and shows it at once to who comes later', () => {
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()]
  order('Ran', first)
  order('Ran', second)
  expect(asked()).toEqual(['Ran'])
  answer(() => true)
  order('Ran', third)
  for (const show of [first, second, third]) expect(show).toHaveBeenCalledOnce()
})

it('tells who waits for a real poster that it is not there', () => {
  const [show, missing] = [vi.fn(), vi.fn()]
  picture('gone', show, missing)
  answer(() => true, false)
  expect(show).not.toHaveBeenCalled()
  expect(missing).toHaveBeenCalledOnce()
})

it('has real posters made one by one, and drawn ones beside them', () => {
  for (const id of ['x', 'y']) picture(id)
  order('Tootsie')
  expect(asked()).toEqual(['posters/x', 'Tootsie'])
  answer((text) => text === 'posters/x')
  expect(asked()).toEqual(['Tootsie', 'posters/y'])
})

describe('real posters made ahead', () => {
  it('are begun one by one, and only while nothing else is to do', () => {
    order('Jaws')
    makePicturesAhead(['a', 'b'], size)
    expect(asked()).toEqual(['Jaws'])
    answer((title) => title === 'Jaws')
    expect(asked()).toEqual(['posters/a'])
    answer((text) => text === 'posters/a')
    expect(asked()).toEqual(['posters/b'])
  })

  it('are there at once when they are wanted', () => {
    makePicturesAhead(['c'], size)
    answer(() => true)
    const show = vi.fn()
    picture('c', show)
    expect(show).toHaveBeenCalledOnce()
    makePicturesAhead(['c'], size)
    expect(asked()).toEqual([])
  })

  it('are not begun any more when others take their place', () => {
    makePicturesAhead(['d', 'e', 'f'], size)
    makePicturesAhead([], size)
    answer((text) => text === 'posters/d')
    expect(asked()).toEqual([])
  })
})

it('begins no poster while somebody types, and those still wanted when they pause', () => {
  vi.useFakeTimers()
  restPosters()
  const takeBack = order('Alien')
  order('Heat')
  vi.advanceTimersByTime(150)
  restPosters()
  vi.advanceTimersByTime(150)
  expect(asked()).toEqual([])
  takeBack()
  vi.advanceTimersByTime(100)
  expect(asked()).toEqual(['Heat'])
  vi.useRealTimers()
})
