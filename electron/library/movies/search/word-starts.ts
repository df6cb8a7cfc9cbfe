import { requiredWords, type TextQuery } from './query.ts'
import { type FoldedTitle, LEAST_COMPACT } from './titles.ts'

/** Bits of first letters, and of first pairs of letters. Different ones may share a bit. */
interface Starts {
  readonly letters: number
  readonly pairs: number
}

/** What a title has to have for it to answer a text: a start of each set, or one of those of its run-together forms. */
interface Need {
  readonly words: readonly Starts[]
  readonly runTogether: Starts
}

function letterBit(text: string, at: number): number {
  return 1 << (text.charCodeAt(at) & 31)
}

function pairBit(text: string, at: number): number {
  return 1 << ((text.charCodeAt(at) * 7 + text.charCodeAt(at + 1)) & 31)
}

/** The bit of each text's start: of its first letter where it has no other, else of its first two. */
function startsOf(texts: readonly string[]): Starts {
  let letters = 0
  let pairs = 0
  for (const text of texts) {
    if (text.length === 1) letters |= letterBit(text, 0)
    else if (text.length > 1) pairs |= pairBit(text, 0)
  }
  return { letters, pairs }
}

function needOf({ words, title: { compact, whole } }: TextQuery): Need {
  return {
    words: requiredWords(words).map(startsOf),
    runTogether: startsOf(compact.length < LEAST_COMPACT ? [compact] : [compact, whole]),
  }
}

/**
 * By what the words of each film's titles begin, in 64 bits a film. Most of the tens of thousands of films that the
 * full-text index has for a short text have it in a genre, a keyword or a year alone ("dr": drama): this tells so of
 * nearly all of them without a look at their titles.
 */
export class WordStarts {
  readonly #letters: Uint32Array
  readonly #pairs: Uint32Array

  constructor(titles: readonly FoldedTitle[], originals: ReadonlyMap<number, FoldedTitle>) {
    this.#letters = new Uint32Array(titles.length)
    this.#pairs = new Uint32Array(titles.length)
    for (const [film, title] of titles.entries()) this.#add(film, title)
    for (const [film, title] of originals) this.#add(film, title)
  }

  /** Tells of each film whether one of its titles may answer a text: never wrongly that it does not. */
  thatMayAnswer(query: TextQuery): (film: number) => boolean {
    const needs: Need[] = []
    for (let part: TextQuery | undefined = query; part !== undefined; part = part.dated?.rest) {
      needs.push(needOf(part))
    }
    const has = (film: number, { letters, pairs }: Starts) =>
      ((this.#letters[film] ?? 0) & letters) !== 0 || ((this.#pairs[film] ?? 0) & pairs) !== 0
    const answers = (film: number, { words, runTogether }: Need) => {
      if (has(film, runTogether)) return true
      for (const word of words) if (!has(film, word)) return false
      return true
    }
    return (film) => {
      for (const need of needs) if (answers(film, need)) return true
      return false
    }
  }

  #add(film: number, { padded, bare, compact, whole }: FoldedTitle): void {
    let letters = 0
    let pairs = 0
    for (const text of [padded.slice(1, -1), bare, compact, whole]) {
      for (let at = 0; at < text.length; at = text.indexOf(' ', at) + 1 || text.length) {
        letters |= letterBit(text, at)
        if (at + 1 < text.length) pairs |= pairBit(text, at)
      }
    }
    this.#letters[film] = (this.#letters[film] ?? 0) | letters
    this.#pairs[film] = (this.#pairs[film] ?? 0) | pairs
  }
}
