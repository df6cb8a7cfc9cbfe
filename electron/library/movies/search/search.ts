import type { Catalogue } from '../catalogue.ts'
import { FIT_ELSEWHERE, fitFilm, fitTitle, GOOD_FIT } from './fit.ts'
import { Fits, type Ranking } from './fits.ts'
import { matchExpression, parseQuery, type TextQuery } from './query.ts'
import { type FoldedTitle, LEAST_COMPACT, TitleIndex } from './titles.ts'
import { allowedEdits, correctWord } from './typos.ts'
import { WordStarts } from './word-starts.ts'

/** How much of a step of fit fame can make up for. */
const FAME_WEIGHT = 0.9

/** What a corrected spelling costs against the same fit typed right, for each mistake. */
const TYPO_COST = 1.2

/** The search box over a catalogue's films: titles, then years, genres and keywords, then spelling mistakes. */
export class MovieSearch {
  readonly #catalogue: Catalogue
  readonly #titles: TitleIndex
  readonly #fits: Fits
  #starts: WordStarts | null = null

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
    this.#titles = new TitleIndex(catalogue.films)
    const fame = Float64Array.from(catalogue.films, ({ fame }) => FAME_WEIGHT * (fame ?? 0))
    this.#fits = new Fits(fame, FIT_ELSEWHERE)
  }

  /** Does now what the first searches would have to wait for. */
  warm(): void {
    this.#titles.near
    this.#titles.nearWords
    // A short text, and one that nothing has: all ways of the search are gone, and its pages of the index read.
    for (const text of ['the', 'thf matrxi']) this.search(text)
  }

  /** The films that answer a text, best first by fit and fame; null for a text with nothing in it. */
  search(text: string): Ranking | null {
    const query = parseQuery(text)
    if (query === null) return null
    const fits = this.#fits
    fits.clear()
    this.#addMatches(query)
    this.#addRunTogether(query)
    if (fits.best < GOOD_FIT) {
      this.#addMisspelt(query)
      if (query.dated !== null) this.#addMisspelt(query.dated.rest, query.dated.year)
    }
    return fits.ranked()
  }

  /** Whether the title of the film at an index begins with a folded text; a leading article may be left out. */
  beginsWith(film: number, asked: string): boolean {
    const title = this.#titles.titles[film]
    if (title === undefined) return false
    return title.padded.startsWith(` ${asked}`) || title.bare.startsWith(asked)
  }

  /** Films that the full-text index finds: by title, original title, keyword, genre, year. */
  #addMatches(query: TextQuery): void {
    this.#starts ??= new WordStarts(this.#titles.titles, this.#titles.originals)
    const mayAnswer = this.#starts.thatMayAnswer(query)
    for (const film of this.#match(matchExpression(query.words))) {
      this.#fits.raise(film, (mayAnswer(film) && this.#fit(query, film)) || FIT_ELSEWHERE)
    }
  }

  /** Films whose title is the text but for its blanks: "spiderman", "walle", "star wars" as "starwars". */
  #addRunTogether(query: TextQuery): void {
    const { compact, whole } = query.title
    if (compact.length < LEAST_COMPACT) return
    const begins = (title: FoldedTitle | undefined): title is FoldedTitle =>
      title !== undefined && (title.compact.startsWith(compact) || title.whole.startsWith(whole))
    for (const film of new Set([compact, whole].flatMap((text) => this.#titles.beginningLike(text)))) {
      const title = this.#titles.titles[film]
      const original = this.#titles.originals.get(film)
      if (begins(title)) this.#fits.raise(film, fitTitle(query, title))
      if (begins(original)) this.#fits.raise(film, fitTitle(query, original) - 0.1)
    }
  }

  /** Films whose title is near the text, as a whole or word by word; of `year` alone where one was given. */
  #addMisspelt(query: TextQuery, year: number | null = null): void {
    const ofYear = (film: number) => year === null || this.#catalogue.films[film]?.year === year
    const asked = query.title.compact
    const limit = allowedEdits(asked.length)
    for (const { place: film, edits } of this.#titles.near.within(asked, limit)) {
      if (ofYear(film)) this.#fits.raise(film, Math.max(FIT_ELSEWHERE, 6 - TYPO_COST * edits))
    }
    const corrected = this.#correct(query)
    if (corrected === null) return
    for (const film of this.#match(matchExpression(corrected, 'title original_title'))) {
      if (ofYear(film))
        this.#fits.raise(film, Math.max(FIT_ELSEWHERE, this.#fitCorrected(corrected, film) - TYPO_COST))
    }
  }

  /** The query's words, each that no title has replaced by those nearest to it; null where that changes nothing. */
  #correct(query: TextQuery): TextQuery['words'] | null {
    const known = this.#titles.words
    const last = query.words.length - 1
    let changed = false
    const words = query.words.map((spellings, index) => {
      const [word = ''] = spellings
      if (spellings.length > 1 || known.has(word)) return spellings
      const nearest = correctWord(word, this.#titles.nearWords, known, index === last)
      if (nearest.length === 0) return spellings
      changed = true
      return nearest
    })
    return changed ? words : null
  }

  /** The fit of a film to corrected words: as if the correction it has had been typed. */
  #fitCorrected(words: TextQuery['words'], film: number): number {
    const title = this.#titles.titles[film]
    const padded = `${title?.padded ?? ''}${this.#titles.originals.get(film)?.padded ?? ''}`
    const typed = words.map((choices) => choices.find((choice) => padded.includes(` ${choice}`)) ?? '')
    const query = parseQuery(typed.join(' '))
    return query === null ? 0 : this.#fit(query, film)
  }

  #fit(query: TextQuery, film: number): number {
    const found = this.#catalogue.films[film]
    const title = this.#titles.titles[film]
    if (found === undefined || title === undefined) return 0
    return fitFilm(query, found, title, this.#titles.originals.get(film))
  }

  /** The films that an expression finds in the full-text indexes, as often as they are in them. */
  #match(expression: string): number[] {
    const films: number[] = []
    for (const { set, filmOfRow } of this.#catalogue.sets) {
      for (const row of set.match(expression)) {
        const film = filmOfRow[row]
        if (film !== undefined && film >= 0) films.push(film)
      }
    }
    return films
  }
}
