import type { RejectedRow, RejectionReason } from '#shared/contract/rejected-row.ts'
import type { Rejection } from './formats/format.ts'
import { MAX_REJECTS } from './job-types.ts'
import type { Row } from './rows/read-rows.ts'
import { MAX_RECORD_LENGTH, type RecordFault } from './rows/split-records.ts'

/** Longest raw line that a report holds. */
const RAW_LENGTH = 2000

const FAULTS: Readonly<Record<RecordFault, RejectionReason>> = {
  'unclosed-quote': { code: 'unclosed-quote' },
  'too-long': { code: 'too-long', most: MAX_RECORD_LENGTH },
}

/** The rejection of a row that could not be read as cells. */
export function faultOf(fault: RecordFault): { rejection: Rejection } {
  return { rejection: { column: null, reason: FAULTS[fault] } }
}

/** Counts the rows of a data set's main table and keeps the rejected ones of all its tables. */
export class Account {
  rowsRead = 0
  imported = 0
  rejected = 0
  /** External ids of the films that the source's owner likes, and how much, 0..1. */
  readonly liked = new Map<string, number>()
  readonly rejects: RejectedRow[] = []

  like(externalId: string, degree: number): void {
    this.liked.set(externalId, Math.max(degree, this.liked.get(externalId) ?? 0))
  }

  /** External ids of the liked films, those liked most first. */
  likedFirst(): string[] {
    return [...this.liked].sort((a, b) => b[1] - a[1]).map(([externalId]) => externalId)
  }

  keep(file: string, row: Row, rejection: Rejection): void {
    if (this.rejects.length >= MAX_REJECTS) return
    // A copy of its own: a slice would keep the whole piece of text it was cut from in memory.
    const raw = Buffer.from(row.raw.slice(0, RAW_LENGTH)).toString()
    this.rejects.push({ file, line: row.line, ...rejection, raw })
  }
}
