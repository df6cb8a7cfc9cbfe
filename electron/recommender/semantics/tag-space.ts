import type { TrackBlock } from '../index/track-index.ts'
import { truncatedEigen } from './eigen.ts'

/** Dimensions of the learned tag space. */
export const TAG_DIMENSION = 48
/** A tag on fewer tracks has too little company to learn from. */
const RAREST = 5
/** Only the most used tags are learned: the matrix is square in them. */
const MOST = 6000

/** Share of the time that counting which tags stand together takes; the rest is finding their directions. */
const COUNTED = 0.6

/** The tags that something could be learned of, and where they lie. */
export interface TagSpace {
  /** Ascending. */
  readonly tags: Uint32Array
  /** By place in `tags`: TAG_DIMENSION numbers, of length one. */
  readonly vectors: Float32Array
}

/** The vector at a place of a space. */
export function vectorAt({ vectors }: TagSpace, place: number): Float32Array {
  return vectors.subarray(place * TAG_DIMENSION, (place + 1) * TAG_DIMENSION)
}

/** Tracks with tags, as the tag space is learned from them. */
export interface TaggedTracks {
  /** How many tracks there are. */
  readonly count: number
  /** By tag: how many tracks have it. */
  readonly uses: ArrayLike<number>
  /** The tracks in order, each with a tag once at most. */
  blocks(): Iterable<Pick<TrackBlock, 'count' | 'offsets' | 'tagIds'>>
}

/**
 * The tag space of a library: positive pointwise mutual information of tags that share tracks, reduced to its strongest
 * dimensions, so that tags used alike lie close (Levy and Goldberg 2014). Contexts are smoothed by the power 0.75.
 *
 * @param onShare told how much of it is done, 0..1
 * @returns the tags that are not too rare
 */
export function learnTagSpace(tracks: TaggedTracks, onShare: (share: number) => void = () => {}): TagSpace {
  const { uses } = tracks
  const size = uses.length
  const learned = Array.from({ length: size }, (_, tag) => tag)
    .filter((tag) => (uses[tag] ?? 0) >= RAREST)
    .sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b)
    .slice(0, MOST)
  if (learned.length < 2) return NOTHING_LEARNED

  const counts = countPairs(tracks, learned, (share) => onShare(COUNTED * share))
  const rows = pointwiseInformation(counts)
  const rank = Math.min(TAG_DIMENSION, learned.length)
  const solved = truncatedEigen(rows, rank, (share) => onShare(COUNTED + (1 - COUNTED) * share))
  return spaceOf(learned, solved)
}

/** The space of a library that is too small to learn from. */
export const NOTHING_LEARNED: TagSpace = { tags: new Uint32Array(), vectors: new Float32Array() }

/** The learned tags in the order of their numbers, each with its row of the eigenvectors by their weight, of length one. */
function spaceOf(
  learned: readonly number[],
  { vectors: parts, values }: ReturnType<typeof truncatedEigen>,
): TagSpace {
  const found = values.length
  const rows = learned
    .map((tag, row) => ({ tag, row }))
    .sort((a, b) => a.tag - b.tag)
    .flatMap(({ tag, row }) => {
      const weighted = Float64Array.from(
        values,
        (value, k) => (parts[row * found + k] ?? 0) * Math.sqrt(Math.max(value, 0)),
      )
      const length = Math.sqrt(weighted.reduce((sum, value) => sum + value * value, 0))
      return length === 0 ? [] : [{ tag, vector: Float32Array.from(weighted), scale: 1 / length }]
    })
  const vectors = new Float32Array(rows.length * TAG_DIMENSION)
  rows.forEach(({ vector, scale }, row) => {
    vectors.set(
      vector.map((value) => value * scale),
      row * TAG_DIMENSION,
    )
  })
  return { tags: Uint32Array.from(rows, ({ tag }) => tag), vectors }
}

/** A symmetric sparse matrix by rows. */
export interface SparseRow {
  readonly columns: Uint32Array
  readonly values: Float64Array
}

/** The most used tags, whose pairs are counted in one square: nearly all pairs are of these. */
const SQUARE = 1024

/** How often each pair of learned tags shares a track, where a tag is its row among the learned, most used first. */
class PairCounts {
  private readonly side: number
  private readonly square: Uint32Array
  private readonly rows: Map<number, number>[]

  constructor(learned: number) {
    this.side = Math.min(SQUARE, learned)
    this.square = new Uint32Array(this.side ** 2)
    this.rows = Array.from({ length: learned }, () => new Map())
  }

  /** Counts all pairs among the first `length` of a track's tags. */
  addTrack(tags: Int32Array, length: number): void {
    for (let i = 1; i < length; i += 1) {
      for (let j = 0; j < i; j += 1) this.addPair(tags[i] ?? 0, tags[j] ?? 0)
    }
  }

  /** The counts by rows; to be called once. */
  take(): Map<number, number>[] {
    const { side, square } = this
    for (let place = 0; place < square.length; place += 1) {
      const count = square[place] ?? 0
      if (count > 0) this.add(Math.floor(place / side), place % side, count)
    }
    return this.rows
  }

  private addPair(one: number, other: number): void {
    const place = Math.min(one, other) * this.side + Math.max(one, other)
    if (one < this.side && other < this.side) this.square[place] = (this.square[place] ?? 0) + 1
    else this.add(one, other, 1)
  }

  private add(one: number, other: number, count: number): void {
    for (const [row, column] of [[one, other] as const, [other, one] as const]) {
      const cells = this.rows[row]
      cells?.set(column, (cells.get(column) ?? 0) + count)
    }
  }
}

function countPairs(
  tracks: TaggedTracks,
  learned: readonly number[],
  onShare: (share: number) => void,
): Map<number, number>[] {
  const rowOf = new Int32Array(tracks.uses.length).fill(-1)
  learned.forEach((tag, row) => {
    rowOf[tag] = row
  })
  const counts = new PairCounts(learned.length)
  let own = new Int32Array(0)
  let counted = 0
  for (const { count, offsets, tagIds } of tracks.blocks()) {
    const most = longest(offsets)
    if (most > own.length) own = new Int32Array(most)
    for (let track = 0; track < count; track += 1) {
      const end = offsets[track + 1] ?? 0
      let length = 0
      for (let at = offsets[track] ?? 0; at < end; at += 1) {
        const row = rowOf[tagIds[at] ?? 0] ?? -1
        if (row < 0) continue
        own[length] = row
        length += 1
      }
      counts.addTrack(own, length)
    }
    counted += count
    onShare(counted / tracks.count)
  }
  return counts.take()
}

/** Most tags that one track has. */
function longest(offsets: Uint32Array): number {
  let most = 0
  for (let track = 1; track < offsets.length; track += 1) {
    most = Math.max(most, (offsets[track] ?? 0) - (offsets[track - 1] ?? 0))
  }
  return most
}

function pointwiseInformation(counts: readonly Map<number, number>[]): SparseRow[] {
  const totals = counts.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0))
  const all = totals.reduce((sum, value) => sum + value, 0)
  const smoothed = totals.map((total) => total ** 0.75)
  const smoothedAll = smoothed.reduce((sum, value) => sum + value, 0)
  return counts.map((row, a) => {
    const columns: number[] = []
    const values: number[] = []
    for (const [b, together] of row) {
      // Symmetric: the mean of both directions, so that the matrix has real eigenvectors.
      const forth = (together / all / ((totals[a] ?? 0) / all)) * (smoothedAll / (smoothed[b] ?? 1))
      const back = (together / all / ((totals[b] ?? 0) / all)) * (smoothedAll / (smoothed[a] ?? 1))
      const information = (Math.log(forth) + Math.log(back)) / 2
      if (information > 0) {
        columns.push(b)
        values.push(information)
      }
    }
    return { columns: Uint32Array.from(columns), values: Float64Array.from(values) }
  })
}
