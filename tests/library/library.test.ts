import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  datasetFiles,
  movie,
  openTestLibrary,
  putMovies,
  putTracks,
  temporaryFolder,
  track,
} from './support.ts'

const activeIds = (library: ReturnType<typeof openTestLibrary>) =>
  library.datasets().flatMap((dataset) => (dataset.active ? [dataset.id] : []))

describe('the starter catalogue among other data sets', () => {
  it('is active exactly while no other set of its kind is', () => {
    const library = openTestLibrary(temporaryFolder())
    putMovies(library, 'starter-films', [movie({ title: 'Heat' })], 'starter-movies')
    putTracks(library, 'starter-tracks', [track({ title: 'Song' })], 'starter-tracks')
    expect(activeIds(library)).toEqual(['starter-films', 'starter-tracks'])
    putMovies(library, 'mine', [movie({ title: 'Alien' })])
    expect(activeIds(library)).toEqual(['mine', 'starter-tracks'])
    library.setActive('mine', false)
    expect(activeIds(library)).toEqual(['starter-films', 'starter-tracks'])
  })

  it('stays on or off once the user has said so', () => {
    const library = openTestLibrary(temporaryFolder())
    putMovies(library, 'starter-films', [movie({ title: 'Heat' })], 'starter-movies')
    putMovies(library, 'mine', [movie({ title: 'Alien' })])
    library.setActive('starter-films', true)
    expect(activeIds(library)).toEqual(['mine', 'starter-films'])
    library.setActive('starter-films', false)
    library.setActive('mine', false)
    expect(activeIds(library)).toEqual([])
    expect(library.browser().catalogue.films).toEqual([])
  })

  it('can be switched off but not removed', () => {
    const library = openTestLibrary(temporaryFolder())
    putMovies(library, 'starter-films', [movie({ title: 'Heat' })], 'starter-movies')
    expect(() => library.remove('starter-films')).toThrowError(expect.objectContaining({ code: 'forbidden' }))
  })

  it('lends its keywords and fame to the same film of another set, and adds no film', () => {
    const library = openTestLibrary(temporaryFolder())
    const keywords = [{ name: 'heist', count: 1 }]
    const starter = movie({ title: 'Heat', imdbId: 'tt0113277', keywords, fame: 0.9, language: 'en' })
    putMovies(
      library,
      'starter-films',
      [starter, movie({ title: 'Alien', imdbId: 'tt0078748' })],
      'starter-movies',
    )
    const tags = [{ name: 'los angeles', count: 4 }]
    putMovies(library, 'mine', [
      movie({ title: 'Heat', imdbId: 'tt0113277', keywords: tags, genres: ['Crime'] }),
    ])
    const { films } = library.browser().catalogue
    expect(films).toHaveLength(1)
    expect(films[0]).toMatchObject({ key: 'tt0113277', fame: 0.9, language: 'en', genres: ['Crime'] })
    expect(films[0]?.keywords.map((keyword) => keyword.name)).toEqual(['heist', 'los angeles'])
  })
})

describe('films of several data sets', () => {
  it('are one film where the IMDb id is the same, with genres and keywords joined', () => {
    const library = openTestLibrary(temporaryFolder())
    const imdbId = 'tt0113277'
    putMovies(library, 'a', [
      movie({
        title: 'Heat',
        externalId: '6',
        imdbId,
        genres: ['Crime'],
        keywords: [{ name: 'bank', count: 2 }],
      }),
    ])
    putMovies(library, 'b', [
      movie({
        title: 'Heat (Michael Mann)',
        externalId: '99',
        imdbId,
        year: 1995,
        genres: ['Thriller', 'Crime'],
        keywords: [
          { name: 'bank', count: 5 },
          { name: 'night', count: 1 },
        ],
      }),
      movie({ title: 'Alien', externalId: '7' }),
    ])
    const { films } = library.browser().catalogue
    expect(films.map((film) => film.key)).toEqual([imdbId, 'b/7'])
    expect(films[0]).toMatchObject({
      title: 'Heat',
      externalId: '6',
      year: 1995,
      genres: ['Crime', 'Thriller'],
    })
    expect(films[0]?.keywords).toEqual([
      { name: 'bank', count: 5 },
      { name: 'night', count: 1 },
    ])
  })
})

describe('removing a data set', () => {
  it('takes it out at once and brings it back as it was', () => {
    const folder = temporaryFolder()
    const library = openTestLibrary(folder)
    putMovies(library, 'mine', [movie({ title: 'Alien' })])
    library.setActive('mine', false)
    const before = library.datasets()
    library.remove('mine')
    expect(library.datasets()).toEqual([])
    library.restore('mine')
    expect(library.datasets()).toEqual(before)
    expect(datasetFiles(folder)).toEqual(['mine.db'])
  })

  it('is for good once the run has ended', () => {
    const folder = temporaryFolder()
    const library = openTestLibrary(folder)
    putMovies(library, 'mine', [movie({ title: 'Alien' })])
    library.remove('mine')
    library.close()
    expect(datasetFiles(folder)).toEqual([])
    const next = openTestLibrary(folder)
    expect(() => next.restore('mine')).toThrowError(expect.objectContaining({ code: 'not-found' }))
  })

  it('survives that the same set was imported again before it was brought back', () => {
    const folder = temporaryFolder()
    const library = openTestLibrary(folder)
    putMovies(library, 'mine', [movie({ title: 'Alien' })])
    library.remove('mine')
    putMovies(library, 'mine', [movie({ title: 'Alien' })])
    library.restore('mine')
    expect(library.browser().catalogue.films).toHaveLength(1)
    expect(datasetFiles(folder)).toEqual(['mine.db'])
  })

  it('says so where there is no such set', () => {
    const library = openTestLibrary(temporaryFolder())
    expect(() => library.remove('nothing')).toThrowError(expect.objectContaining({ code: 'not-found' }))
    expect(() => library.setActive('nothing', true)).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})

describe('two processes on one folder', () => {
  it('see what the other has imported and removed', () => {
    const folder = temporaryFolder()
    const window = openTestLibrary(folder)
    expect(window.browser().catalogue.films).toHaveLength(0)
    const commandLine = openTestLibrary(folder)
    putMovies(commandLine, 'mine', [movie({ title: 'Alien' })])
    expect(window.browser().catalogue.films).toHaveLength(1)
    commandLine.remove('mine')
    expect(window.browser().catalogue.films).toHaveLength(0)
  })
})

describe('the index of a track set', () => {
  it('is built where it is missing or damaged, and the same either way', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    const songs = [track({ title: 'One', tags: ['metal', 'dark'] }), track({ title: 'Two', tags: ['pop'] })]
    putTracks(first, 'songs', songs)
    const keyOf = (library: typeof first) => library.engine().trackKeyOf({ datasetId: 'songs', rowId: 1 })
    const key = keyOf(first)
    expect(key).toMatch(/^[0-9a-f]{16}$/)
    const index = join(folder, 'datasets', 'songs.index')
    expect(existsSync(index)).toBe(true)
    first.close()
    const second = openTestLibrary(folder)
    expect(keyOf(second)).toBe(key)
    second.close()
    writeFileSync(index, 'rubbish')
    const third = openTestLibrary(folder)
    expect(keyOf(third)).toBe(key)
    expect(third.engine().findByKey(key ?? '')).toEqual({ datasetId: 'songs', rowId: 1 })
  })
})

describe('an index file that goes while the library is open', () => {
  it.each(['removed', 'cut short'])('is made anew where it was %s', (how) => {
    const folder = temporaryFolder()
    const library = openTestLibrary(folder)
    putTracks(library, 'songs', [track({ title: 'One' })])
    putTracks(library, 'others', [track({ title: 'Two' })])
    const key = library.engine().trackKeyOf({ datasetId: 'songs', rowId: 1 })
    const index = join(folder, 'datasets', 'songs.index')
    if (how === 'removed') rmSync(index)
    else writeFileSync(index, 'no index')
    library.setActive('others', false)
    expect(library.engine().trackKeyOf({ datasetId: 'songs', rowId: 1 })).toBe(key)
    expect(library.engine().trackKeyOf({ datasetId: 'others', rowId: 1 })).toBeNull()
  })
})

describe('the session', () => {
  it('comes back after a restart', () => {
    const folder = temporaryFolder()
    const first = openTestLibrary(folder)
    first.session.save({ ...first.session.load(), movies: ['tt0113277'], limit: 55 })
    first.close()
    expect(openTestLibrary(folder).session.load()).toMatchObject({ movies: ['tt0113277'], limit: 55 })
  })

  it('is the default one where nothing was saved or nothing can be read', () => {
    const library = openTestLibrary(temporaryFolder())
    expect(library.session.load()).toMatchObject({ movies: [], limit: 30, settings: { theme: 'system' } })
    for (const document of ['{"limit": "many"}', 'no json']) {
      library.database.prepare("INSERT OR REPLACE INTO session VALUES (1, ?, 'now')").run(document)
      expect(library.session.load().limit).toBe(30)
    }
  })
})
