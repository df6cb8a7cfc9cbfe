import { cleanText, numberOrNull } from '../formats/cells.ts'
import { fameOfVotes, imdbIdOf } from '../formats/values.ts'
import type { ColumnFacts } from './column-facts.ts'
import { foldName } from './role-names.ts'

/** Reads one cell of a column; null where it holds nothing that can be used. */
export type CellReader = (cell: string | undefined) => number | null

const clamp = (value: number) => Math.min(1, Math.max(0, value))

/**
 * Reads numbers as 0..1 by the scale that the column's sample shows: 0..1 itself, 0..10, 0..100, or one with zero in
 * its middle. What lies beyond the ends is at the end.
 */
export function unitReader({ least, greatest }: ColumnFacts): CellReader {
  const half = Math.max(1, -least, greatest)
  const top = [1, 10, 100].find((end) => greatest <= end) ?? greatest
  return (cell) => {
    const value = numberOrNull(cell)
    if (value === null) return null
    return clamp(least < 0 ? (value + half) / (2 * half) : value / top)
  }
}

/** Reads how well known something is as 0..1: a share, a percentage, or a number of votes or plays. */
export function popularityReader({ greatest }: ColumnFacts): CellReader {
  if (greatest > 100) return fameOfVotes
  const top = greatest <= 1 ? 1 : 100
  return (cell) => {
    const value = numberOrNull(cell)
    return value === null || value < 0 ? null : clamp(value / top)
  }
}

const MILLISECONDS = { ms: 1, s: 1000, min: 60_000 } as const

/** Longest track in minutes, and longest in seconds, that a number in a column is taken for. */
const MOST_MINUTES = 30
const MOST_SECONDS = 20_000

function unitOf(name: string, { greatest }: ColumnFacts): keyof typeof MILLISECONDS {
  const folded = ` ${foldName(name)} `
  if (/ (?:ms|msec|milliseconds|millisekunden) /.test(folded)) return 'ms'
  if (/ (?:s|sec|secs|seconds|sekunden|secondes) /.test(folded)) return 's'
  if (/ (?:min|mins|minutes|minuten) /.test(folded) || greatest <= MOST_MINUTES) return 'min'
  return greatest > MOST_SECONDS ? 'ms' : 's'
}

/** Reads how long a track is, in milliseconds: "3:45", or a number in the unit that the column's name or its sample tells. */
export function durationReader(name: string, facts: ColumnFacts): CellReader {
  const unit = MILLISECONDS[unitOf(name, facts)]
  return (cell) => {
    const clock = /^(?:(\d+):)?(\d{1,3}):(\d{2})$/.exec(cleanText(cell))
    const value =
      clock === null
        ? (numberOrNull(cell) ?? 0) * unit
        : (Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])) * 1000
    const milliseconds = Math.round(value)
    return milliseconds > 0 && Number.isSafeInteger(milliseconds) ? milliseconds : null
  }
}

/** An IMDb id, also where a column has its digits alone. */
export function imdbIdFrom(cell: string | undefined): string | null {
  const digits = /^\d{1,8}$/.exec(cleanText(cell))?.[0]
  return digits === undefined ? imdbIdOf(cell) : `tt${digits.padStart(7, '0')}`
}
