import { z } from 'zod'
import { datasetKindSchema } from '#shared/contract/datasets.ts'
import type { Cells } from './tables.ts'

/** What a writing thread is started with. */
export const writerThreadDataSchema = z.object({ path: z.string(), kind: datasetKindSchema })
export type WriterThreadData = z.infer<typeof writerThreadDataSchema>

/** What a writing thread is told. Rows come as one JSON text: that crosses threads ten times as fast as arrays do. */
export const writerOrderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rows'), rows: z.string() }),
  z.object({ type: z.literal('finish'), meta: z.map(z.string(), z.string()) }),
])
export type WriterOrder = z.infer<typeof writerOrderSchema>

/** What it answers when an order is done; a failure ends the thread instead. */
export const DONE = 'done'

function isCells(value: unknown): value is Cells {
  return (
    Array.isArray(value) &&
    value.every((cell) => typeof cell === 'string' || typeof cell === 'number' || cell === null)
  )
}

/** The rows of an order. Throws TypeError where the text holds anything else. A schema would take a second a million cells. */
export function parseRows(text: string): Cells[] {
  const rows: unknown = JSON.parse(text)
  if (Array.isArray(rows) && rows.every(isCells)) return rows
  throw new TypeError('The rows to be written are not rows of cells.')
}
