import type { Language } from '#shared/strings/languages.ts'
import type { FilmPrior } from './film-prior.ts'
import type { PhraseBook } from './phrases.ts'
import type { TagCatalogue } from './tag-catalogue.ts'
import type { WordVectors } from './word-vectors.ts'

/** Words of a title that people would not want read out in company, as resources/semantics/coarse-titles.csv has them. */
export interface CoarseTitle {
  readonly words: string
  /** Longer wordings in which they are harmless. */
  readonly unless: readonly string[]
}

/** All that CrossTune knows about tags, films and words before anything is imported. */
export interface Semantics {
  readonly tags: TagCatalogue
  readonly prior: FilmPrior
  readonly words: WordVectors
  readonly coarseTitles: readonly CoarseTitle[]
  /** For the names of playlists, by the language they are in. */
  readonly phrases: Readonly<Record<Language, PhraseBook>>
}
