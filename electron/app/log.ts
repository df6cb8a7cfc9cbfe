import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { redact } from './redact.ts'

/** Past this size the file is put aside, in bytes; the one put aside before it goes. */
const largest = 256 * 1024

/** Lines kept in memory for the diagnostics. */
const mostRecent = 20

/** A log file that may be put into a bug report: no titles, no keys, no home folder. */
export interface Log {
  readonly path: string
  /** The last lines of this run, the newest last. */
  readonly recent: readonly string[]
  write(what: string): void
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/**
 * Opens the log; its folder is made. A disk that refuses is no reason to stop: the lines are then in memory only.
 * Few lines a run, so that writing at once costs nothing that is felt.
 */
export function openLog(path: string, now: () => Date = () => new Date()): Log {
  let recent: readonly string[] = []
  return {
    path,
    get recent() {
      return recent
    },
    write(what) {
      const line = `${now().toISOString()} ${redact(what).replaceAll(/\s*\n\s*/g, ' | ')}`
      recent = [...recent, line].slice(-mostRecent)
      try {
        mkdirSync(dirname(path), { recursive: true })
        if (sizeOf(path) > largest) renameSync(path, `${path}.1`)
        appendFileSync(path, `${line}\n`)
      } catch {
        // Read-only or full: see above.
      }
    },
  }
}
