import type { FieldName } from '../fields.ts'
import type { PictogramName } from '../pictograms/index.ts'
import { keywordPictures } from './keywords.ts'
import { titlePictures } from './title-words.ts'

/** Everything that a film's title and keywords show, the most telling first. */
export interface Pictures {
  readonly titled: readonly PictogramName[]
  readonly keyed: readonly PictogramName[]
  readonly fields: readonly FieldName[]
}

/** A word as the lexicon has it: without accents, in small letters. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function thingsOf(word: string): readonly PictogramName[] {
  return titlePictures.get(word) ?? titlePictures.get(word.replace(/'?s$/u, '')) ?? []
}

/** What a title and keywords look like. */
export function picturesOf(title: string, keywords: readonly string[]): Pictures {
  const words = plain(title).match(/[\p{L}\p{N}']+/gu) ?? []
  const known = keywords.flatMap((keyword) => {
    const picture = keywordPictures[keyword.toLowerCase()]
    return picture ? [picture] : []
  })
  const loose = keywords
    .filter((keyword) => !keywordPictures[keyword.toLowerCase()])
    .flatMap((keyword) => thingsOf(plain(keyword)))
  return {
    titled: [...new Set(words.flatMap(thingsOf))],
    keyed: [...new Set([...known.flatMap(({ things }) => things ?? []), ...loose])],
    fields: [...new Set(known.flatMap(({ fields }) => fields ?? []))],
  }
}
