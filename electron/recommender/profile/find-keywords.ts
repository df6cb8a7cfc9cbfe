/** The longest keywords have this many words: "artificial intelligence", "world war ii". */
const LONGEST = 3

/** A word in the other number: "robot" for "robots", "witch" for "witches", "detectives" for "detective". */
export function otherNumber(gram: string): string[] {
  return gram.endsWith('es')
    ? [gram.slice(0, -1), gram.slice(0, -2)]
    : gram.endsWith('s')
      ? [gram.slice(0, -1)]
      : [`${gram}s`, `${gram}es`]
}

/**
 * The keywords that a text names in so many words, in the order in which they stand there, each once; of overlapping
 * ones the longest.
 *
 * @param nameOf the keyword that one to three lower-case words are; null where they are none
 * @param most how many are found at most
 */
export function findKeywords(text: string, nameOf: (gram: string) => string | null, most: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let place = 0; place < words.length && found.size < most; ) {
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
