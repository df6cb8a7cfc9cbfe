import { describe, expect, it } from 'vitest'
import { readStarterFilms, readStarterTracks } from '../../scripts/resources/starter/catalogue.ts'
import { compareFilms } from '../../scripts/resources/starter/confirm-films.ts'
import { compareTracks } from '../../scripts/resources/starter/confirm-tracks.ts'
import { readKnownSongs } from '../../scripts/resources/starter/known-songs.ts'
import { brokenFilmPromises, brokenTrackPromises } from '../../scripts/resources/starter/promises.ts'
import { readSemantics, unknownKeywords, unknownTags } from '../../scripts/resources/starter/words.ts'
import { describeWithData, sharedData } from '../support/shared-data.ts'

const semantics = readSemantics()
const films = readStarterFilms()
const tracks = readStarterTracks()

describe('the starter catalogue', () => {
  it('has the shape that its files promise, in every row', () => {
    expect([...films.faults, ...tracks.faults]).toEqual([])
  })

  it('keeps what it promises of films', () => {
    expect(brokenFilmPromises(films.rows)).toEqual([])
  })

  it('keeps what it promises of tracks', () => {
    expect(brokenTrackPromises(tracks.rows, semantics.tags)).toEqual([])
  })

  it('describes tracks in tags that the recommender knows', () => {
    expect([...unknownTags(tracks.rows, semantics).keys()]).toEqual([])
  })

  it('gives every film five keywords or more that the recommender knows', () => {
    const unknown = unknownKeywords(films.rows, semantics)
    const poor = films.rows.filter(({ keywords }) => keywords.filter((word) => !unknown.has(word)).length < 5)
    expect(poor.map(({ title }) => title)).toEqual([])
  })
})

describe('checking the starter catalogue', () => {
  const [film] = films.rows
  const [track] = tracks.rows
  if (film === undefined || track === undefined) throw new Error('The starter catalogue is empty.')

  it('finds fault with too few films, a film that stands there twice, and one that is too old', () => {
    const broken = brokenFilmPromises([film, film, { ...film, imdb_id: 'tt0000001', title: 'A', year: 1902 }])
    expect(broken).toContain('3 films; at least 600 are promised')
    expect(broken).toContain('0 IMAX films; at least 25 are promised')
    expect(broken).toContain(`2 of ${film.imdb_id}; at most 1`)
    expect(broken).toContain('A is of 1902, before 1920')
  })

  it('finds fault with a track that has no mood, and with an artist who has too many', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => ({ ...track, artist: 'Björk', title }))
    const moodless = { ...track, artist: 'Can', title: 'Spoon', tags: ['krautrock', 'drum machine', 'night'] }
    const broken = brokenTrackPromises(
      [...many, { ...track, artist: 'Bjork', title: 'a' }, moodless],
      semantics.tags,
    )
    expect(broken).toContain('“Spoon” by Can has no mood')
    expect(broken).toContain('7 of bjork; at most 5')
    expect(broken).toContain('2 of “a” by bjork; at most 1')
  })

  it('finds a song under another spelling of its artist and title, and tells what it misses', () => {
    const songs = new Map([
      ['bjork', new Set(['hyperballad'])],
      ['ellafitzgerald', new Set(['summertime'])],
    ])
    const song = (artist: string, title: string) => ({ ...track, artist, title })
    const found = compareTracks(
      [
        song('Björk', 'Hyper-Ballad'),
        song('Ella Fitzgerald & Louis Armstrong', 'Summertime (1958 Version)'),
        song('The Björk', 'Jóga'),
        song('Nobody', 'Nothing'),
      ],
      songs,
    )
    expect(found.confirmed.map(({ title }) => title)).toEqual(['Hyper-Ballad', 'Summertime (1958 Version)'])
    expect(found.titleUnknown.map(({ title }) => title)).toEqual(['Jóga'])
    expect(found.artistUnknown.map(({ title }) => title)).toEqual(['Nothing'])
  })
})

describeWithData('the starter catalogue beside what others know', () => {
  it('has the films that MovieLens has, under their ids, titles and years: 97 % at least', () => {
    const { confirmed, otherwise, missing } = compareFilms(films.rows, sharedData('.'))
    const comparable = confirmed.length + otherwise.length + missing.length
    expect(comparable).toBeGreaterThan(1000)
    expect(confirmed.length / comparable).toBeGreaterThan(0.97)
  })

  it('has tracks of which other catalogues confirm two in five', () => {
    const { confirmed } = compareTracks(tracks.rows, readKnownSongs(sharedData('.')))
    expect(confirmed.length / tracks.rows.length).toBeGreaterThan(0.4)
  })
})
