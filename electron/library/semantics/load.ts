import { CrossTuneError } from '#shared/contract/errors.ts'
import type { Language } from '#shared/strings/languages.ts'
import {
  decodeWordVectors,
  makeFilmPrior,
  makePhraseBook,
  makeTagCatalogue,
  type Semantics,
} from '../../recommender/index.ts'
import { coarseTitleRowSchema, knownTagRowSchema, phraseRowSchema, priorRowSchema } from './rows.ts'
import { parseTable } from './table.ts'

/**
 * Reads the semantic resources through `read`, which gives a file of resources/semantics by its name.
 * Throws CrossTuneError 'unreadable-file' naming file and line where one of them is damaged.
 */
export function loadSemantics(read: (name: string) => Uint8Array): Semantics {
  const text = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(read(name))
  const rows = <Row>(name: string, schema: { parse(cells: unknown): Row }): Row[] =>
    parseTable(text(name)).map(({ line, cells }) => {
      try {
        return schema.parse(cells)
      } catch (cause) {
        const message = `${name}, line ${line}: not as this file has to be.`
        throw new CrossTuneError('unreadable-file', message, { file: name, line }, { cause })
      }
    })
  const tags = makeTagCatalogue(rows('tags.csv', knownTagRowSchema))
  const prior = makeFilmPrior(rows('film.csv', priorRowSchema), tags.canonical)
  const phrasesIn = (language: Language) =>
    makePhraseBook(rows(`phrases.${language}.csv`, phraseRowSchema), tags.canonical)
  const phrases = { en: phrasesIn('en'), de: phrasesIn('de') }
  return {
    ...{ tags, prior, phrases },
    words: decodeWordVectors(read('glove-100d.bin')),
    coarseTitles: rows('coarse-titles.csv', coarseTitleRowSchema),
  }
}
