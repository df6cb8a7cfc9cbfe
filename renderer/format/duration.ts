import { strings } from '../strings/index.ts'

/** The length of one track, as on a record sleeve: 3:07. */
export function formatTrackTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The length of a list in hours and minutes: "2 h 11 min", "48 min". */
export function formatTotalTime(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  return strings.time.hoursAndMinutes(Math.floor(minutes / 60), minutes % 60)
}

/**
 * The whole length of a list, null unless the length of every one of its tracks is known: a sum with holes
 * would tell too short a time.
 */
export function totalTime(tracks: readonly { durationMs: number | null }[]): number | null {
  let total = 0
  for (const { durationMs } of tracks) {
    if (durationMs === null) return null
    total += durationMs
  }
  return tracks.length > 0 ? total : null
}
