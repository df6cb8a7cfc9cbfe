import type { JoinedIndex } from '../index/joined-index.ts'
import type { TasteGroup } from '../profile/taste-groups.ts'

/** Tags of songs that are for one time of the year, and the weight from which on a taste asks for them. */
const SEASONS: readonly string[] = ['christmas']
const ASKED_FOR = 0.08

/** Finds the songs of a season once; gives those that no list wants, however well the rest of them fits, unless a film asks for their season. */
export function makeSeasons(index: JoinedIndex): (groups: readonly TasteGroup[]) => number[] {
  const seasons = SEASONS.map((season) => index.tags.indexOf(season)).filter((tag) => tag >= 0)
  const songs = new Map(seasons.map((tag): [number, number[]] => [tag, []]))
  for (let song = 0; song < index.count && seasons.length > 0; song += 1) {
    const end = index.offsets[song + 1] ?? 0
    for (let at = index.offsets[song] ?? 0; at < end; at += 1) songs.get(index.tagIds[at] ?? 0)?.push(song)
  }
  return (groups) =>
    seasons.flatMap((tag) =>
      groups.some((group) => (group.weights[tag] ?? 0) >= ASKED_FOR) ? [] : (songs.get(tag) ?? []),
    )
}
