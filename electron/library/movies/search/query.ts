import { searchText } from '../../search/fold.ts'
import { spellingsOf } from './numbers.ts'
import { type FoldedTitle, foldTitle, isFiller } from './titles.ts'

/** What somebody typed, understood. */
export interface TextQuery {
  readonly title: FoldedTitle
  /** The folded text without the blank at its end: how a title goes on that has it at the start of a word. */
  readonly begun: string
  /** The text without fillers, and a blank: how a title begins that has all of it as words. */
  readonly bareBegun: string
  /** Starts of words of which any title answering has one, where the text is a single word; else null. */
  readonly oneWord: readonly string[] | null
  /** The words that a film must have, each in all its spellings; the last may be the start of a word. */
  readonly words: readonly (readonly string[])[]
  /** The year at the end, as in "heat 1995", and the query without it; null where there is none. */
  readonly dated: { readonly year: number; readonly rest: TextQuery } | null
}

function splitYear(text: string): { year: number; rest: string } | null {
  const found = /^(.+) (\d{4})$/.exec(text)
  const year = Number(found?.[2])
  return found?.[1] !== undefined && year >= 1870 && year <= 2100 ? { year, rest: found[1] } : null
}

/** Understands a search text; null where nothing to search for is in it. */
export function parseQuery(text: string): TextQuery | null {
  const folded = searchText(text)
  if (folded === '') return null
  const words = folded.split(' ')
  const telling = words.filter((word, index) => !isFiller(word) || index === words.length - 1)
  const split = splitYear(folded)
  const rest = split === null ? null : parseQuery(split.rest)
  const title = foldTitle(folded)
  const needed = (telling.length === 0 ? words : telling).map(spellingsOf)
  const [first = ''] = words
  return {
    title,
    begun: ` ${folded}`,
    bareBegun: `${title.bare} `,
    oneWord: words.length === 1 ? spellingsOf(first).map((spelling) => ` ${spelling}`) : null,
    words: needed,
    dated: split === null || rest === null ? null : { year: split.year, rest },
  }
}

/**
 * The words that no film lacks that answers. A trailing filler ("the dark a") is the start of a word in the making: it
 * is no ground to refuse a film that has the rest.
 */
export function requiredWords(words: TextQuery['words']): TextQuery['words'] {
  const last = words.at(-1)?.[0]
  return words.length > 1 && last !== undefined && isFiller(last) ? words.slice(0, -1) : words
}

/** The FTS5 expression for words: all of them, in any spelling; the last one as a prefix. */
export function matchExpression(words: TextQuery['words'], columns?: string): string {
  const needed = requiredWords(words)
  const groups = needed.map((spellings, index) => {
    const star = index === needed.length - 1 && words.length === needed.length ? '*' : ''
    return `(${spellings.map((spelling) => `"${spelling}"${star}`).join(' OR ')})`
  })
  const expression = groups.join(' AND ')
  return columns === undefined ? expression : `{${columns}} : (${expression})`
}
