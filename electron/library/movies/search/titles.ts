import { searchText } from '../../search/fold.ts'
import type { Film } from '../catalogue.ts'
import { NearTexts } from './near-texts.ts'
import { canonicalWord } from './numbers.ts'

/** Articles of the languages that film titles come in, folded. */
const ARTICLES: ReadonlySet<string> = new Set(
  `the a an der die das ein eine le la les l un une il lo i gli uno una el los las o os as um uma de het een den det
  en ett`.split(/\s+/),
)

/** Words that a search does not insist on. */
export function isFiller(word: string): boolean {
  return ARTICLES.has(word) || word === 'and'
}

/** A title in the forms it is compared in. */
export interface FoldedTitle {
  /** Folded, between two blanks, so that " word" finds the start of a word. */
  readonly padded: string
  /** Folded, fillers out, numbers as digits. */
  readonly bare: string
  /** Folded, fillers and blanks out: "spiderman". Numbers as they are spelt, or X-Men would be 10-Men. */
  readonly compact: string
  /** Folded, blanks out: "lalaland", of which articles are half. */
  readonly whole: string
}

function withoutFillers(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isFiller(word))
  return telling.length === 0 ? words : telling
}

/** Folds a title or a query. */
export function foldTitle(title: string): FoldedTitle {
  const text = searchText(title)
  const words = withoutFillers(text.split(' '))
  return {
    padded: ` ${text} `,
    bare: words.map(canonicalWord).join(' '),
    compact: words.join(''),
    whole: text.replaceAll(' ', ''),
  }
}

/** The key by which titles are sorted: folded, without a leading article ("The Matrix" stands under M). */
export function titleSortKey(title: string): string {
  // "L'Avventura": the apostrophe would vanish and take the article into the word.
  const text = searchText(title.replace(/^(l|d)['’]\s*(?=\p{L})/iu, ''))
  const blank = text.indexOf(' ')
  return blank > 0 && ARTICLES.has(text.slice(0, blank)) ? text.slice(blank + 1) : text
}

/** Of how many letters a text is at least that titles are held against without their blanks. */
export const LEAST_COMPACT = 4

/** The folded titles of a catalogue's films, made once when the first search asks. */
export class TitleIndex {
  readonly #films: readonly Film[]
  #titles: readonly FoldedTitle[] | null = null
  #originals: ReadonlyMap<number, FoldedTitle> = new Map()
  #words: ReadonlyMap<string, number> | null = null
  #starts: ReadonlyMap<string, readonly number[]> | null = null
  #near: NearTexts | null = null
  #nearWords: NearTexts | null = null

  constructor(films: readonly Film[]) {
    this.#films = films
  }

  #fold(): readonly FoldedTitle[] {
    if (this.#titles !== null) return this.#titles
    const originals = new Map<number, FoldedTitle>()
    this.#titles = this.#films.map((film, index) => {
      if (film.originalTitle !== null && film.originalTitle !== film.title) {
        originals.set(index, foldTitle(film.originalTitle))
      }
      return foldTitle(film.title)
    })
    this.#originals = originals
    return this.#titles
  }

  /** All titles, in the order of the films. */
  get titles(): readonly FoldedTitle[] {
    return this.#fold()
  }

  /** The original titles that differ, by index of the film. */
  get originals(): ReadonlyMap<number, FoldedTitle> {
    this.#fold()
    return this.#originals
  }

  /** The words of all titles of three letters and more, and how many titles have each: what typos are held against. */
  get words(): ReadonlyMap<string, number> {
    if (this.#words !== null) return this.#words
    const words = new Map<string, number>()
    for (const title of [...this.titles, ...this.originals.values()]) {
      for (const word of title.padded.split(' ')) {
        if (word.length >= 3) words.set(word, (words.get(word) ?? 0) + 1)
      }
    }
    this.#words = words
    return words
  }

  /** The films whose title or original title, without its blanks, begins like a text of `LEAST_COMPACT` letters or more. */
  beginningLike(text: string): readonly number[] {
    this.#starts ??= this.#byStart()
    return this.#starts.get(text.slice(0, LEAST_COMPACT)) ?? []
  }

  #byStart(): ReadonlyMap<string, readonly number[]> {
    const starts = new Map<string, number[]>()
    const add = (start: string, film: number) => {
      const films = starts.get(start)
      if (films === undefined) starts.set(start, [film])
      else if (films.at(-1) !== film) films.push(film)
    }
    for (const [film, title] of this.titles.entries()) {
      for (const { compact, whole } of [title, this.originals.get(film) ?? title]) {
        add(compact.slice(0, LEAST_COMPACT), film)
        add(whole.slice(0, LEAST_COMPACT), film)
      }
    }
    return starts
  }

  /** The compact titles in the order of the films, to find those near a misspelt one. */
  get near(): NearTexts {
    this.#near ??= new NearTexts(this.titles.map((title) => title.compact))
    return this.#near
  }

  /** `words`, to find those near a misspelt one. */
  get nearWords(): NearTexts {
    this.#nearWords ??= new NearTexts([...this.words.keys()])
    return this.#nearWords
  }
}
