import type { TagCatalogue } from '../semantics/tag-catalogue.ts'
import { NOTHING_LEARNED, TAG_DIMENSION, type TagSpace, vectorAt } from '../semantics/tag-space.ts'
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
 * What was learned of the canonical tags: of each, what the largest set learned of the spelling that it uses most. Only
 * that set's space is taken: the angle between vectors of two spaces means nothing.
 *
 * @param uses by set, then by its own tag: how many tracks have it
 */
export function joinSpaces(
  sets: readonly IndexedSet[],
  { tags, maps }: JoinedVocabulary,
  uses: readonly Uint32Array[],
): TagSpace {
  const largest = sets.reduce(
    (best, { index }, set) => (index.count > (sets[best]?.index.count ?? 0) ? set : best),
    0,
  )
  const space = sets[largest]?.index.tagSpace ?? NOTHING_LEARNED
  const map = maps[largest] ?? new Int32Array()
  const used = uses[largest] ?? new Uint32Array()
  const best = new Int32Array(tags.length).fill(-1)
  map.forEach((tag, spelling) => {
    if (tag < 0) return
    const before = best[tag] ?? -1
    if (before < 0 || (used[spelling] ?? 0) > (used[before] ?? 0)) best[tag] = spelling
  })
  const rows = [...space.tags]
    .map((spelling, row) => ({ spelling, row, tag: map[spelling] ?? -1 }))
    .filter(({ spelling, tag }) => tag >= 0 && best[tag] === spelling)
    .sort((a, b) => a.tag - b.tag)
  const vectors = new Float32Array(rows.length * TAG_DIMENSION)
  rows.forEach(({ row }, place) => {
    vectors.set(vectorAt(space, row), place * TAG_DIMENSION)
  })
  return { tags: Uint32Array.from(rows, ({ tag }) => tag), vectors }
}
