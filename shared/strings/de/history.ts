import type { history as English } from '../en/history.ts'
import { countTracks } from './counts.ts'

export const history: typeof English = {
  track: (title, artist) => `${title} von ${artist}`,
  tracks: (count) => countTracks(count),
  leftOut: (what) => `${what} weggelassen`,
  allowed: (what) => `${what} wieder zugelassen`,
  liked: (what) => `Gefällt: ${what}`,
  unliked: (what) => `Gefällt nicht mehr: ${what}`,
  kept: (what) => `${what} festgehalten`,
  letGo: (what) => `${what} freigegeben`,
  broughtBack: (what) => `${what} zurückgeholt`,
  pinned: (what) => `Mehr davon: ${what}`,
  unpinned: (what) => `Nicht mehr davon: ${what}`,
  dial: (dial, value) => `${dial}: ${value}`,
  length: (count) => `Länge: ${countTracks(count)}`,
  moved: 'In der Liste verschoben',
  orderReset: 'Reihenfolge zurückgesetzt',
}
