import { Buffer } from 'node:buffer'
import { z } from 'zod'
import { datasetKindSchema } from '#shared/contract/datasets.ts'
import type { Cells } from './tables.ts'

/** What a writing thread is started with. */
export const writerThreadDataSchema = z.object({ path: z.string(), kind: datasetKindSchema })
export type WriterThreadData = z.infer<typeof writerThreadDataSchema>

const memorySchema = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer,
)

/**
 * What a writing thread is told. Rows come as the bytes of one JSON text in ASCII, which are handed over and not copied: that
 * crosses threads ten times as fast as arrays do.
 */
export const writerOrderSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rows'), memory: memorySchema, used: z.number().int() }),
  z.object({ type: z.literal('finish'), meta: z.map(z.string(), z.string()) }),
])
export type WriterOrder = z.infer<typeof writerOrderSchema>

/** What it answers when an order is done, with the memory of the rows; a failure ends the thread instead. */
export const writerAnswerSchema = z.object({ memory: memorySchema.nullable() })
export type WriterAnswer = z.infer<typeof writerAnswerSchema>

function isCells(value: unknown): value is Cells {
  return (
    Array.isArray(value) &&
    value.every((cell) => typeof cell === 'string' || typeof cell === 'number' || cell === null)
  )
}

/** The rows of an order. Throws TypeError where it holds anything else. A schema would take a second a million cells. */
export function parseRows(json: Uint8Array): Cells[] {
  const rows: unknown = JSON.parse(
    Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('latin1'),
  )
  if (Array.isArray(rows) && rows.every(isCells)) return rows
  throw new TypeError('The rows to be written are not rows of cells.')
}
