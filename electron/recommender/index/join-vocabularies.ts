import type { TagCatalogue } from '../semantics/tag-catalogue.ts'
import { TAG_DIMENSION } from '../semantics/tag-space.ts'
import type { IndexedSet } from './joined-index.ts'

/** The tags of all sets under their canonical names. */
export interface JoinedVocabulary {
  readonly tags: readonly string[]
  /** By set, then by its own tag: the canonical tag, -1 for noise. */
  readonly maps: readonly Int32Array[]
}

/** Gives every spelling of the sets its canonical tag. */
export function joinVocabularies(sets: readonly IndexedSet[], catalogue: TagCatalogue): JoinedVocabulary {
  const tags: string[] = []
  const numbers = new Map<string, number>()
  const maps = sets.map(({ index }) =>
    Int32Array.from(index.vocabulary, (spelling) => {
      const name = catalogue.canonical(spelling)
      if (catalogue.isNoise(name)) return -1
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, tags.length)
      return tags.push(name) - 1
    }),
  )
  return { tags, maps }
}

/**
 * Each canonical tag's learned vector, tags x TAG_DIMENSION: of the spelling that the largest set uses most. Only that set's
 * space is taken: the angle between vectors of two spaces means nothing.
 *
 * @param uses by set, then by its own tag: how many tracks have it
 */
export function joinVectors(
  sets: readonly IndexedSet[],
  { tags, maps }: JoinedVocabulary,
  uses: readonly Uint32Array[],
): Float32Array {
  const vectors = new Float32Array(tags.length * TAG_DIMENSION)
  const largest = sets.reduce(
    (best, { index }, set) => (index.count > (sets[best]?.index.count ?? 0) ? set : best),
    0,
  )
  const index = sets[largest]?.index
  const used = uses[largest]
  if (!index || !used) return vectors
  const best = new Int32Array(tags.length).fill(-1)
  maps[largest]?.forEach((tag, spelling) => {
    if (tag < 0) return
    const before = best[tag] ?? -1
    if (before < 0 || (used[spelling] ?? 0) > (used[before] ?? 0)) best[tag] = spelling
  })
  best.forEach((spelling, tag) => {
    if (spelling < 0) return
    const from = spelling * TAG_DIMENSION
    vectors.set(index.tagVectors.subarray(from, from + TAG_DIMENSION), tag * TAG_DIMENSION)
  })
  return vectors
}
