import type { Mark } from '#shared/contract/movies.ts'
import { type PlacedWord, wordsWithPlaces } from '../../search/fold.ts'
import type { Film } from '../catalogue.ts'
import { spellingsOf } from './numbers.ts'
import type { TextQuery } from './query.ts'
import { allowedEdits, editDistance } from './typos.ts'

type Range = [number, number]

/** What was found in one title, and how much: letters found for sure count whole, those with a mistake half. */
interface Found {
  readonly ranges: Range[]
  readonly weight: number
}

const nothing: Found = { ranges: [], weight: 0 }

/** A stretch of a word: its first letters, or all. */
function stretch({ word, places }: PlacedWord, letters = word.length): Range {
  return [places[0] ?? 0, places[Math.min(letters, word.length)] ?? 0]
}

/** How many letters of a title's word one typed word finds (all, or the first ones of it), and how surely. */
function lettersFound(
  typed: string,
  { word }: PlacedWord,
  begun: boolean,
): { letters: number; weight: number } {
  if (spellingsOf(typed).includes(word)) return { letters: word.length, weight: word.length }
  if (begun && word.startsWith(typed)) return { letters: typed.length, weight: typed.length }
  const limit = allowedEdits(typed.length)
  const start = word.slice(0, typed.length)
  if (limit > 0 && editDistance(typed, word, limit) <= limit) {
    return { letters: word.length, weight: word.length / 2 }
  }
  const like = begun && typed.length >= 5 && editDistance(typed, start, 1) <= 1
  return like ? { letters: start.length, weight: start.length / 2 } : { letters: 0, weight: 0 }
}

/** The words of a title that the words of a text find. */
function byWords(typed: readonly string[], title: readonly PlacedWord[]): Found {
  const ranges: Range[] = []
  let weight = 0
  for (const word of title) {
    const found = typed.map((one, index) => lettersFound(one, word, index === typed.length - 1))
    const best = found.reduce((most, one) => (one.weight > most.weight ? one : most))
    if (best.letters === 0) continue
    ranges.push(stretch(word, best.letters))
    weight += best.weight
  }
  return { ranges, weight }
}

/** The start of a title that is the text but for its blanks: "Spider-Man" for "spiderman". */
function runTogether(asked: string, title: readonly PlacedWord[]): Found {
  let rest = asked
  const ranges: Range[] = []
  for (const word of title) {
    if (rest === '') break
    const letters = Math.min(rest.length, word.word.length)
    if (!rest.startsWith(word.word.slice(0, letters))) return nothing
    rest = rest.slice(letters)
    ranges.push(stretch(word, letters))
  }
  return rest === '' ? { ranges, weight: asked.length } : nothing
}

function findIn(query: TextQuery, title: string): Found {
  const typed = query.title.padded.trim().split(' ')
  const words = wordsWithPlaces(title)
  const found = byWords(typed, words)
  const joined = runTogether(query.title.whole, words)
  return joined.weight > found.weight ? joined : found
}

/** What of a film's title a text found; of the original title where that answers it better. Null for neither. */
export function markTitles(query: TextQuery, film: Pick<Film, 'title' | 'originalTitle'>): Mark | null {
  const { ranges, weight } = findIn(query, film.title)
  const original = film.originalTitle === null ? nothing : findIn(query, film.originalTitle)
  if (original.weight > weight) return { of: 'originalTitle', ranges: original.ranges }
  return ranges.length === 0 ? null : { of: 'title', ranges }
}
