import { describe, expect, it } from 'vitest'
import { likedFilms } from '../../electron/library/imports/liked.ts'
import { runLocally } from '../../electron/library/imports/runner.ts'
import { ensureStarter } from '../../electron/library/starter.ts'
import { movie, openTestLibrary, putMovies, temporaryFolder } from './support.ts'

describe('the films that a list says are liked', () => {
  it('are found in the starter catalogue, which stays beside the list, those liked most first', async () => {
    const library = openTestLibrary(temporaryFolder())
    await ensureStarter(library, runLocally)
    const before = library.browser().catalogue.films.length
    putMovies(
      library,
      'ratings',
      [
        movie({ title: 'Heat', externalId: 'heat (1995)', year: 1995 }),
        movie({ title: 'Blade Runner', externalId: 'blade runner (1982)', year: 1982 }),
        movie({ title: 'Home video of a cat', externalId: 'home video', year: 1995 }),
      ],
      'letterboxd',
    )
    expect(library.browser().catalogue.films).toHaveLength(before + 1)
    const liked = ['blade runner (1982)', 'home video', 'heat (1995)', 'gone']
    expect(likedFilms(library, { id: 'ratings', liked })).toEqual(['tt0083658', 'tt0113277'])
  })

  it('are none of a set that is not active', () => {
    const library = openTestLibrary(temporaryFolder())
    putMovies(library, 'ratings', [movie({ title: 'Heat', genres: ['Crime'] })], 'letterboxd')
    library.setActive('ratings', false)
    expect(likedFilms(library, { id: 'ratings', liked: ['Heat'] })).toEqual([])
  })

  it('are at most as many as a taste is made from', () => {
    const library = openTestLibrary(temporaryFolder())
    const films = Array.from({ length: 250 }, (_, n) => movie({ title: `Film ${n}`, genres: ['Drama'] }))
    putMovies(library, 'ratings', films, 'letterboxd')
    const liked = films.map(({ externalId }) => externalId)
    expect(likedFilms(library, { id: 'ratings', liked })).toHaveLength(200)
  })
})
