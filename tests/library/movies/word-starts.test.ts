import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitFilm } from '../../../electron/library/movies/search/fit.ts'
import { Fits } from '../../../electron/library/movies/search/fits.ts'
import { parseQuery } from '../../../electron/library/movies/search/query.ts'
import { foldTitle } from '../../../electron/library/movies/search/titles.ts'
import { WordStarts } from '../../../electron/library/movies/search/word-starts.ts'

const words = [
  'The',
  'a',
  'and',
  '&',
  'M',
  'Heat',
  'Spider-Man',
  "L'Eau",
  '7',
  'Seven',
  'VII',
  'ten',
  'X',
  '1995',
  'Œdipe',
  '猫',
]
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '))
/** What people type: a title whole, begun, without blanks, or with a year. */
const text = fc
  .tuple(title, fc.nat(12), fc.constantFrom('', ' 1995', ' 7'), fc.boolean())
  .map(([whole, letters, end, joined]) => {
    const typed = `${whole.slice(0, Math.max(1, letters))}${end}`
    return joined ? typed.replaceAll(' ', '') : typed
  })

it('no film is passed over whose title or original title answers a text', () => {
  const year = fc.constantFrom(1995, null)
  let answered = 0
  fc.assert(
    fc.property(title, fc.option(title), year, text, (name, other, year, typed) => {
      const query = parseQuery(typed)
      if (query === null) return
      const folded = foldTitle(name)
      const original = other === null ? undefined : foldTitle(other)
      const starts = new WordStarts([folded], new Map(original === undefined ? [] : [[0, original]]))
      if (fitFilm(query, { year }, folded, original) <= 0) return
      answered += 1
      expect(starts.thatMayAnswer(query)(0)).toBe(true)
    }),
    { numRuns: 6000 },
  )
  expect(answered).toBeGreaterThan(300)
})

it('a film is passed over that has nothing in its titles to answer with', () => {
  const titles = ['The Dreamers', 'Heat', 'Alien'].map(foldTitle)
  const starts = new WordStarts(titles, new Map([[2, foldTitle('Drachen')]]))
  const query = parseQuery('dr')
  if (query === null) throw new Error('There is something to search for.')
  expect([0, 1, 2].map(starts.thatMayAnswer(query))).toEqual([true, false, true])
})

it('films are ranked by fit and bonus, ties in the order of the catalogue, whatever fit most of them have', () => {
  const fit = fc.constantFrom(0, 1, 1.5, 1.9, 4)
  const bonus = fc.constantFrom(0, 0.3, 0.5, 0.9)
  fc.assert(
    fc.property(fc.array(fc.tuple(fit, bonus), { maxLength: 40 }), (films) => {
      const fits = new Fits(
        Float64Array.from(films, ([, bonus]) => bonus),
        1,
      )
      for (const [film, [fit]] of films.entries()) fits.raise(film, fit)
      const ranking = fits.ranked()
      const expected = films
        .map(([fit, bonus], film) => ({ film, fit, score: fit + bonus }))
        .filter(({ fit }) => fit > 0)
        .sort((a, b) => b.score - a.score || a.film - b.film)
      expect([...ranking.films]).toEqual(expected.map(({ film }) => film))
      expect([...ranking.scores]).toEqual(expected.map(({ score }) => score))
      fits.clear()
      expect(fits.ranked().films).toHaveLength(0)
    }),
  )
})
