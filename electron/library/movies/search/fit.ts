import type { TextQuery } from './query.ts'
import { type FoldedTitle, LEAST_COMPACT } from './titles.ts'

/**
 * How well a title answers a query. Within a step fame decides; it adds less than 1 (see search.ts), so that the
 * distances below say what fame may turn round: a famous "The Thing" an unknown "Thing", but no famous
 * "Star Wars" an unknown "Star".
 */
const FIT = {
  exact: 6,
  exactButFillers: 5.8,
  exactButBlanks: 5.7,
  startsWithWords: 4.7,
  startsWith: 4.5,
  startsWithButBlanks: 4.3,
  phrase: 3.6,
  phraseStart: 3.4,
  allWords: 3,
  allWordsLastBegun: 2.7,
} as const

/** All words of the query are in the title, or in what else is known of the film, but not in the title alone. */
export const FIT_ELSEWHERE = 1

/** From here on an answer counts as good, and no spelling mistake is looked for. */
export const GOOD_FIT = FIT.allWordsLastBegun - 0.2

function fitWords(query: TextQuery, title: FoldedTitle): number {
  const last = query.words.length - 1
  let whole = true
  for (const [index, spellings] of query.words.entries()) {
    if (spellings.some((spelling) => title.padded.includes(` ${spelling} `))) continue
    const begun = index === last && spellings.some((spelling) => title.padded.includes(` ${spelling}`))
    if (!begun) return 0
    whole = false
  }
  return whole ? FIT.allWords : FIT.allWordsLastBegun
}

function fitRunTogether({ title: asked }: TextQuery, title: FoldedTitle): number {
  if (asked.compact.length < LEAST_COMPACT) return 0
  if (title.whole === asked.whole) return FIT.exactButBlanks
  const begun = title.compact.startsWith(asked.compact) || title.whole.startsWith(asked.whole)
  return begun ? FIT.startsWithButBlanks : 0
}

/** The fit of one title, 0 where it does not answer the query. */
export function fitTitle(query: TextQuery, title: FoldedTitle): number {
  const asked = query.title
  if (title.padded === asked.padded) return FIT.exact
  if (title.bare === asked.bare) return FIT.exactButFillers
  if (title.compact === asked.compact) return FIT.exactButBlanks
  const { begun } = query
  // Most of what a short text finds has it in a genre alone: that is seen at once.
  if (query.oneWord?.every((start) => !title.padded.includes(start))) return fitRunTogether(query, title)
  if (title.bare.startsWith(query.bareBegun)) return FIT.startsWithWords
  if (title.bare.startsWith(asked.bare) || title.padded.startsWith(begun)) return FIT.startsWith
  const runTogether = fitRunTogether(query, title)
  if (runTogether > 0) return runTogether
  if (title.padded.includes(asked.padded)) return FIT.phrase
  if (title.padded.includes(begun)) return FIT.phraseStart
  return fitWords(query, title)
}

/** The fit of a film: its better title, and the year where the query names one. */
export function fitFilm(
  query: TextQuery,
  film: { readonly year: number | null },
  title: FoldedTitle,
  original: FoldedTitle | undefined,
): number {
  const byTitle = fitTitle(query, title)
  const byOriginal = original === undefined ? 0 : fitTitle(query, original) - 0.1
  const best = Math.max(byTitle, byOriginal)
  if (query.dated === null || query.dated.year !== film.year) return best
  const byRest = fitFilm(query.dated.rest, film, title, original)
  return byRest > 0 ? Math.max(best, byRest + 0.1) : best
}
