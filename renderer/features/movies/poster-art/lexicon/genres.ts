import type { FieldName } from '../fields.ts'
import type { PictogramName } from '../pictograms/index.ts'
import { anyFields, genreFields } from './genre-fields.ts'
import { anyThings, genreThings } from './genre-things.ts'

/** A genre's own stock of things and backgrounds, for films of which no more is known. */
export interface GenreStock {
  readonly things: readonly PictogramName[]
  readonly fields: readonly FieldName[]
}

/** The stock of a MovieLens genre; that of the cinema itself where the genre is not known. */
export function stockOf(genre: string | undefined): GenreStock {
  return {
    things: (genre !== undefined && genreThings[genre]) || anyThings,
    fields: (genre !== undefined && genreFields[genre]) || anyFields,
  }
}
