import { describe, expect, it } from 'vitest'
import { movie, openTestLibrary, putMovies, temporaryFolder } from '../support.ts'

const HEAT = movie({
  title: 'Heat',
  externalId: 'tt0113277',
  imdbId: 'tt0113277',
  year: 1995,
  genres: ['Crime'],
})

function keysOf(library: ReturnType<typeof openTestLibrary>): string[] {
  return library.browser().catalogue.films.map(({ key }) => key)
}

describe('a film without an IMDb id', () => {
  it('is the one with its title and year in another data set, whichever came first', () => {
    for (const order of [
      ['list', 'films'],
      ['films', 'list'],
    ]) {
      const library = openTestLibrary(temporaryFolder())
      for (const id of order) {
        if (id === 'films') putMovies(library, id, [HEAT])
        else putMovies(library, id, [movie({ title: 'HEAT', externalId: 'heat (1995)', year: 1995 })])
      }
      expect(keysOf(library)).toEqual(['tt0113277'])
      expect(library.browser().find('tt0113277')?.genres).toEqual(['Crime'])
    }
  })

  it('is found by its original title and without its article too', () => {
    const library = openTestLibrary(temporaryFolder())
    putMovies(library, 'films', [
      movie({
        title: 'Amélie',
        originalTitle: "Le fabuleux destin d'Amélie Poulain",
        imdbId: 'tt0211915',
        year: 2001,
      }),
      movie({ title: 'The Matrix', imdbId: 'tt0133093', year: 1999 }),
    ])
    putMovies(library, 'list', [
      movie({ title: "Le Fabuleux Destin d'Amelie Poulain", year: 2001 }),
      movie({ title: 'Matrix, The', year: 1999 }),
    ])
    expect(keysOf(library)).toEqual(['tt0211915', 'tt0133093'])
  })

  it('stays itself where year or title differ, where it has no year, and where two films share both', () => {
    const library = openTestLibrary(temporaryFolder())
    putMovies(library, 'films', [
      HEAT,
      movie({ title: 'Hamlet', externalId: 'a', imdbId: 'tt0000001', year: 2000 }),
      movie({ title: 'Hamlet', externalId: 'b', imdbId: 'tt0000002', year: 2000 }),
    ])
    putMovies(library, 'list', [
      movie({ title: 'Heat', externalId: '1', year: 1986 }),
      movie({ title: 'Heat', externalId: '2' }),
      movie({ title: 'Hamlet', externalId: '3', year: 2000 }),
    ])
    expect(keysOf(library).slice(3)).toEqual(['list/1', 'list/2', 'list/3'])
  })
})
