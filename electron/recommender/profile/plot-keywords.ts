import type { FilmPrior } from '../semantics/film-prior.ts'

/** How many keywords one plot gives at most. */
const MOST = 6
/** The longest keywords have this many words: "artificial intelligence", "world war ii". */
const LONGEST = 3

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

/** A word in the other number: "robot" for "robots", "witch" for "witches", "detectives" for "detective". */
function otherNumber(gram: string): string[] {
  return gram.endsWith('es')
    ? [gram.slice(0, -1), gram.slice(0, -2)]
    : gram.endsWith('s')
      ? [gram.slice(0, -1)]
      : [`${gram}s`, `${gram}es`]
}

/** The film keywords that a plot names in so many words, in the order in which they stand there; at most six. */
export function plotKeywords(plot: string, prior: FilmPrior): string[] {
  const words = plot.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  const nameOf = (gram: string): string | null => {
    for (const spelling of [gram, ...otherNumber(gram)]) {
      const entry = prior.keyword(spelling)
      if (entry?.kind === 'keyword' && !inPassing.has(entry.name)) return entry.name
    }
    return null
  }
  for (let place = 0; place < words.length && found.size < MOST; ) {
    let taken = 1
    for (let length = LONGEST; length >= 1; length -= 1) {
      const name = place + length > words.length ? null : nameOf(words.slice(place, place + length).join(' '))
      if (name === null) continue
      found.add(name)
      taken = length
      break
    }
    place += taken
  }
  return [...found]
}
