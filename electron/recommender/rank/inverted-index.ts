import type { JoinedIndex } from '../index/joined-index.ts'

/**
 * The joined index the other way round: for each tag the songs that have it. With it a profile is compared with every
 * song by walking only the lists of the profile's tags; the answer is exact.
 */
export interface InvertedIndex {
  /** tags + 1 long: tag t stands on songs[starts[t] .. starts[t + 1]). */
  readonly starts: Uint32Array
  readonly songs: Uint32Array
  /** By tag: how much it tells, from how rare it is. */
  readonly idf: Float64Array
  /** By song: 1 / sqrt(number of tags), so that a song with every tag is no answer to everything. */
  readonly norm: Float64Array
}

/** Between counting every tag alike (0) and by its full information (1): rare tags are often somebody's own. */
const IDF_POWER = 0.5

/** Builds the lists, the weights ln(1 + N / df) ^ IDF_POWER and the length normalisation. */
export function invert(index: JoinedIndex): InvertedIndex {
  const tagCount = index.tags.length
  const starts = new Uint32Array(tagCount + 1)
  for (let tag = 0; tag < tagCount; tag += 1) {
    starts[tag + 1] = (starts[tag] ?? 0) + (index.frequency[tag] ?? 0)
  }
  const next = starts.slice()
  const songs = new Uint32Array(index.tagIds.length)
  const norm = new Float64Array(index.count)
  for (let song = 0; song < index.count; song += 1) {
    const start = index.offsets[song] ?? 0
    const end = index.offsets[song + 1] ?? 0
    norm[song] = end > start ? 1 / Math.sqrt(end - start) : 0
    for (let at = start; at < end; at += 1) {
      const tag = index.tagIds[at] ?? 0
      songs[next[tag] ?? 0] = song
      next[tag] = (next[tag] ?? 0) + 1
    }
  }
  const idf = Float64Array.from(index.frequency, (frequency) =>
    frequency > 0 ? Math.log(1 + index.count / frequency) ** IDF_POWER : 0,
  )
  return { starts, songs, idf, norm }
}

/** Every song's sum over its tags of weight x idf, times its length normalisation. `weights` is by tag. */
export function scoreSongs(inverted: InvertedIndex, weights: Float64Array): Float64Array {
  const scores = new Float64Array(inverted.norm.length)
  for (let tag = 0; tag < weights.length; tag += 1) {
    const weight = (weights[tag] ?? 0) * (inverted.idf[tag] ?? 0)
    if (weight === 0) continue
    const end = inverted.starts[tag + 1] ?? 0
    for (let at = inverted.starts[tag] ?? 0; at < end; at += 1) {
      const song = inverted.songs[at] ?? 0
      scores[song] = (scores[song] ?? 0) + weight
    }
  }
  for (let song = 0; song < scores.length; song += 1) {
    scores[song] = (scores[song] ?? 0) * (inverted.norm[song] ?? 0)
  }
  return scores
}
