import fc from 'fast-check'
import { expect, it } from 'vitest'
import { separateArtists } from '../../electron/recommender/playlist/separate-artists.ts'

interface Song {
  readonly artist: number
  readonly score: number
}

const artistOf = ({ artist }: Song) => artist
const scoreOf = ({ score }: Song) => score
const apart = (songs: readonly Song[]) => separateArtists(songs, artistOf, scoreOf)
/** The artists of songs that are equally good. */
const artistsApart = (artists: readonly number[]) =>
  apart(artists.map((artist) => ({ artist, score: 1 }))).map(artistOf)

it('keeps an order in which artists are apart as it is', () => {
  const order = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1]
  expect(artistsApart(order)).toEqual(order)
})

it('lets nine others stand between two songs of one artist', () => {
  const artists = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
  expect(artistsApart(artists)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 11])
})

it('lets five others stand there where all further ones are much worse', () => {
  const songs = [1, 1, 2, 3, 4, 5, 6, 7, 8].map((artist) => ({ artist, score: artist > 6 ? 0.7 : 1 }))
  expect(apart(songs).map(artistOf)).toEqual([1, 2, 3, 4, 5, 6, 1, 7, 8])
})

it('lets as many stand there as a short list has', () => {
  expect(artistsApart([1, 1, 2, 2, 3])).toEqual([1, 2, 3, 1, 2])
})

it('puts songs of one artist side by side where nothing else is left', () => {
  expect(artistsApart([1, 1, 2, 1])).toEqual([1, 2, 1, 1])
})

const songs = fc.array(
  fc.record({ artist: fc.integer({ min: 0, max: 8 }), score: fc.float({ min: -1, max: 2, noNaN: true }) }),
  { maxLength: 60 },
)

it('loses no song, adds none, and never puts one artist side by side while another one waits', () => {
  fc.assert(
    fc.property(songs, (given) => {
      const best = given.toSorted((a, b) => b.score - a.score)
      const ordered = apart(best)
      expect(new Set(ordered)).toEqual(new Set(best))
      expect(ordered).toHaveLength(best.length)
      ordered.forEach((song, place) => {
        if (place > 0 && ordered[place - 1]?.artist === song.artist)
          expect(new Set(ordered.slice(place).map(artistOf)).size).toBe(1)
      })
    }),
  )
})
