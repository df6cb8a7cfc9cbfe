import type { JoinedIndex } from '../index/joined-index.ts'

/** What tags count in a song's score. */
export interface TagWorth {
  /** By tag: how much it tells, from how rare it is. */
  readonly idf: Float64Array
  /** By song: 1 / sqrt(number of tags + 1), so that a song with every tag is no answer to everything. */
  readonly norm: Float64Array
}

/** Between counting every tag alike (0) and by its full information (1): rare tags are often somebody's own. */
const IDF_POWER = 0.25
/** A song with one tag or two is not known well enough to be the best: it counts as having so many more. */
const UNKNOWN_TAGS = 1

/** The weights ln(1 + N / df) ^ IDF_POWER of the tags, and the songs' length normalisation. */
export function weighTags(index: JoinedIndex): TagWorth {
  const idf = Float64Array.from(index.frequency, (frequency) =>
    frequency > 0 ? Math.log(1 + index.count / frequency) ** IDF_POWER : 0,
  )
  const norm = new Float64Array(index.count)
  for (let song = 0; song < index.count; song += 1) {
    const tags = (index.offsets[song + 1] ?? 0) - (index.offsets[song] ?? 0)
    norm[song] = tags > 0 ? 1 / Math.sqrt(tags + UNKNOWN_TAGS) : 0
  }
  return { idf, norm }
}
