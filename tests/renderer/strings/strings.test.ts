import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '#shared/contract/errors.ts'
import { refusals } from '#shared/contract/refusal.ts'
import { catalogues, languageOf, languages } from '#shared/strings/index.ts'
import { pluralsOf } from '#shared/strings/plural.ts'

/** Every literal of a language's files but its imports, as it is written. */
function textsOf(language: string): string[] {
  const folder = new URL(`../../../shared/strings/${language}/`, import.meta.url)
  return readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8').replaceAll(/^import .*$/gm, ''))
    .flatMap((source) =>
      [...source.matchAll(/'([^'\n]+)'|`([^`]+)`/g)].map(([, plain, template]) => plain ?? template ?? ''),
    )
}

describe.each(languages)('the catalogue of %s', (language) => {
  it('shouts nowhere and addresses nobody', () => {
    const texts = textsOf(language)
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => text.includes('!'))).toEqual([])
    expect(
      texts.filter((text) => /\b(we|our|us|oops|please|wir|uns|unser|bitte|Sie|du|dein\w*)\b/.test(text)),
    ).toEqual([])
  })
})

it('is in sentence case in English: no second word with a capital but names', () => {
  const names =
    /^(Excel|TSV|Letterboxd|IMDb|Last|Spotify|Soundiiz|TuneMyMusic|Exportify|ListenBrainz|VLC|Strawberry|XSPF|JSPF|CrossTune|MovieLens|Music|Info|CSV|Data|Ctrl|Cmd|Space|MIT|R|S|Up|Down|OMDb|IMDb’s|Today|Office|RAR|SQLite|Parquet|PDF;?|XML)\b/
  const titled = textsOf('en').filter(
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
  expect(catalogues.en.movies.found(1)).toBe('1 movie')
  expect(catalogues.en.movies.found(1204)).toBe('1,204 movies')
  expect(catalogues.en.playlist.facts(30, '2 h 11 min', 3)).toBe('30 tracks · 2 h 11 min · from 3 movies')
  expect(catalogues.en.playlist.facts(1, null, 1)).toBe('1 track · from 1 movie')
})

it('counts in German too', () => {
  expect(catalogues.de.movies.found(1204)).toBe('1.204 Filme')
  expect(catalogues.de.playlist.facts(30, '2 Std. 11 Min.', 3)).toBe(
    '30 Titel · 2 Std. 11 Min. · aus 3 Filmen',
  )
})

it('chooses plurals of languages with more forms', () => {
  const polish = pluralsOf('pl')
  const forms = { one: 'film', few: 'filmy', other: 'filmów' }
  expect([1, 2, 5, 22].map((count) => polish(count, forms))).toEqual(['film', 'filmy', 'filmów', 'filmy'])
})

/** The keys of a catalogue, and how its functions are called: what both languages must have alike. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`
  if (Array.isArray(value)) return value.length
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([key, part]) => [key, shapeOf(part)]),
  )
}

it('has the same shape in every language, and nothing empty', () => {
  for (const language of languages) {
    // Tags have names only where a language says them otherwise (tags.test.ts).
    const { tags: _names, ...rest } = catalogues[language]
    const { tags: _english, ...english } = catalogues.en
    expect(shapeOf(rest)).toEqual(shapeOf(english))
    expect(textsOf(language).filter((text) => text.trim() === '')).toEqual([])
  }
})

describe('the language of a system', () => {
  it.each<[preferred: string[], language: string]>([
    [['de-AT', 'en'], 'de'],
    [['fr-FR', 'de_DE.UTF-8'], 'de'],
    [['en-US', 'de'], 'en'],
    [['pl', 'fr'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (preferred, language) => expect(languageOf(preferred)).toBe(language))
})

describe('a problem in words', () => {
  const thrown = {
    code: 'unreadable-file',
    message: 'a.csv, line 3: no title.',
    details: { file: 'a.csv', line: 3 },
  } as const

  it('is its own message in English', () => {
    expect(catalogues.en.errors.cause(thrown)).toBe('a.csv, line 3: no title.')
  })

  it('is told by its code in German, with file and line', () => {
    expect(catalogues.de.errors.cause(thrown)).toBe('Die Datei lässt sich nicht lesen. (a.csv, Zeile 3)')
  })

  it.each(errorCodes)('%s is told in German without the English message', (code) => {
    const cause = catalogues.de.errors.cause({ code, message: 'English words.', details: { file: 'a.csv' } })
    expect(cause).not.toContain('English')
    expect(cause.length).toBeGreaterThan(10)
  })

  it.each(refusals)('a file refused as %s is told with its name and why, in each language', (refusal) => {
    const facts = { most: 7, found: 8, ratio: 900, role: 'tags', mainFile: 'movies.csv', system: 'EIO' }
    const cause = catalogues.de.errors.cause({
      code: 'unreadable-file',
      message: 'English words.',
      details: { file: 'a.csv', refusal, ...facts },
    })
    expect(cause).toMatch(/^a\.csv \S.*\.$/)
    expect(cause).not.toContain(catalogues.en.refusals.reason(refusal, facts))
  })

  it('of a disk that is too small tells in German how much is needed', () => {
    expect(
      catalogues.de.errors.cause({
        code: 'disk-full',
        message: 'English words.',
        details: { folder: '/data', needed: 1500, left: 20 },
      }),
    ).toBe(
      'Gebraucht werden etwa 1.500 MB, frei sind 20 MB (/data). Platz schaffen, dann erneut importieren.',
    )
  })
})
