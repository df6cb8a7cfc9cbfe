import type { JoinedIndex } from '../index/joined-index.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'
import type { InvertedIndex } from '../rank/inverted-index.ts'

/** Tags of songs that are for one time of the year, and the weight from which on a taste asks for them. */
const SEASONS: readonly string[] = ['christmas']
const ASKED_FOR = 0.08

/** Songs that no list wants unless a film asks for their season, however well the rest of them fits. */
export function outOfSeason(
  index: JoinedIndex,
  inverted: InvertedIndex,
  groups: readonly TasteGroup[],
): number[] {
  return SEASONS.flatMap((season) => {
    const tag = index.tags.indexOf(season)
    if (tag < 0 || groups.some((group) => (group.weights[tag] ?? 0) >= ASKED_FOR)) return []
    return Array.from(inverted.songs.subarray(inverted.starts[tag] ?? 0, inverted.starts[tag + 1] ?? 0))
  })
}
