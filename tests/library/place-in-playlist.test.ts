import { expect, it } from 'vitest'
import { recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import { makePlaylist, placeInPlaylist } from '../../electron/library/recommendations.ts'
import { movie, openTestLibrary, putMovies, putTracks, temporaryFolder, track } from './support.ts'

const tags = ['dark ambient', 'industrial', 'metal', 'gothic', 'drone', 'pop', 'happy', 'folk', 'jazz']

/** A library of one horror film and many songs, and the playlist of that film. */
function playlist() {
  const library = openTestLibrary(temporaryFolder())
  putMovies(library, 'films', [
    movie({ title: 'Alien', genres: ['Horror', 'Sci-Fi'], keywords: [{ name: 'space', count: 1 }] }),
    movie({ title: 'Clueless', genres: ['Comedy', 'Romance'] }),
  ])
  const songs = Array.from({ length: 120 }, (_, n) =>
    track({
      title: `Song ${n}`,
      artist: `Artist ${n}`,
      tags: tags.filter((_tag, place) => (n * 7 + place * 3) % 5 < 2),
    }),
  )
  putTracks(library, 'songs', songs)
  const [film] = library.browser().search('Alien')
  const request = recommendationRequestSchema.parse({ movies: [film?.film.key ?? ''], limit: 10 })
  return { library, request, tracks: makePlaylist(library, request).recommendation.tracks }
}

it('says the place that a track has in the list', () => {
  const { library, request, tracks } = playlist()
  expect(tracks).toHaveLength(10)
  tracks.forEach(({ key }, index) => {
    expect(placeInPlaylist(library, request, key)).toEqual({ listed: true, place: index + 1 })
  })
})

it('says the place it would have with a tag left out, exactly as the list made so has it', () => {
  const { library, request, tracks } = playlist()
  const [first] = tracks
  const without = { ...request, removedTags: [first?.why[0]?.tag ?? ''] }
  const longer = makePlaylist(library, { ...without, limit: 200 }).recommendation.tracks
  const shorter = makePlaylist(library, without).recommendation.tracks
  const place = placeInPlaylist(library, without, first?.key ?? '')
  const told = (place.listed ? shorter : longer)[(place.place ?? 0) - 1]
  expect(told?.key).toBe(first?.key)
})

it('finds a track below the list, and not one that nothing brings there', () => {
  const { library, request, tracks } = playlist()
  const longer = makePlaylist(library, { ...request, limit: 200 }).recommendation.tracks
  const below = longer.find(({ key }) => !tracks.some((one) => one.key === key))
  const place = placeInPlaylist(library, request, below?.key ?? '')
  expect(place.listed).toBe(false)
  expect(place.place).toBeGreaterThan(0)
  expect(placeInPlaylist(library, request, '00000000000000aa')).toEqual({ listed: false, place: null })
})
