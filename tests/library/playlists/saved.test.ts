import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { historyLength, keptRequestSchema, type MadeList } from '#shared/contract/saved-playlists.ts'
import { runLocally } from '../../../electron/library/imports/runner.ts'
import { migrations } from '../../../electron/library/migrations/index.ts'
import { migrate } from '../../../electron/library/migrations/run.ts'
import { goesOnFrom } from '../../../electron/library/playlists/history.ts'
import { createPlaylistStore } from '../../../electron/library/playlists/store.ts'
import { createLibraryService } from '../../../electron/library/service.ts'
import { renderPlaylist } from '../../../electron/playlists/formats/index.ts'
import { listOf } from '../../playlists/support/lists.ts'
import { movie, openTestLibrary, putMovies, putTracks, temporaryFolder, track } from '../support.ts'

const request = (movies: string[], seed: number | null = null) =>
  keptRequestSchema.parse({ movies, seed, dials: { mood: -0.5 } })

function made(title: string, tracks: Parameters<typeof listOf>[0] = [{}], movies = ['tt1', 'tt2']): MadeList {
  const list = listOf(tracks, title)
  return {
    list: { ...list, movies: list.movies.filter(({ key }) => movies.includes(key)) },
    request: request(movies),
  }
}

function storeAt(moment: { now: Date }) {
  const database = new Database(':memory:')
  migrate(database, migrations)
  return { database, store: createPlaylistStore(database, () => moment.now) }
}

function serviceOf() {
  const library = openTestLibrary(temporaryFolder())
  putMovies(library, 'films', [
    movie({ title: 'Heat', imdbId: 'tt0113277', year: 1995, genres: ['Crime'] }),
    movie({ title: 'Amelie', year: 2001, genres: ['Romance'] }),
    movie({ title: 'Big', year: 1988, genres: ['Comedy'] }),
  ])
  putTracks(library, 'songs', [
    track({
      title: 'Angel',
      artist: 'Massive Attack',
      spotifyId: '4uLU6hMCjMI75M1A2tKUQC',
      durationMs: 379_533,
      tags: ['trip-hop', 'dark'],
    }),
    track({ title: 'Roads', artist: 'Portishead', tags: ['trip-hop'], energy: 0.25 }),
    track({ title: 'Sunny', artist: 'Boney M.', tags: ['pop', 'happy'] }),
  ])
  return { library, ...createLibraryService(library, runLocally, () => {}) }
}

describe('a saved playlist', () => {
  it('comes back with its films, its tracks and all that made it', () => {
    const { store } = storeAt({ now: new Date(0) })
    const { id } = store.create(made('Night drive', [{ title: 'Angel' }, { title: 'Roads' }]), 'saved')
    expect(store.get(id)).toMatchObject({
      title: 'Night drive',
      createdAt: '1970-01-01T00:00:00.000Z',
      movies: [{ title: 'Heat' }, { title: 'Se7en' }],
      tracks: [{ title: 'Angel' }, { title: 'Roads' }],
      request: { movies: ['tt1', 'tt2'], seed: null, dials: { mood: -0.5 } },
    })
  })

  it('is listed with what a list shows of it, the latest change first', () => {
    const moment = { now: new Date(0) }
    const { store } = storeAt(moment)
    const first = store.create(made('One', [{ durationMs: 1000 }, { durationMs: null }]), 'saved')
    moment.now = new Date(1000)
    store.create({ ...made('Two'), request: null }, 'saved')
    moment.now = new Date(2000)
    store.update(first.id, made('Ignored', [{ durationMs: 1000 }]))
    expect(store.list('saved', '')).toMatchObject([
      { title: 'One', tracks: 1, durationMs: 1000, movieCount: 2, canGoOn: true },
      { title: 'Two', canGoOn: false },
    ])
  })

  it.each([
    ['night', true],
    ['NIGHT dri', true],
    ['bjork', true],
    ['heat ångel', true],
    ['ight', false],
    ['night morning', false],
    ['%', true],
  ])('is found by %j: %s', (text, found) => {
    const { store } = storeAt({ now: new Date() })
    store.create(made('Night drive', [{ title: 'Angel', artist: 'Björk' }]), 'saved')
    expect(store.list('saved', text)).toHaveLength(found ? 1 : 0)
  })

  it('is found by its new name once renamed, and by its tracks still', () => {
    const { store } = storeAt({ now: new Date() })
    const { id } = store.create(made('Night drive', [{ artist: 'Björk' }]), 'saved')
    store.rename(id, 'Dawn')
    expect(store.list('saved', 'dawn bjork')).toHaveLength(1)
    expect(store.list('saved', 'night')).toHaveLength(0)
  })

  it('can be brought back for a day after it was deleted', () => {
    const moment = { now: new Date('2026-01-01') }
    const { store, database } = storeAt(moment)
    const { id } = store.create(made('Gone'), 'saved')
    store.remove(id)
    expect(() => store.get(id)).toThrowError(expect.objectContaining({ code: 'not-found' }))
    moment.now = new Date('2026-01-01T23:00:00Z')
    expect(createPlaylistStore(database, () => moment.now).restore(id).title).toBe('Gone')
    store.remove(id)
    moment.now = new Date('2026-01-03')
    expect(() => createPlaylistStore(database, () => moment.now).restore(id)).toThrowError(/not there/)
  })

  it('keeps everything when the data sets it came from are removed', () => {
    const { library, makePlaylist } = serviceOf()
    const { movies, recommendation } = makePlaylist(request(['tt0113277']))
    const list = { title: 'Kept', movies, tracks: recommendation.tracks }
    const { id } = library.playlists.create({ list, request: request(['tt0113277']) }, 'saved')
    const before = library.playlists.get(id)
    library.remove('songs')
    library.remove('films')
    expect(library.playlists.get(id)).toEqual(before)
    expect(before.tracks.length).toBeGreaterThan(0)
    expect(renderPlaylist(before, 'csv', { bom: false, date: new Date(), language: 'en' })).toContain(
      '4uLU6hMCjMI75M1A2tKUQC',
    )
  })
})

describe('the history', () => {
  it('keeps the last fifty', async () => {
    const { handlers, library } = serviceOf()
    for (let index = 0; index < historyLength + 3; index += 1) {
      await handlers['saved.remember'](
        made(`List ${index}`, [{ key: index.toString(16).padStart(16, 'f') }], [`tt${index % 2 ? 1 : 2}`]),
      )
    }
    const kept = library.playlists.list('history', '')
    expect(kept).toHaveLength(historyLength)
    expect(kept[0]?.title).toBe(`List ${historyLength + 2}`)
    expect(kept.at(-1)?.title).toBe('List 3')
  })

  it('has one playlist for one that is being built up, and another after a shuffle', () => {
    const now = new Date()
    const { store } = storeAt({ now })
    const { id } = store.create(made('One', [{}], ['tt1']), 'history')
    const one = store.get(id)
    const more = made('Two', [{}, {}], ['tt1', 'tt2'])
    expect(goesOnFrom(one, more, now)).toBe(true)
    expect(goesOnFrom(one, { ...more, request: request(['tt1', 'tt2'], 7) }, now)).toBe(false)
    expect(goesOnFrom(one, made('Other', [{}, {}], ['tt2']), now)).toBe(false)
    expect(goesOnFrom(one, more, new Date(now.getTime() + 3_600_000))).toBe(false)
    expect(goesOnFrom(one, made('Same tracks', [{}], ['tt2']), now)).toBe(true)
  })

  it('gives up what is saved, and what is kept from it', async () => {
    const { handlers, library } = serviceOf()
    await handlers['saved.remember'](made('Draft'))
    await handlers['saved.create'](made('Mine'))
    expect(library.playlists.list('history', '')).toEqual([])
    await handlers['saved.remember'](made('Another', [{ key: 'ffffffffffffffff' }], ['tt1']))
    const [draft] = library.playlists.list('history', '')
    await handlers['saved.keep']({ id: draft?.id ?? '' })
    expect(library.playlists.list('saved', '').map(({ title }) => title)).toEqual(['Another', 'Mine'])
  })
})

describe('an imported playlist', () => {
  it('finds its tracks by Spotify id, then by artist and title, and keeps those that are nowhere', async () => {
    const { handlers, library } = serviceOf()
    const folder = temporaryFolder()
    const path = join(folder, 'Road trip.csv')
    writeFileSync(
      path,
      'Track URI,Track Name,Album Name,Artist Name(s)\n' +
        'spotify:track:4uLU6hMCjMI75M1A2tKUQC,Ange (edit française),Mezzanine,Massive Atack\n' +
        'spotify:track:0000000000000000000000,ROADS (Live),Dummy,The Portishead\n' +
        'spotify:track:1111111111111111111111,Nowhere,Gone,Nobody\n',
    )
    const { opened, problems } = await handlers['saved.importFiles']({
      paths: [path, join(folder, 'no.m3u8')],
    })
    expect(problems).toMatchObject([{ file: join(folder, 'no.m3u8') }])
    expect(opened).toMatchObject([{ known: 2, playlist: { title: 'Road trip', tracks: 3, canGoOn: false } }])
    const { tracks } = library.playlists.get(opened[0]?.playlist.id ?? '')
    expect(tracks).toMatchObject([
      {
        title: 'Ange (edit française)',
        durationMs: 379_533,
        spotifyId: '4uLU6hMCjMI75M1A2tKUQC',
        match: null,
      },
      { title: 'ROADS (Live)', tags: ['trip-hop'], energy: -0.5, spotifyId: '0000000000000000000000' },
      { title: 'Nowhere', tags: [], spotifyId: '1111111111111111111111' },
    ])
  })

  it('is the one that was exported', async () => {
    const { handlers, library, exportPlaylist, makePlaylist } = serviceOf()
    const { movies, recommendation } = makePlaylist(request(['tt0113277']))
    const path = join(temporaryFolder(), 'For the road.csv')
    exportPlaylist({
      list: { title: 'x', movies, tracks: recommendation.tracks },
      format: 'csv',
      bom: true,
      language: 'en',
      path,
    })
    expect(await handlers['saved.sortFiles']({ paths: [path] })).toEqual({ playlists: [path], others: [] })
    const { opened } = await handlers['saved.importFiles']({ paths: [path] })
    expect(opened).toMatchObject([
      { known: recommendation.tracks.length, playlist: { title: 'For the road' } },
    ])
    const { tracks } = library.playlists.get(opened[0]?.playlist.id ?? '')
    expect(tracks.map(({ key }) => key)).toEqual(recommendation.tracks.map(({ key }) => key))
  })
})
