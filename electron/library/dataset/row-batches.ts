import type { Cells } from './tables.ts'

/** Bytes of a batch: two hundred rows or so. Larger ones leave the memory of the process in pieces that are not given back. */
const BATCH = 64 * 1024

const OPENING = '['.charCodeAt(0)
const BETWEEN = ','.charCodeAt(0)
const CLOSING = ']'.charCodeAt(0)

const BEYOND_ASCII = /[^\0-\x7f]/
const ALL_BEYOND_ASCII = /[^\0-\x7f]/g

/** A JSON text with every sign beyond ASCII as an escape: it is read back in half the memory, and without a copy more. */
function inAscii(json: string): string {
  if (!BEYOND_ASCII.test(json)) return json
  return json.replace(ALL_BEYOND_ASCII, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A batch's memory, and how much of it is the JSON text of rows. */
export interface FilledBatch {
  readonly memory: Uint8Array<ArrayBuffer>
  readonly used: number
}

/**
 * Spells rows as JSON texts for another thread, a batch at a time, in memory that comes back to be filled again: a
 * million rows make no garbage of their own.
 */
export class RowBatches {
  private readonly encoder = new TextEncoder()
  private readonly spare: Uint8Array<ArrayBuffer>[] = []
  private readonly send: (batch: FilledBatch) => void
  private memory: Uint8Array<ArrayBuffer> | null = null
  private used = 0

  constructor(send: (batch: FilledBatch) => void) {
    this.send = send
  }

  add(cells: Cells): void {
    const row = inAscii(JSON.stringify(cells))
    // One sign more stands before the row, and one behind the last.
    const length = row.length + 2
    if (this.memory !== null && this.used + length > this.memory.length) this.flush()
    this.memory ??= this.spare.pop() ?? new Uint8Array(BATCH)
    if (length > this.memory.length) this.memory = new Uint8Array(length)
    this.memory[this.used] = this.used === 0 ? OPENING : BETWEEN
    this.used += 1
    this.used += this.encoder.encodeInto(row, this.memory.subarray(this.used)).written
  }

  /** Sends the rows that have not been sent. */
  flush(): void {
    const { memory, used } = this
    if (memory === null) return
    memory[used] = CLOSING
    this.memory = null
    this.used = 0
    this.send({ memory, used: used + 1 })
  }

  /** Takes a batch's memory back. */
  reuse(memory: Uint8Array<ArrayBuffer>): void {
    if (memory.length === BATCH) this.spare.push(memory)
  }
}
