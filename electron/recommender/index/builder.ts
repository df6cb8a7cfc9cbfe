import { learnTagSpace } from '../semantics/tag-space.ts'
import { type BlockStore, blocksInMemory } from './block-store.ts'
import { GrowingBlock } from './growing-block.ts'
import type { TrackFacts, TrackIndex } from './track-index.ts'

/** A text in memory of its own: a tag cut out of a file would keep the whole piece of it that was read. */
const copyOf = (text: string): string => String(JSON.parse(JSON.stringify(text)))

/**
 * Collects tracks one by one; `finish` gives their index, with the tag space learned from them, and tells how far it is,
 * 0..1. Blocks go to `store` as they fill, so that no more than one is held here.
 */
export function createTrackIndexBuilder(store: BlockStore = blocksInMemory()): {
  add(track: TrackFacts): void
  finish(onShare?: (share: number) => void): TrackIndex
} {
  const ids = new Map<string, number>()
  /** By tag: how many tracks have it, and the track, counted from 1, that it was met on last. */
  const uses: number[] = []
  const metOn: number[] = []
  const block = new GrowingBlock()
  let count = 0
  const idOf = (tag: string): number => {
    const id = ids.get(tag)
    if (id !== undefined) return id
    ids.set(copyOf(tag), ids.size)
    uses.push(0)
    return ids.size - 1
  }
  return {
    add(track) {
      count += 1
      for (const spelt of track.tags) {
        const tag = spelt.trim().toLowerCase()
        if (tag === '') continue
        const id = idOf(tag)
        if (metOn[id] === count) continue
        metOn[id] = count
        uses[id] = (uses[id] ?? 0) + 1
        block.addTag(id)
      }
      block.add(track)
      if (block.isFull) store.keep(block.take())
    },
    finish(onShare) {
      if (!block.isEmpty) store.keep(block.take())
      return {
        ...{ count, vocabulary: [...ids.keys()] },
        tagSpace: learnTagSpace({ count, uses, blocks: () => store.blocks() }, onShare),
        blocks: () => store.blocks(),
      }
    },
  }
}
