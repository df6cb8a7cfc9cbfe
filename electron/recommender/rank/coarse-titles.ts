import type { IndexedSet, JoinedIndex } from '../index/joined-index.ts'
import type { NamedTerm } from './relevance.ts'

/** What a coarse title takes from a song, beside a best match of 1: as much as a dial turned all the way. */
const HELD_BACK = 0.5

/**
 * Finds the songs with coarse titles once; gives what their titles take from their scores. A list is read by
 * others too, and its songs are chosen by sound alone: such titles come only where nothing else fits as well, or
 * where the user has liked them.
 *
 * @returns the term for a request with these songs liked; none where no title is coarse.
 */
export function coarseTitles(
  index: JoinedIndex,
  sets: readonly IndexedSet[],
): (liked: readonly number[]) => NamedTerm[] {
  const songs = sets.flatMap(({ datasetId, coarseRows }) =>
    coarseRows.map((rowId) => index.songAt({ datasetId, rowId })),
  )
  if (songs.length === 0) return () => []
  const all = new Float64Array(index.count)
  for (const song of songs) all[song] = -HELD_BACK
  return (liked) => {
    const values = liked.some((song) => all[song] !== 0) ? all.slice() : all
    for (const song of liked) if (values !== all) values[song] = 0
    return [{ name: '@title', values }]
  }
}
