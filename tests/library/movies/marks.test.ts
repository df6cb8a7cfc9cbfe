import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markTitles } from '../../../electron/library/movies/search/marks.ts'
import { parseQuery } from '../../../electron/library/movies/search/query.ts'
import { searchText, wordsWithPlaces } from '../../../electron/library/search/fold.ts'

/** What of a title a text marks: the stretches as they are written, and in which title. */
function marked(text: string, title: string, originalTitle: string | null = null) {
  const query = parseQuery(text)
  const mark = query === null ? null : markTitles(query, { title, originalTitle })
  const source = mark?.of === 'originalTitle' ? originalTitle : title
  return mark === null ? null : mark.ranges.map(([start, end]) => source?.slice(start, end))
}

describe('what a text marks in a title', () => {
  it.each([
    ['matrix', 'The Matrix', ['Matrix']],
    ['star w', 'Star Wars', ['Star', 'W']],
    ['leon', 'Léon: The Professional', ['Léon']],
    ['schindlers', "Schindler's List", ["Schindler's"]],
    ['spiderman', 'Spider-Man', ['Spider', 'Man']],
    ['walle', 'WALL·E', ['WALL', 'E']],
    ['7 samurai', 'Seven Samurai', ['Seven', 'Samurai']],
    ['termiantor', 'The Terminator', ['Terminator']],
    ['oedipe', 'Œdipe roi', ['Œdipe']],
    ['alien 3', 'Alien³', ['Alien³']],
  ])('%s marks in %s: %j', (text, title, stretches) => {
    expect(marked(text, title)).toEqual(stretches)
  })

  it('is the original title where that answers better', () => {
    expect(marked('sen to', 'Spirited Away', 'Sen to Chihiro no kamikakushi')).toEqual(['Sen', 'to'])
    expect(marked('amelie', 'Amelie', "Le Fabuleux Destin d'Amélie Poulain")).toEqual(['Amelie'])
  })

  it('is nothing where the film was found by something else', () => {
    expect(marked('horror', 'The Thing', null)).toBeNull()
    expect(marked('...', 'The Thing', null)).toBeNull()
  })
})

describe('the words of a text and their places', () => {
  it('are those of the search', () => {
    const unit = fc.constantFrom('a', 'É', 'œ', "'", '-', ' ', '³', '½', '亂', 'ß', '🎬', 'e\u0301')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const words = wordsWithPlaces(text)
        expect(words.map(({ word }) => word).join('')).toBe(searchText(text).replaceAll(' ', ''))
        for (const { word, places } of words) {
          expect(places).toHaveLength(word.length + 1)
          expect(places).toEqual([...places].sort((a, b) => a - b))
          expect(places.at(-1)).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })
})
