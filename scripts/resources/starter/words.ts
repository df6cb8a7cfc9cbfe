import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadSemantics } from '../../../electron/library/semantics/load.ts'
import type { Semantics } from '../../../electron/recommender/index.ts'
import type { StarterFilm, StarterTrack } from './catalogue.ts'

const SEMANTICS_FOLDER = resolve(import.meta.dirname, '../../../resources/semantics')

/** What resources/semantics of this checkout know. */
export function readSemantics(): Semantics {
  return loadSemantics((name) => readFileSync(resolve(SEMANTICS_FOLDER, name)))
}

function countWhere(words: readonly string[], isUnknown: (word: string) => boolean): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) if (isUnknown(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The films' keywords that the prior does not list, with the number of films that carry each. */
export function unknownKeywords(films: readonly StarterFilm[], semantics: Semantics): Map<string, number> {
  const words = films.flatMap(({ keywords }) => keywords)
  return countWhere(words, (word) => semantics.prior.keyword(word) === null)
}

/** The tracks' tags that the tag catalogue does not list, or knows as noise, with the number of tracks each. */
export function unknownTags(
  tracks: readonly StarterTrack[],
  { tags: catalogue }: Semantics,
): Map<string, number> {
  const words = tracks.flatMap(({ tags }) => tags)
  return countWhere(words, (word) => {
    const name = catalogue.canonical(word)
    return catalogue.find(name) === null || catalogue.isNoise(name)
  })
}
