import { expect, it } from 'vitest'
import { recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import { runLocally } from '../../electron/library/imports/runner.ts'
import { createLibraryService } from '../../electron/library/service.ts'
import { movie, openTestLibrary, putMovies, putTracks, temporaryFolder, track } from './support.ts'

function serviceOf() {
  const library = openTestLibrary(temporaryFolder())
  putMovies(library, 'films', [
    movie({ title: 'Unknown', externalId: '1', imdbId: 'tt0000001', year: 1995, genres: ['Drama'] }),
  ])
  putTracks(library, 'songs', [
    track({ title: 'Circuits', artist: 'One', tags: ['synthwave', 'electronic', 'industrial'] }),
    track({ title: 'Meadow', artist: 'Two', tags: ['folk', 'acoustic', 'singer-songwriter'] }),
  ])
  return createLibraryService(library, runLocally, () => {})
}

const make = (service: ReturnType<typeof serviceOf>, plotWords: boolean) => {
  const request = recommendationRequestSchema.parse({ movies: ['tt0000001'], limit: 2, plotWords })
  return service.makePlaylist(request).recommendation.taste.tags.map(({ tag, weight }) => [tag, weight])
}

it('count for the playlist only where they may, and leave nothing behind', () => {
  const service = serviceOf()
  const before = make(service, false)
  expect(make(service, true)).toEqual(before)
  service.plots.note([{ key: 'tt0000001', plot: 'Robots take over a dystopia.' }], false)
  expect(service.plots.keywordsOf('tt0000001')).toContain('robots')
  expect(make(service, false)).toEqual(before)
  expect(make(service, true)).not.toEqual(before)
  service.plots.note([], true)
  expect(make(service, true)).toEqual(before)
})
