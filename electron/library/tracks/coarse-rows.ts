import type { CoarseTitle } from '../../recommender/index.ts'
import type { TrackSet } from './track-set.ts'

/** The rows of a set whose titles have these words, by its full-text index: a better list needs no new import. */
export function findCoarseRows(set: TrackSet, titles: readonly CoarseTitle[]): number[] {
  const quoted = (words: string) => `"${words}"`
  const terms = titles.map(({ words, unless }) =>
    unless.length === 0 ? quoted(words) : `(${quoted(words)} NOT (${unless.map(quoted).join(' OR ')}))`,
  )
  return terms.length === 0 ? [] : set.matchTitles(terms.join(' OR '))
}
