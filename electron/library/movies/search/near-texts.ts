import { editDistance } from './typos.ts'

/** A text that is near another, and by how many mistakes. */
export interface NearText {
  readonly place: number
  readonly text: string
  readonly edits: number
}

/** Which letters and digits a text has, a bit each; other signs share bits. */
function lettersOf(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length; at += 1) letters |= 1 << (text.charCodeAt(at) & 31)
  return letters
}

/** How many bits are set (Kernighan and Ritchie 1988, exercise 2-9). */
function bitsIn(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/**
 * Texts among which those near a misspelt one are found. Tens of thousands are looked through for each letter typed,
 * so most are refused by their length and their letters alone: a mistake changes the length by one at most, and adds
 * and takes away one letter at most.
 */
export class NearTexts {
  readonly #texts: readonly string[]
  readonly #lengths: Uint16Array
  readonly #letters: Int32Array

  constructor(texts: readonly string[]) {
    this.#texts = texts
    this.#lengths = Uint16Array.from(texts, ({ length }) => Math.min(length, 65_535))
    this.#letters = Int32Array.from(texts, lettersOf)
  }

  /** The texts at most this many mistakes away, in their own order; none for a limit of 0. */
  within(asked: string, limit: number): NearText[] {
    const near: NearText[] = []
    if (limit === 0) return near
    const letters = lettersOf(asked)
    for (const [place, text] of this.#texts.entries()) {
      if (Math.abs((this.#lengths[place] ?? 0) - asked.length) > limit) continue
      const own = this.#letters[place] ?? 0
      if (bitsIn(own & ~letters) > limit || bitsIn(letters & ~own) > limit) continue
      const edits = editDistance(asked, text, limit)
      if (edits <= limit) near.push({ place, text, edits })
    }
    return near
  }

  /** The longer texts that begin like a word of five letters and more, but for one mistake. */
  begunLike(word: string): string[] {
    if (word.length < 5) return []
    const letters = lettersOf(word)
    return this.#texts.filter((text, place) => {
      if (text.length <= word.length || bitsIn(letters & ~(this.#letters[place] ?? 0)) > 1) return false
      return editDistance(word, text.slice(0, word.length), 1) <= 1
    })
  }
}
