import fc from 'fast-check'
import { expect, it } from 'vitest'
import { separateArtists } from '../../electron/recommender/playlist/separate-artists.ts'

const apart = (artists: number[]) => separateArtists(artists, (artist) => artist)

it('keeps an order in which artists are apart as it is', () => {
  const order = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]
  expect(apart(order)).toEqual(order)
})

it('lets nine others stand between two songs of one artist', () => {
  expect(apart([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 11])
})

it('lets as many stand there as a short list has', () => {
  expect(apart([1, 1, 2, 2, 3])).toEqual([1, 2, 3, 1, 2])
})

it('puts songs of one artist side by side where nothing else is left', () => {
  expect(apart([1, 1, 2, 1])).toEqual([1, 2, 1, 1])
})

it('loses no song, adds none, and never puts one artist side by side while another one waits', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 60 }), (artists) => {
      const ordered = apart(artists)
      expect(ordered.toSorted((a, b) => a - b)).toEqual(artists.toSorted((a, b) => a - b))
      ordered.forEach((artist, place) => {
        const rest = ordered.slice(place)
        if (place > 0 && ordered[place - 1] === artist) expect(new Set(rest).size).toBe(1)
      })
    }),
  )
})
