import { cleanText, listOf, numberOrNull, textOrNull, yearOrNull } from './cells.ts'

/** The 22 characters of a Spotify track, out of "spotify:track:...", a link, or alone; null where there are none. */
export function spotifyIdOf(cell: string | undefined): string | null {
  const text = cleanText(cell)
  return (
    /^(?:spotify:track:|https:\/\/open\.spotify\.com\/(?:intl-\w+\/)?track\/)?([0-9A-Za-z]{22})(?:\?.*)?$/.exec(
      text,
    )?.[1] ?? null
  )
}

/** "tt" and the digits of an IMDb id, out of itself or a link; null where there is none. */
export function imdbIdOf(cell: string | undefined): string | null {
  return /(?:^|\/)(tt\d{7,9})(?:\/|\?|$)/.exec(cleanText(cell))?.[1] ?? null
}

/** An international standard recording code (ISO 3901), null where the cell holds none. */
export function isrcOf(cell: string | undefined): string | null {
  const text = cleanText(cell).toUpperCase()
  return /^[A-Z]{2}[A-Z0-9]{3}\d{7}$/.test(text) ? text : null
}

/** The year of a date in any order of its parts, "2019-06-14", "27-10-1982", "2012"; null where there is none. */
export function yearOfDate(cell: string | undefined, first: number): number | null {
  const found = /(?:^|\D)(\d{4})(?:\D|$)/.exec(cleanText(cell))?.[1]
  return yearOrNull(found, first)
}

/** A percentage, as 0..1. */
export function percentOrNull(cell: string | undefined): number | null {
  const number = numberOrNull(cell)
  return number === null || number < 0 || number > 100 ? null : number / 100
}

/** The votes that the best known films have: what fame is measured by where a table does not end. */
const MOST_VOTES = 2_500_000

/** How well known a film with so many votes is, 0..1: one step for every order of magnitude. */
export function fameOfVotes(cell: string | undefined): number | null {
  const votes = numberOrNull((cell ?? '').replace(/[,\s]/g, ''))
  return votes === null || votes < 0 ? null : Math.min(1, Math.log1p(votes) / Math.log1p(MOST_VOTES))
}

const LANGUAGE_CODES = [
  ...[
    'en',
    'fr',
    'de',
    'es',
    'it',
    'pt',
    'nl',
    'da',
    'sv',
    'no',
    'fi',
    'is',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
    'bg',
  ],
  ...[
    'ru',
    'uk',
    'el',
    'tr',
    'ar',
    'he',
    'fa',
    'hi',
    'bn',
    'ta',
    'te',
    'ur',
    'zh',
    'ja',
    'ko',
    'th',
    'vi',
    'id',
  ],
  ...[
    'ms',
    'tl',
    'sw',
    'zu',
    'ca',
    'eu',
    'gl',
    'sr',
    'hr',
    'sl',
    'et',
    'lv',
    'lt',
    'ka',
    'hy',
    'mn',
    'km',
    'bs',
  ],
]

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' })

const CODE_OF_NAME: ReadonlyMap<string, string> = new Map([
  ...LANGUAGE_CODES.map((code): [string, string] => [(NAMES.of(code) ?? code).toLowerCase(), code]),
  ['mandarin', 'zh'],
  ['cantonese', 'zh'],
  ['filipino', 'tl'],
])

/** The ISO 639 code of a language by its English name or its code; null where it is none of those that films are in. */
export function languageOf(cell: string | undefined): string | null {
  const text = (textOrNull(cell) ?? '').toLowerCase()
  if (/^[a-z]{2}$/.test(text)) return text
  return CODE_OF_NAME.get(text) ?? null
}

/** The names in a cell that holds a list: JSON, objects with a name, Python's spelling of it, or text with a separator. */
export function namesOf(cell: string | undefined, separator: string): string[] {
  const text = (cell ?? '').trim()
  if (!text.startsWith('[')) return listOf(cell, separator)
  const parsed = parseJson(text)
  if (Array.isArray(parsed)) return cleaned(parsed.map(nameOf))
  // Python writes quotes as it likes: 'a', "b's".
  const quoted = [...text.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
  const names = quoted.map((match) => (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1'))
  const isObjects = /^\[\s*\{/.test(text)
  return cleaned(isObjects ? names.filter((_, index) => names[index - 1] === 'name') : names)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  const isNamed = typeof value === 'object' && value !== null && 'name' in value
  return isNamed && typeof value.name === 'string' ? value.name : ''
}

function cleaned(names: readonly string[]): string[] {
  return [...new Set(names.map(cleanText))].filter((name) => name !== '')
}

/** Keywords, each said once. */
export function keywordsOf(names: readonly string[]): { name: string; count: number }[] {
  return [...new Set(names.map((name) => name.toLowerCase()))].map((name) => ({ name, count: 1 }))
}

/** Genres as other sources name them, in MovieLens's words; others stay as they are. */
const GENRE_WORDS: ReadonlyMap<string, string> = new Map([
  ['science fiction', 'Sci-Fi'],
  ['sci fi', 'Sci-Fi'],
  ['scifi', 'Sci-Fi'],
  ['family', 'Children'],
  ["children's", 'Children'],
  ['kids', 'Children'],
  ['music', 'Musical'],
  ['musical', 'Musical'],
  ['film noir', 'Film-Noir'],
  ['romantic', 'Romance'],
  ['suspense', 'Thriller'],
  ['animated', 'Animation'],
  ['anime', 'Animation'],
  ['biopic', 'Biography'],
])

/** Genres in MovieLens's words where it has one for them. */
export function genresOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => GENRE_WORDS.get(name.toLowerCase()) ?? name))]
}
