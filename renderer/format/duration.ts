import { totalTime } from '#shared/total-time.ts'
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

/** The length of a list of tracks in words, "about" where some lengths are not known; null where too few are. */
export function listTime(tracks: readonly { readonly durationMs: number | null }[]): string | null {
  const time = totalTime(tracks)
  if (time === null) return null
  const told = formatTotalTime(time.milliseconds)
  return time.exact ? told : strings.time.about(told)
}
