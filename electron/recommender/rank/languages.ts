import { LANGUAGE_CODES, languageCode } from '../index/language-code.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'

/** What a song in the film's own language gains, and one in a third language loses, beside tags of length one. */
const OWN = 0.08
const THIRD = -0.16

/** English songs play in films of every language, and music without words in all. */
const AT_HOME_EVERYWHERE: ReadonlySet<number> = new Set([0, languageCode('en'), languageCode('zxx')])
const WORDLESS_FILM = languageCode('xx')

/**
 * What a song's language adds to a taste's raw score, by its code: the mean over the taste's films. 0 where either is
 * not known.
 *
 * @param sung the codes that songs of the library have
 */
export function languageFits(sung: readonly number[], group: TasteGroup): Float64Array {
  const fits = new Float64Array(LANGUAGE_CODES)
  const known = group.movies.filter(({ language }) => language !== 0 && language !== WORDLESS_FILM)
  for (const song of sung) {
    if (AT_HOME_EVERYWHERE.has(song)) continue
    for (const { language } of known) {
      fits[song] = (fits[song] ?? 0) + (song === language ? OWN : THIRD) / group.movies.length
    }
  }
  return fits
}
