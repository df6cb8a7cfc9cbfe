import type { JoinedIndex } from '../index/joined-index.ts'
import { fold } from '../semantics/fold.ts'
import { PROFILE } from './constants.ts'
import { type Neighbours, nearestTags } from './tag-neighbours.ts'

/** How far a tag is trusted that only contains one of the prior's. */
const GUESS = 0.5

/** Carries weights over the prior's tags to weights over the library's tags. */
export interface TagBridge {
  /** How many of the library's tags the prior reaches in any way; 0: there is no common ground. */
  readonly reached: number
  /** @param weights by position in the prior's tags; @returns by the library's tag ids */
  carry(weights: Float64Array): Float64Array
}

/**
 * The bridge has three planks, the surer first: the tag itself; the tags used like it in this library (learned); a
 * tag that its name contains ("swedish indie pop" is indie pop).
 */
export function makeTagBridge(index: JoinedIndex, priorTags: readonly string[]): TagBridge {
  const positions = new Map(priorTags.map((tag, position) => [tag, position]))
  const direct = Int32Array.from(index.tags, (tag) => positions.get(tag) ?? -1)
  const listed = Array.from(direct.keys()).filter((tag) => (direct[tag] ?? -1) >= 0)
  const neighbours = nearestTags(index.tagSpace, listed)
  const near = inOneRow(neighbours, index.tags.length)
  const guesses = guessTags(index.tags, direct, neighbours, priorTags)
  const reached = index.tags.filter(
    (_, tag) => (direct[tag] ?? -1) >= 0 || neighbours.has(tag) || guesses.has(tag),
  ).length

  return {
    reached,
    carry(weights) {
      const own = new Float64Array(direct.length)
      for (let tag = 0; tag < own.length; tag += 1) own[tag] = weights[direct[tag] ?? -1] ?? 0
      for (const [tag, position] of guesses) own[tag] = GUESS * (weights[position] ?? 0)
      const carried = own.slice()
      for (let tag = 0; tag < own.length; tag += 1) {
        const end = near.starts[tag + 1] ?? 0
        let lent = 0
        for (let at = near.starts[tag] ?? 0; at < end; at += 1) {
          lent += (own[near.tags[at] ?? 0] ?? 0) * (near.shares[at] ?? 0)
        }
        carried[tag] = (own[tag] ?? 0) + PROFILE.spread * lent
      }
      return carried
    },
  }
}

/** All neighbours one after the other: tag t has those of [starts[t] .. starts[t + 1]). */
function inOneRow(
  neighbours: ReadonlyMap<number, Neighbours>,
  size: number,
): Neighbours & { starts: Uint32Array } {
  const starts = new Uint32Array(size + 1)
  for (let tag = 0; tag < size; tag += 1) {
    starts[tag + 1] = (starts[tag] ?? 0) + (neighbours.get(tag)?.tags.length ?? 0)
  }
  const total = starts.at(-1) ?? 0
  const tags = new Uint32Array(total)
  const shares = new Float64Array(total)
  for (const [tag, one] of neighbours) {
    tags.set(one.tags, starts[tag])
    shares.set(one.shares, starts[tag])
  }
  return { starts, tags, shares }
}

/** For tags that are neither listed nor learned: the position of the prior's tag that their name points to. */
function guessTags(
  tags: readonly string[],
  direct: Int32Array,
  neighbours: ReadonlyMap<number, Neighbours>,
  priorTags: readonly string[],
): Map<number, number> {
  const folded = new Map(priorTags.map((tag, position) => [fold(tag), position]))
  const guesses = new Map<number, number>()
  tags.forEach((tag, id) => {
    if ((direct[id] ?? -1) >= 0 || neighbours.has(id)) return
    const position = containedTag(tag, folded)
    if (position !== null) guesses.set(id, position)
  })
  return guesses
}

/** The longest run of the name's words that is a tag; of equal ones the last, where English has the noun. */
function containedTag(tag: string, folded: ReadonlyMap<string, number>): number | null {
  const parts = fold(tag).split(' ')
  for (let length = parts.length - 1; length > 0; length -= 1) {
    for (let start = parts.length - length; start >= 0; start -= 1) {
      const position = folded.get(parts.slice(start, start + length).join(' '))
      if (position !== undefined) return position
    }
  }
  return null
}
