import { describe, expect, it } from 'vitest'
import { type FilledBatch, RowBatches } from '../../../electron/library/dataset/row-batches.ts'
import type { Cells } from '../../../electron/library/dataset/tables.ts'
import { parseRows } from '../../../electron/library/dataset/writer-messages.ts'

const readBack = ({ memory, used }: FilledBatch) => parseRows(memory.subarray(0, used))

describe('rows on their way to the thread that writes', () => {
  it('arrive as they were, in order, whatever is in them and however long they are', () => {
    const rows: Cells[] = Array.from({ length: 3000 }, (_, n) => [n, `Ünï "${n}" 😀\n`, null, n / 3])
    const long: Cells = [-1, 'é'.repeat(300_000), 'x']
    rows.splice(1500, 0, long)
    const arrived: Cells[] = []
    const batches = new RowBatches((batch) => arrived.push(...readBack(batch)))
    for (const row of rows) batches.add(row)
    batches.flush()
    batches.flush()
    expect(arrived).toEqual(rows)
  })

  it('use memory again that came back, and no more than is on its way', () => {
    const seen = new Set<Uint8Array>()
    const batches: RowBatches = new RowBatches((batch) => {
      seen.add(batch.memory)
      expect(readBack(batch).every((cells) => cells.length === 2)).toBe(true)
      batches.reuse(batch.memory)
    })
    for (let n = 0; n < 20_000; n += 1) batches.add([n, `Song ${n} by Band ${n % 7}`])
    batches.flush()
    expect(seen.size).toBe(1)
  })
})
