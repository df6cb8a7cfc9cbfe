import { countTracks } from './counts.ts'

/** What was done, as undo and redo name it. `what` is a track, a number of tracks or a tag. */
export const history = {
  track: (title: string, artist: string) => `${title} by ${artist}`,
  tracks: (count: number) => countTracks(count),
  leftOut: (what: string) => `Left out ${what}`,
  allowed: (what: string) => `Let ${what} in again`,
  liked: (what: string) => `Liked ${what}`,
  unliked: (what: string) => `Took back the like of ${what}`,
  kept: (what: string) => `Kept ${what}`,
  letGo: (what: string) => `Let ${what} go`,
  broughtBack: (what: string) => `Brought back ${what}`,
  pinned: (what: string) => `Wanted more ${what}`,
  unpinned: (what: string) => `Wanted no more ${what} than before`,
  dial: (dial: string, value: string) => `${dial}: ${value}`,
  length: (count: number) => `Length: ${countTracks(count)}`,
  moved: 'Moved in the list',
  orderReset: 'Order reset',
}
