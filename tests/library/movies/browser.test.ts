import { describe, expect, it } from 'vitest'
import { movieQuerySchema } from '#shared/contract/movies.ts'
import { FIRST_TEXTS } from '../../../electron/library/movies/browser.ts'
import { titleSortKey } from '../../../electron/library/movies/search/titles.ts'
import { movie, openTestLibrary, putMovies, temporaryFolder } from '../support.ts'

function browserOf(films: Parameters<typeof putMovies>[2]) {
  const library = openTestLibrary(temporaryFolder())
  putMovies(library, 'films', films)
  return library.browser()
}

const query = movieQuerySchema.parse.bind(movieQuerySchema)
const hundred = Array.from({ length: 100 }, (_, n) =>
  movie({ title: `Film ${n}`, fame: n >= 90 ? 0.9 : 0.1 }),
)

describe('the order of the grid', () => {
  it('by title leaves leading articles out', () => {
    const browser = browserOf(
      ['The Matrix', 'Alien', 'Der Untergang', "L'Avventura", 'Zorro', 'Le Samouraï', 'A Bug'].map((title) =>
        movie({ title }),
      ),
    )
    expect(browser.browse(query({ sort: 'title' })).map((film) => film.title)).toEqual([
      'Alien',
      "L'Avventura",
      'A Bug',
      'The Matrix',
      'Le Samouraï',
      'Der Untergang',
      'Zorro',
    ])
  })

  it('by year has the newest first and those without a year last', () => {
    const browser = browserOf([
      movie({ title: 'Old', year: 1930 }),
      movie({ title: 'Undated' }),
      movie({ title: 'New', year: 2020 }),
    ])
    expect(browser.browse(query({ sort: 'year' })).map((film) => film.title)).toEqual([
      'New',
      'Old',
      'Undated',
    ])
  })

  it('shuffles by seed: the same seed the same order, another seed another, every film once', () => {
    const browser = browserOf(hundred)
    const titles = (seed: number) =>
      browser.browse(query({ sort: 'shuffle', seed })).map((film) => film.title)
    expect(titles(1)).toEqual(titles(1))
    expect(titles(1)).not.toEqual(titles(2))
    expect(new Set(titles(3)).size).toBe(100)
  })

  it('has well-known films first without a text, others of them with every seed', () => {
    const browser = browserOf(hundred)
    const pool = (seed: number) => browser.browse(query({ seed })).slice(0, 10)
    for (const seed of [1, 2, 3])
      expect(pool(seed).filter((film) => film.fame === 0.9).length).toBeGreaterThanOrEqual(8)
    expect(pool(1)).not.toEqual(pool(2))
  })

  it('mixes evenly where no film has fame', () => {
    const browser = browserOf(Array.from({ length: 50 }, (_, n) => movie({ title: `Film ${n}` })))
    const firsts = new Set(Array.from({ length: 40 }, (_, seed) => browser.browse(query({ seed }))[0]?.title))
    expect(firsts.size).toBeGreaterThan(15)
  })

  it.each([
    ['The Godfather', 'godfather'],
    ['A', 'a'],
    ['Die Hard', 'hard'],
    ["L'Atalante", 'atalante'],
    ['L’Atalante', 'atalante'],
    ['Theory', 'theory'],
  ])('sorts "%s" as "%s"', (title, key) => {
    expect(titleSortKey(title)).toBe(key)
  })
})

describe('filters and their counts', () => {
  const films = [
    movie({ title: 'A', year: 1991, genres: ['Comedy', 'Romance'] }),
    movie({ title: 'B', year: 1999, genres: ['Comedy'] }),
    movie({ title: 'C', year: 2004, genres: ['Comedy', 'Romance'] }),
    movie({ title: 'D', genres: ['Horror'] }),
  ]

  it('need all genres and one of the decades, with the text', () => {
    const browser = browserOf(films)
    const titles = (input: Parameters<typeof query>[0]) =>
      browser
        .browse(query(input))
        .map((film) => film.title)
        .sort()
    expect(titles({ genres: ['Comedy', 'Romance'] })).toEqual(['A', 'C'])
    expect(titles({ decades: [1990, 2000] })).toEqual(['A', 'B', 'C'])
    expect(titles({ genres: ['Romance'], decades: [1990] })).toEqual(['A'])
    expect(titles({ text: 'comedy', decades: [1990] })).toEqual(['A', 'B'])
    expect(titles({ text: 'comedy', sort: 'year' })).toEqual(['A', 'B', 'C'])
  })

  it('count what each further choice would leave', () => {
    const browser = browserOf(films)
    expect(browser.facets(query({}))).toEqual({
      genres: [
        { value: 'Comedy', count: 3 },
        { value: 'Romance', count: 2 },
        { value: 'Horror', count: 1 },
      ],
      decades: [
        { value: '2000', count: 1 },
        { value: '1990', count: 2 },
      ],
      datasets: [{ value: 'films', count: 4 }],
    })
    const chosen = browser.facets(query({ genres: ['Romance'], decades: [1990] }))
    expect(chosen.genres).toContainEqual({ value: 'Comedy', count: 1 })
    expect(chosen.decades).toEqual([
      { value: '2000', count: 1 },
      { value: '1990', count: 1 },
    ])
    expect(browser.facets(query({ text: 'horror' })).genres).toEqual([{ value: 'Horror', count: 1 }])
  })

  it('keep to the films of the data sets named, and count each set beside the others', () => {
    const library = openTestLibrary(temporaryFolder())
    const shared = movie({ title: 'A', imdbId: 'tt0000001', year: 1991, genres: ['Comedy'] })
    putMovies(library, 'mine', [shared, movie({ title: 'B', year: 1999, genres: ['Horror'] })])
    putMovies(library, 'yours', [shared, movie({ title: 'C', year: 2004, genres: ['Comedy'] })])
    const browser = library.browser()
    const titles = (input: object) =>
      browser.browse(query({ sort: 'title', ...input })).map((film) => film.title)
    expect(titles({ datasets: ['mine'] })).toEqual(['A', 'B'])
    expect(titles({ datasets: ['mine', 'yours'] })).toEqual(['A', 'B', 'C'])
    expect(titles({ datasets: ['gone'] })).toEqual(['A', 'B', 'C'])
    expect(titles({ datasets: ['yours'], text: 'comedy', decades: [2000] })).toEqual(['C'])
    const counts = browser.facets(query({ genres: ['Comedy'], datasets: ['mine'] }))
    expect(counts.datasets).toEqual([
      { value: 'yours', count: 2 },
      { value: 'mine', count: 1 },
    ])
    expect(counts.genres).toEqual([{ value: 'Comedy', count: 1 }])
  })
})

describe('the texts that searches begin with', () => {
  it('find, looked for ahead, what they find when they are typed', () => {
    const films = ['The Thing', 'Theodora', 'Heat', 'Mother'].map((title) => movie({ title }))
    const warmed = browserOf(films)
    for (const text of FIRST_TEXTS) warmed.warmFirst(text)
    const titles = (browser: typeof warmed, text: string) =>
      browser.browse(query({ text })).map((film) => film.title)
    for (const text of ['t', 'T', 'th', 'the', 'the ', 'the t', ' th']) {
      expect(titles(warmed, text)).toEqual(titles(browserOf(films), text))
    }
    expect(titles(warmed, 'the ')).toContain('The Thing')
  })
})

describe('letters typed on the wall', () => {
  const browser = () =>
    browserOf(['Alien', 'The Abyss', 'Brazil', 'Léon', 'Amélie'].map((title) => movie({ title })))
  const seek = (start: string, from: number) => {
    const wall = browser()
    const place = wall.seek(query({ sort: 'title' }), start, from)
    return place === null ? null : wall.browse(query({ sort: 'title' }))[place]?.title
  }

  it('lead to the next title that begins with them, and round to the first', () => {
    expect(seek('a', 0)).toBe('The Abyss')
    expect(seek('a', 1)).toBe('Alien')
    expect(seek('am', 1)).toBe('Amélie')
    expect(seek('a', 3)).toBe('The Abyss')
  })

  it('need no article and no accents, but may have both', () => {
    expect(seek('leo', 0)).toBe('Léon')
    expect(seek('the a', 0)).toBe('The Abyss')
    expect(seek('zz', 0)).toBeNull()
    expect(seek('-', 0)).toBeNull()
  })
})
