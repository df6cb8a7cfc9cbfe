import type { JoinedIndex } from '../index/joined-index.ts'
import type { TagWorth } from '../rank/tag-worth.ts'
import { PROFILE } from './constants.ts'

/** What the user said of single tags and songs. */
export interface Feedback {
  /** Tag ids. */
  readonly removed: ReadonlySet<number>
  readonly pinned: ReadonlySet<number>
  /** Songs. */
  readonly liked: readonly number[]
  readonly disliked: readonly number[]
}

/**
 * A film's weights (of length one) after the user's say: towards what liked songs have and away from what disliked ones have (Rocchio
 * 1971), pinned tags up, removed tags out.
 */
export function applyFeedback(
  weights: Float64Array,
  feedback: Feedback,
  index: JoinedIndex,
  tagWorth: TagWorth,
): Float64Array {
  const turned = weights.slice()
  addMean(turned, feedback.liked, PROFILE.liked, index, tagWorth)
  addMean(turned, feedback.disliked, -PROFILE.disliked, index, tagWorth)
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0) || 1
  for (const tag of feedback.pinned) {
    turned[tag] = Math.max(turned[tag] ?? 0, 0) + PROFILE.pinned * heaviest
  }
  for (const tag of feedback.removed) turned[tag] = 0
  return turned
}

/** Adds the mean of the songs' unit-length tag vectors, times `worth`. */
function addMean(
  weights: Float64Array,
  songs: readonly number[],
  worth: number,
  index: JoinedIndex,
  tagWorth: TagWorth,
): void {
  for (const song of songs) {
    const tags = index.tagIds.subarray(index.offsets[song] ?? 0, index.offsets[song + 1] ?? 0)
    const length = Math.sqrt(tags.reduce((sum, tag) => sum + (tagWorth.idf[tag] ?? 0) ** 2, 0)) || 1
    for (const tag of tags) {
      weights[tag] = (weights[tag] ?? 0) + (worth * (tagWorth.idf[tag] ?? 0)) / length / songs.length
    }
  }
}
