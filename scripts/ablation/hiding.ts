import type { IndexedSet } from '../../electron/recommender/index/joined-index.ts'
import { hash32 } from '../../electron/recommender/index/song-key.ts'
import type { TrackBlock } from '../../electron/recommender/index/track-index.ts'
import { unitNoise } from '../../electron/recommender/rank/random.ts'
import type { FilmPrior, PriorEntry } from '../../electron/recommender/semantics/film-prior.ts'
import type { TagCatalogue } from '../../electron/recommender/semantics/tag-catalogue.ts'
import { learnTagSpace } from '../../electron/recommender/semantics/tag-space.ts'
import type { Ingredients } from './assembly.ts'

const BASIS = 0x811c9dc5

/** Whether a name is among the share that is hidden: drawn by its own hash, so that a draw is the same everywhere. */
function isHidden(name: string, share: number, draw: number): boolean {
  return unitNoise(draw, hash32(name, BASIS)) < share
}

function withPrior(parts: Ingredients, prior: FilmPrior): Ingredients {
  return { ...parts, semantics: { ...parts.semantics, prior } }
}

/** A prior that never heard of a share of the music tags. */
export function hideTags(parts: Ingredients, share: number, draw: number): Ingredients {
  const { prior } = parts.semantics
  const left = new Map(
    prior.entries.map((entry): [PriorEntry, PriorEntry] => {
      const weights = [...entry.weights].filter(([tag]) => !isHidden(tag, share, draw))
      return [entry, { ...entry, weights: new Map(weights) }]
    }),
  )
  const found = (entry: PriorEntry | null) => (entry === null ? null : (left.get(entry) ?? null))
  return withPrior(parts, {
    entries: [...left.values()],
    genre: (name) => found(prior.genre(name)),
    keyword: (name) => found(prior.keyword(name)),
  })
}

/** A prior that never heard of a share of the film keywords. */
export function hideKeywords(parts: Ingredients, share: number, draw: number): Ingredients {
  const { prior } = parts.semantics
  const hidden = (entry: PriorEntry) => entry.kind === 'keyword' && isHidden(entry.name, share, draw)
  const found = (entry: PriorEntry | null) => (entry === null || hidden(entry) ? null : entry)
  return withPrior(parts, {
    entries: prior.entries.filter((entry) => !hidden(entry)),
    genre: prior.genre,
    keyword: (name) => found(prior.keyword(name)),
  })
}

/** Tracks with only those of their tags that the prior does not list: micro-genres, places, other languages. */
export function keepUnlistedTags(parts: Ingredients): Ingredients {
  const { prior, tags } = parts.semantics
  const listed = new Set(prior.entries.flatMap((entry) => [...entry.weights.keys()]))
  const strip = (set: IndexedSet) => withoutTags(set, tags, listed)
  return { ...parts, sets: parts.sets.map(strip) }
}

function withoutTags(
  { index, ...set }: IndexedSet,
  tags: TagCatalogue,
  dropped: ReadonlySet<string>,
): IndexedSet {
  const numbers = new Int32Array(index.vocabulary.length).fill(-1)
  const vocabulary: string[] = []
  index.vocabulary.forEach((spelling, tag) => {
    if (!dropped.has(tags.canonical(spelling))) numbers[tag] = vocabulary.push(spelling) - 1
  })
  const uses = new Uint32Array(vocabulary.length)
  const blocks = Array.from(index.blocks(), (block) => {
    const { offsets, tagIds } = withoutUnnumbered(block, numbers)
    for (const tag of tagIds) uses[tag] = (uses[tag] ?? 0) + 1
    const { rowIds, songHigh, songLow, artists, years, languages, valence, energy, popularity } = block
    return structuredClone({
      ...{ count: block.count, offsets, tagIds, rowIds, songHigh, songLow, artists, years, languages },
      ...{ valence, energy, popularity },
    })
  })
  const { count } = index
  const tagSpace = learnTagSpace({ count, uses, blocks: () => blocks })
  return { ...set, index: { count, vocabulary, tagSpace, blocks: () => blocks } }
}

/** A block's tags under other numbers, without those that have none. */
function withoutUnnumbered({ count, offsets, tagIds }: TrackBlock, numbers: Int32Array) {
  const starts = new Uint32Array(count + 1)
  const kept: number[] = []
  for (let track = 0; track < count; track += 1) {
    for (const spelling of tagIds.subarray(offsets[track] ?? 0, offsets[track + 1] ?? 0)) {
      const tag = numbers[spelling] ?? -1
      if (tag >= 0) kept.push(tag)
    }
    starts[track + 1] = kept.length
  }
  return { offsets: starts, tagIds: Uint32Array.from(kept) }
}
