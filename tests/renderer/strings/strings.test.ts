import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { english } from '../../../renderer/strings/en.ts'
import { pluralsOf } from '../../../renderer/strings/plural.ts'

const source = readFileSync(new URL('../../../renderer/strings/en.ts', import.meta.url), 'utf8')
const texts = [...source.matchAll(/'([^'\n]+)'|`([^`]+)`/g)].map(
  ([, plain, template]) => plain ?? template ?? '',
)

it('shouts nowhere and speaks of no "we"', () => {
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => text.includes('!'))).toEqual([])
  expect(texts.filter((text) => /\b(we|our|us|oops|please)\b/i.test(text))).toEqual([])
})

it('is in sentence case: no second word with a capital but names', () => {
  const names = /^(Spotify|CrossTune|MovieLens|Music|Info|CSV|Data|Ctrl|Cmd|Space|MIT|R|S)\b/
  const titled = texts.filter(
    (text) =>
      !text.includes('${') &&
      / [A-Z]/.test(text) &&
      !text.split(/[.:] /).every((sentence) =>
        sentence
          .split(' ')
          .slice(1)
          .every((word) => !/^[A-Z]/.test(word) || names.test(word)),
      ),
  )
  expect(titled).toEqual([])
})

it('counts by the rules of the language', () => {
  expect(english.movies.found(1)).toBe('1 movie')
  expect(english.movies.found(1204)).toBe('1,204 movies')
  expect(english.playlist.facts(30, '2 h 11 min', 3)).toBe('30 tracks · 2 h 11 min · from 3 movies')
  expect(english.playlist.facts(1, null, 1)).toBe('1 track · from 1 movie')
})

it('chooses plurals of languages with more forms', () => {
  const polish = pluralsOf('pl')
  const forms = { one: 'film', few: 'filmy', other: 'filmów' }
  expect([1, 2, 5, 22].map((count) => polish(count, forms))).toEqual(['film', 'filmy', 'filmów', 'filmy'])
})
