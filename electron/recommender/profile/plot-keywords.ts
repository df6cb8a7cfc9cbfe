import type { FilmPrior } from '../semantics/film-prior.ts'
import { findKeywords, otherNumber } from './find-keywords.ts'

/** How many keywords one plot gives at most. */
const MOST = 6

/**
 * Keywords that are something else in a plot's sentence: "a cool customer", "one night", "at his school", "an escape
 * from his family". They say what a film is about only where somebody gave them as a keyword.
 */
const inPassing: ReadonlySet<string> = new Set(
  `aging anger animals anthology art buddy campy charming childhood city college cool crime cult dance dating death
  drag drama elegant ensemble environment epic escape faith family food football friendship funny heroic hopeful
  horror identity illness inspirational intense intimate joyful lonely longing magic marriage memory military music
  nature night passionate playful police political possession quest racing rain raw remake sad school science sea
  spectacular summer survival sweet television tender travel violent war winter writers`.split(/\s+/),
)

/** The film keywords that a plot names in so many words, in the order in which they stand there; at most six. */
export function plotKeywords(plot: string, prior: FilmPrior): string[] {
  const nameOf = (gram: string): string | null => {
    for (const spelling of [gram, ...otherNumber(gram)]) {
      const entry = prior.keyword(spelling)
      if (entry?.kind === 'keyword' && !inPassing.has(entry.name)) return entry.name
    }
    return null
  }
  return findKeywords(plot, nameOf, MOST)
}
