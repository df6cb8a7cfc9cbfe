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

/** The length of a list, as far as the lengths of its tracks are known. */
export interface TotalTime {
  readonly milliseconds: number
  /** How many of its tracks that is the length of. */
  readonly known: number
}

/** The length of those tracks of a list whose length is known; null where none is. */
export function totalTime(tracks: readonly { durationMs: number | null }[]): TotalTime | null {
  const lengths = tracks.flatMap(({ durationMs }) => durationMs ?? [])
  if (lengths.length === 0) return null
  return { milliseconds: lengths.reduce((sum, length) => sum + length, 0), known: lengths.length }
}
