import type { Language } from '#shared/strings/languages.ts'
import type { FilmPrior } from './film-prior.ts'
import type { PhraseBook } from './phrases.ts'
import type { TagCatalogue } from './tag-catalogue.ts'
import type { WordVectors } from './word-vectors.ts'

/** All that CrossTune knows about tags, films and words before anything is imported. */
export interface Semantics {
  readonly tags: TagCatalogue
  readonly prior: FilmPrior
  readonly words: WordVectors
  /** For the names of playlists, by the language they are in. */
  readonly phrases: Readonly<Record<Language, PhraseBook>>
}
