import type { TagSpace } from '../semantics/tag-space.ts'

/** What the index keeps of a track. valence, energy and popularity are 0..1, as data sets have them. */
export interface TrackFacts {
  readonly rowId: number
  readonly title: string
  readonly artist: string
  readonly year: number | null
  /** ISO 639 code of what is sung, "zxx" for nothing. */
  readonly language: string | null
  readonly tags: readonly string[]
  readonly valence: number | null
  readonly energy: number | null
  readonly popularity: number | null
}

/** The typed arrays of a block of n tracks, n long where not said otherwise. */
export interface TrackColumns {
  /** n + 1 long, from 0 on: track i of the block has the tags tagIds[offsets[i] .. offsets[i + 1]). */
  readonly offsets: Uint32Array
  readonly tagIds: Uint32Array
  readonly rowIds: Uint32Array
  readonly songHigh: Uint32Array
  readonly songLow: Uint32Array
  readonly artists: Uint32Array
  /** 0 where unknown. */
  readonly years: Int16Array
  /** As `languageCode` packs them; 0 where unknown. */
  readonly languages: Uint16Array
  /** NaN where unknown. */
  readonly valence: Float32Array
  readonly energy: Float32Array
  readonly popularity: Float32Array
}

/** Some of an index's tracks, in the order of their rows. */
export interface TrackBlock extends TrackColumns {
  readonly count: number
}

/** Tracks in a block at most: a megabyte or so. */
export const BLOCK_TRACKS = 16_384

/**
 * One data set's tracks, as blocks of typed arrays that need not all be in memory at a time. Tags are kept as spelt: what
 * they mean is decided when the sets are joined, so that a better tag catalogue needs no new import.
 */
export interface TrackIndex {
  readonly count: number
  /** Lower-case spellings of tags by id. */
  readonly vocabulary: readonly string[]
  /** What was learned of the tags that are not too rare. */
  readonly tagSpace: TagSpace
  /**
   * All tracks in order. A block holds until the next one is asked for. Throws what the file system says where the index
   * is read from a file.
   */
  blocks(): Iterable<TrackBlock>
}
