import { describe, expect, it } from 'vitest'
import { movieQuerySchema } from '#shared/contract/movies.ts'
import { recommendationRequestSchema } from '#shared/contract/recommendations.ts'
import type { LibraryEvent } from '../../electron/library/imports/queue.ts'
import { runLocally } from '../../electron/library/imports/runner.ts'
import { createLibraryService } from '../../electron/library/service.ts'
import { movie, openTestLibrary, putMovies, putTracks, temporaryFolder, track } from './support.ts'

function serviceOf() {
  const library = openTestLibrary(temporaryFolder())
  putMovies(library, 'films', [
    movie({ title: 'Heat', externalId: '6', imdbId: 'tt0113277', year: 1995, fame: 0.9, genres: ['Crime'] }),
    movie({ title: 'Heat', externalId: '7', year: 1972, fame: 0.1, genres: ['Comedy'] }),
    movie({
      title: 'Amelie',
      originalTitle: 'Le Fabuleux Destin',
      externalId: '8',
      year: 2001,
      genres: ['Romance'],
    }),
    movie({ title: '6', externalId: '99', year: 2010 }),
  ])
  putTracks(library, 'songs', [
    track({
      title: 'Angel',
      artist: 'Massive Attack',
      tags: ['trip-hop', 'dark'],
      spotifyId: '4uLU6hMCjMI75M1A2tKUQC',
    }),
    track({ title: 'Angels', artist: 'Somebody Else', tags: ['pop', 'happy'], popularity: 1 }),
    track({ title: 'Dark Horse', artist: 'Angel', tags: ['rock', 'dark'], album: 'First' }),
  ])
  const events: LibraryEvent[] = []
  const service = createLibraryService(library, runLocally, (event) => events.push(event))
  return { library, service, events }
}

const request = (movies: string[]) => recommendationRequestSchema.parse({ movies, limit: 3 })

describe('naming a film', () => {
  it.each([
    ['tt0113277', 1995],
    ['6', 1995],
    ['films/7', 1972],
    ['Heat (1972)', 1972],
    ['heat', 1995],
    ['Heat', 1995],
    ['le fabuleux destin (2001)', 2001],
    ['99', 2010],
  ])('as "%s" gives that of %i', (text, year) => {
    expect(serviceOf().service.resolveMovie(text).year).toBe(year)
  })

  it('that is not there names the nearest', () => {
    const { service } = serviceOf()
    expect(() => service.resolveMovie('Heat (1999)')).toThrowError(
      /Did you mean "Heat \(1995\)" or "Heat \(1972\)"\?/,
    )
    expect(() => service.resolveMovie('Zzzz')).toThrowError(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('searching tracks', () => {
  it('puts the exact title and artist before parts of them', () => {
    const { service } = serviceOf()
    const found = (text: string) => service.searchTracks(text, 10).map((hit) => hit.row.title)
    expect(found('angel')).toEqual(expect.arrayContaining(['Angel', 'Angels', 'Dark Horse']))
    expect(found('angel').at(-1)).toBe('Angels')
    expect(found('massive attack angel')).toEqual(['Angel'])
    expect(found('trip hop')).toEqual(['Angel'])
    expect(found('   ')).toEqual([])
    expect(found('"*')).toEqual([])
  })
})

describe('the handlers of the library', () => {
  it('give pages of films, whose parts join to the whole', async () => {
    const { handlers } = serviceOf().service
    const query = movieQuerySchema.parse({ sort: 'title' })
    const all = await handlers['movies.browse']({ ...query, offset: 0, limit: 100 })
    const first = await handlers['movies.browse']({ ...query, offset: 0, limit: 3 })
    const rest = await handlers['movies.browse']({ ...query, offset: 3, limit: 3 })
    expect(all).toMatchObject({ total: 4, catalogue: 4 })
    expect([...first.movies, ...rest.movies]).toEqual(all.movies)
  })

  it('give films in the order asked for and leave out those that are gone', async () => {
    const cards = await serviceOf().service.handlers['movies.get']({ keys: ['films/8', 'gone', 'tt0113277'] })
    expect(cards.map((card) => card.title)).toEqual(['Amelie', 'Heat'])
  })

  it('tell everybody when a data set comes, goes or is switched', async () => {
    const { service, events } = serviceOf()
    await service.handlers['datasets.setActive']({ id: 'songs', active: false })
    await service.handlers['datasets.remove']({ id: 'songs' })
    await service.handlers['datasets.restore']({ id: 'songs' })
    expect(events.map((event) => event.name)).toEqual([
      'datasets.changed',
      'datasets.changed',
      'datasets.changed',
    ])
    expect(events.at(-1)?.payload).toEqual(await service.handlers['datasets.list']({}))
  })

  it('recommend tracks with all that the window shows of them', async () => {
    const { service } = serviceOf()
    const { tracks } = service.makePlaylist(request(['tt0113277'])).recommendation
    const angel = tracks.find((one) => one.title === 'Angel')
    expect(angel).toMatchObject({
      artist: 'Massive Attack',
      externalId: 'Angel',
      spotifyId: '4uLU6hMCjMI75M1A2tKUQC',
    })
    expect(angel?.tags).toEqual(expect.arrayContaining(['trip-hop', 'dark']))
  })

  it('give no list, but a reason, without films or without tracks', () => {
    const { library, service } = serviceOf()
    expect(service.makePlaylist(request([])).recommendation.notice).toBe('no-movies')
    expect(service.makePlaylist(request(['gone'])).recommendation.notice).toBe('no-movies')
    library.setActive('songs', false)
    expect(service.makePlaylist(request(['tt0113277'])).recommendation).toMatchObject({
      notice: 'no-tracks',
      tracks: [],
    })
  })

  it('score tracks before any re-ranking, null for those that are not there', () => {
    const { service } = serviceOf()
    const places = service.findTracks(['Angel', 'nothing', 'Angels'])
    expect(places).toEqual([{ datasetId: 'songs', rowId: 1 }, null, { datasetId: 'songs', rowId: 2 }])
    expect(service.scoreTracks(['tt0113277'], places, 'blend')).toEqual([
      expect.any(Number),
      null,
      expect.any(Number),
    ])
  })
})
