import type { TrackBlock } from './track-index.ts'

/** Where the blocks of an index are kept while it is made. */
export interface BlockStore {
  /** Keeps a block, whose arrays are used for the next one afterwards. */
  keep(block: TrackBlock): void
  /** The blocks kept so far. One holds until the next is asked for. */
  blocks(): Iterable<TrackBlock>
}

/** Keeps blocks in memory. */
export function blocksInMemory(): BlockStore {
  const kept: TrackBlock[] = []
  return {
    keep: (block) =>
      void kept.push({
        count: block.count,
        offsets: block.offsets.slice(),
        tagIds: block.tagIds.slice(),
        rowIds: block.rowIds.slice(),
        songHigh: block.songHigh.slice(),
        songLow: block.songLow.slice(),
        artists: block.artists.slice(),
        years: block.years.slice(),
        languages: block.languages.slice(),
        valence: block.valence.slice(),
        energy: block.energy.slice(),
        popularity: block.popularity.slice(),
      }),
    blocks: () => kept,
  }
}
