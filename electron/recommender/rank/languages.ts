import type { JoinedIndex } from '../index/joined-index.ts'
import { LANGUAGE_CODES, languageCode } from '../index/language-code.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'

/** What a song in the film's own language gains, and one in a third language loses, beside tags of length one. */
const OWN = 0.1
const THIRD = -0.2

/** English songs play in films of every language, and music without words in all. */
const AT_HOME_EVERYWHERE: ReadonlySet<number> = new Set([0, languageCode('en'), languageCode('zxx')])
const WORDLESS_FILM = languageCode('xx')

/** What each song's language adds to a taste's raw score: the mean over its films. 0 where either is not known. */
export function languageFit(index: JoinedIndex, group: TasteGroup): Float64Array {
  const known = group.movies.filter(({ language }) => language !== 0 && language !== WORDLESS_FILM)
  if (known.length === 0) return new Float64Array(index.count)
  const fitOf = (song: number): number =>
    known.reduce((sum, { language }) => {
      if (AT_HOME_EVERYWHERE.has(song)) return sum
      return sum + (song === language ? OWN : THIRD) / group.movies.length
    }, 0)
  const fits = new Float64Array(LANGUAGE_CODES).fill(Number.NaN)
  const values = new Float64Array(index.count)
  for (let song = 0; song < index.count; song += 1) {
    const language = index.languages[song] ?? 0
    if (Number.isNaN(fits[language])) fits[language] = fitOf(language)
    values[song] = fits[language] ?? 0
  }
  return values
}
