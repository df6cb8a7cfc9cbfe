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
 * A film's weights (of length one) after the user's say: towards what liked songs have and away from what disliked
 * ones have (Rocchio 1971), pinned tags up, removed tags out.
 */
export function applyFeedback(
  weights: Float64Array,
  feedback: Feedback,
  index: JoinedIndex,
  tagWorth: TagWorth,
): Float64Array {
  const turned = weights.slice()
  const move = (songs: readonly number[], worth: number) =>
    addMean(turned, vectorsOf(songs, index, tagWorth), weights, worth)
  move(feedback.liked, PROFILE.liked)
  move(feedback.disliked, -PROFILE.disliked)
  const heaviest = weights.reduce((most, weight) => Math.max(most, weight), 0) || 1
  for (const tag of feedback.pinned) {
    turned[tag] = Math.max(turned[tag] ?? 0, 0) + PROFILE.pinned * heaviest
  }
  for (const tag of feedback.removed) turned[tag] = 0
  return turned
}

/** A song whose cosine with a film is at least this counts in full. */
const FITS = 0.3
/** From so many songs on, what they have in common is believed in full. */
const CONVINCING = 3

/** A song's tags with what each weighs; of length one. */
interface SongVector {
  readonly tags: JoinedIndex['tagIds']
  readonly weights: Float64Array
}

function vectorsOf(songs: readonly number[], index: JoinedIndex, tagWorth: TagWorth): SongVector[] {
  return songs.map((song) => {
    const tags = index.tagIds.subarray(index.offsets[song] ?? 0, index.offsets[song + 1] ?? 0)
    const raw = Float64Array.from(tags, (tag) => tagWorth.idf[tag] ?? 0)
    const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    return { tags, weights: raw.map((weight) => weight / length) }
  })
}

/**
 * Adds the mean of songs' vectors, times `worth`. Each song counts by how well it fits the film: what somebody liked
 * in a list for a horror film says nothing about the music of a romance. Fewer songs than convince count for less, so
 * that one word does not turn a whole taste.
 */
function addMean(
  turned: Float64Array,
  songs: readonly SongVector[],
  film: Float64Array,
  worth: number,
): void {
  const fits = songs.map(({ tags, weights }) => {
    let cosine = 0
    tags.forEach((tag, i) => {
      cosine += (weights[i] ?? 0) * (film[tag] ?? 0)
    })
    return Math.min(1, Math.max(0, cosine / FITS))
  })
  const evidence = Math.max(
    CONVINCING,
    fits.reduce((sum, fit) => sum + fit, 0),
  )
  songs.forEach(({ tags, weights }, song) => {
    const share = (worth * (fits[song] ?? 0)) / evidence
    tags.forEach((tag, i) => {
      turned[tag] = (turned[tag] ?? 0) + share * (weights[i] ?? 0)
    })
  })
}
