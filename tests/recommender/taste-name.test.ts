import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogues, type Language, languages } from '#shared/strings/index.ts'
import { loadSemantics } from '../../electron/library/semantics/load.ts'
import { phraseRowSchema } from '../../electron/library/semantics/rows.ts'
import { parseTable } from '../../electron/library/semantics/table.ts'
import { LONGEST_NAME, nameByTags, nameTaste } from '../../electron/recommender/profile/taste-name.ts'
import { mix32, seedOf } from '../../electron/recommender/rank/random.ts'
import { request, semanticFile, semantics, starterLibrary } from './support/library.ts'

const { tags, phrases: books } = semantics()
const phrases = books.en
const rowsOf = (language: Language) =>
  parseTable(semanticFile(`phrases.${language}.csv`).toString('utf8')).map(({ cells }) =>
    phraseRowSchema.parse(cells),
  )
const rows = rowsOf('en')
const middle = { valence: 0, energy: 0 }

const ofKinds = (...kinds: string[]) => tags.known.filter(({ kind }) => kinds.includes(kind))
const moods = ofKinds('mood', 'theme')
const genres = ofKinds('genre')

/** A taste of these tags, each too weak to lead beside the one before it. */
function taste(...names: string[]) {
  return names.map((tag, i) => ({ tag, weight: 0.75 ** i, kind: tags.find(tag)?.kind ?? ('theme' as const) }))
}

const nameIn = (language: Language, names: readonly string[], seed: number) =>
  nameTaste(taste(...names), middle, seed, books[language], catalogues[language])
const name = (names: readonly string[], seed: number) => nameIn('en', names, seed)
const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[ -]/)
    .map((word) => word.replace(/s$/, ''))

/** A made-up taste, the same for the same number: two moods or themes and two kinds of music. */
function madeUp(nth: number): string[] {
  const pick = (from: readonly { name: string }[], salt: number) =>
    from[mix32(nth, salt) % from.length]?.name ?? ''
  return [pick(moods, 1), pick(genres, 2), pick(moods, 3), pick(genres, 4)]
}

describe.each(languages)('the phrases in %s', (language) => {
  const rows = rowsOf(language)
  const phrases = books[language]

  it('are there for every mood, theme and kind of music, two or more each', () => {
    const poor = [...moods, ...genres].filter(({ name }) => {
      const own = new Set([...phrases.openings(name), ...phrases.closings(name)])
      return own.size < 2 || phrases.closings(name).length === 0
    })
    expect(poor.map(({ name }) => name)).toEqual([])
    expect(moods.filter(({ name }) => phrases.openings(name).length < 2)).toEqual([])
  })

  it('stand under canonical names of tags that say something about the music', () => {
    const strange = rows.filter(({ tag }) => {
      const kind = tags.find(tag)?.kind
      return kind !== 'mood' && kind !== 'theme' && kind !== 'genre'
    })
    expect(strange).toEqual([])
  })

  it('are each used once', () => {
    const seen = new Set<string>()
    const twice = rows.filter(({ phrase }) => seen.size === seen.add(phrase).size)
    expect(twice).toEqual([])
  })

  it('are not the title of a film or of a song', () => {
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}' ]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:the|an?) /, '')
    const library = starterLibrary()
    const titles = new Set([...library.films, ...library.tracks].map(({ title }) => plain(title)))
    expect(rows.filter(({ phrase }) => titles.has(plain(phrase)))).toEqual([])
  })
})

describe('the phrases', () => {
  it('have no word that English writes with a capital, and none of advertising', () => {
    const refused =
      /\b(?:i|i'm|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|christmas|english|french|spanish|latin|american|german|irish|italian|vibes?|ultimate|perfect mix|journey|soundtrack to|unforgettable|must-have|greatest hits|the best)\b/
    expect(rows.filter(({ phrase }) => refused.test(phrase) || /[A-Z]/.test(phrase))).toEqual([])
  })

  it.each([
    ['an unknown part', 'rain,middle,drops on a tin roof'],
    ['a comma', 'rain,open,"drops, on a roof"'],
    ['six words', 'rain,open,one two three four five six'],
    ['an end that is not there', 'rain,open,'],
    ['no room for a partner', 'rain,open,extraordinarily heavy rainfall'],
  ])('are refused with file and line where one has %s', (_, row) => {
    const damaged = Buffer.from(`tag,part,phrase\nrain,open,wet slates\n${row}\n`)
    const read = (file: string) => (file === 'phrases.en.csv' ? damaged : semanticFile(file))
    expect(() => loadSemantics(read)).toThrow('phrases.en.csv, line 3')
  })
})

describe.each(languages)('a name in %s', (language) => {
  const phrases = books[language]

  it('exists for any mood or theme with any kind of music: short, no word in both halves', () => {
    const bad = moods.flatMap((mood, i) =>
      genres.flatMap((genre, k) => {
        const made = nameIn(language, [mood.name, genre.name], mix32(i, k))
        const [open = '', close = '', ...more] = made.split(', ')
        const shared = words(open).filter((word) => words(close).includes(word))
        const good =
          made.length <= LONGEST_NAME &&
          close !== '' &&
          more.length + shared.length === 0 &&
          /^\p{Lu}/u.test(made) &&
          phrases.openings(mood.name).some((phrase) => phrase.toLowerCase() === open.toLowerCase()) &&
          phrases.closings(genre.name).includes(close)
        return good ? [] : [made]
      }),
    )
    expect(bad).toEqual([])
  }, 60_000)
})

describe('a name', () => {
  it('opens with the strongest mood or theme and closes with the strongest kind of music', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const [open = '', close = ''] = name(['trip-hop', 'noir', 'rain', 'pop'], seed)
        .toLowerCase()
        .split(', ')
      expect(phrases.openings('noir')).toContain(open)
      expect(phrases.closings('trip-hop')).toContain(close)
    }
  })

  it('lets the seed decide between tags nearly as strong, and keeps weaker ones out', () => {
    const close = [
      { tag: 'noir', weight: 1, kind: 'mood' as const },
      { tag: 'jazz', weight: 0.5, kind: 'genre' as const },
      { tag: 'blues', weight: 0.45, kind: 'genre' as const },
      { tag: 'pop', weight: 0.4, kind: 'genre' as const },
    ]
    const endings = Array.from(
      { length: 200 },
      (_, seed) => nameTaste(close, middle, seed, phrases, catalogues.en).split(', ')[1],
    )
    const from = (tag: string) => endings.filter((end) => phrases.closings(tag).includes(end ?? '')).length
    expect(from('jazz')).toBeGreaterThan(0)
    expect(from('blues')).toBeGreaterThan(0)
    expect(from('pop')).toBe(0)
  })

  it('closes with the second mood where no kind of music is known', () => {
    const [open = '', close = ''] = name(['noir', 'cold', 'martian music'], 7).toLowerCase().split(', ')
    expect(phrases.openings('noir')).toContain(open)
    expect(phrases.closings('cold')).toContain(close)
  })

  it('opens with a kind of music where no mood is known', () => {
    const [open = '', close = ''] = name(['industrial', 'pop'], 7).toLowerCase().split(', ')
    expect(phrases.openings('industrial')).toContain(open)
    expect(phrases.closings('pop')).toContain(close)
  })

  it('is the same for the same taste and seed, and never too long, whatever the tags', () => {
    const known = fc.constantFrom(...tags.known.map((tag) => tag.name))
    fc.assert(
      fc.property(
        fc.uniqueArray(known, { minLength: 2, maxLength: 14 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (names, seed) => {
          const made = name(names, seed)
          expect(name(names, seed)).toBe(made)
          if (made !== nameByTags(taste(...names), middle, catalogues.en))
            expect(made.length).toBeLessThanOrEqual(LONGEST_NAME)
        },
      ),
    )
  })

  it('differs between 200 made-up tastes', () => {
    const made = Array.from({ length: 200 }, (_, nth) => name(madeUp(nth), seedOf([`film ${nth}`])))
    expect(new Set(made).size).toBeGreaterThanOrEqual(198)
  })

  it('mostly differs between selections of one and the same taste', () => {
    const made = Array.from({ length: 20 }, (_, nth) => name(['epic', 'orchestral'], seedOf([`film ${nth}`])))
    expect(new Set(made).size).toBeGreaterThanOrEqual(15)
  })
})

describe('a taste without phrases', () => {
  it.each([
    [
      [
        { tag: 'martian', weight: 1, kind: 'mood' as const },
        { tag: 'canal music', weight: 0.9, kind: 'genre' as const },
        { tag: 'dusty red', weight: 0.8, kind: 'mood' as const },
        { tag: 'crater beat', weight: 0.7, kind: 'genre' as const },
      ],
      'Martian canal music, dusty red crater beat',
    ],
    [[{ tag: 'canal music', weight: 1, kind: 'genre' as const }], 'Quiet and drifting canal music'],
    [[{ tag: 'noir', weight: 1, kind: 'mood' as const }], 'Noir'],
    [[], 'Quiet and drifting'],
  ])('is named by its tags', (unknown, expected) => {
    expect(nameTaste(unknown, middle, 1, phrases, catalogues.en)).toBe(expected)
  })

  it('is named in German in a form that needs no endings', () => {
    const named = (...names: string[]) => nameByTags(taste(...names), middle, catalogues.de)
    expect(named('cold', 'soundtrack', 'sad', 'jazz')).toBe('Kalt und traurig: Filmmusik und jazz')
    expect(named('soundtrack')).toBe('Leise und schwebend: Filmmusik')
    expect(named('cold')).toBe('Kalt')
  })
})

describe('the engine', () => {
  const { engine, films } = starterLibrary()
  const titleOf = (keys: readonly string[], seed: number | null = null) => {
    const movies = keys.flatMap((key) => films.filter((film) => film.key === key))
    return engine.recommend(request({ movies: [...keys], seed, limit: 5 }), movies).taste.titles
  }
  const some = films.filter((_, i) => i % 31 === 0).map(({ key }) => key)

  it('names a selection the same in any order and in every shuffle of its list', () => {
    const [a = '', b = '', c = ''] = some
    expect(titleOf([c, a, b])).toEqual(titleOf([a, b, c]))
    expect(titleOf([a, b, c], 12345)).toEqual(titleOf([a, b, c]))
  })

  it('names nearly all films of the starter catalogue apart, in a pair of images', () => {
    const titles = some.map((key) => titleOf([key]).en)
    expect(titles.filter((title) => !/^[A-Z][a-z' -]+, [a-z' -]+$/.test(title))).toEqual([])
    expect(new Set(titles).size).toBeGreaterThanOrEqual(some.length - 2)
  })

  it('names them in German too, by phrases of its own', () => {
    const own = new Set(rowsOf('de').map(({ phrase }) => phrase.toLowerCase()))
    const titles = some.map((key) => titleOf([key]).de)
    const halves = (title: string) => title.toLowerCase().split(', ')
    expect(titles.filter((title) => !halves(title).every((half) => own.has(half)))).toEqual([])
    expect(new Set(titles).size).toBeGreaterThanOrEqual(some.length - 8)
  })
})
