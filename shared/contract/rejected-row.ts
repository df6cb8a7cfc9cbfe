import { z } from 'zod'

/** Why a row was not imported: a code, and the facts that its words name. The words are in the catalogue of strings. */
const reasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('unclosed-quote') }),
  z.object({ code: z.literal('too-long'), most: z.number() }),
  z.object({ code: z.literal('width'), expected: z.number(), found: z.number() }),
  z.object({ code: z.literal('no-film-number'), value: z.string() }),
  z.object({ code: z.literal('no-number'), what: z.string() }),
  z.object({ code: z.literal('no-imdb-id'), value: z.string() }),
  z.object({ code: z.literal('empty'), what: z.string() }),
  z.object({ code: z.literal('long-cell'), what: z.string(), most: z.number() }),
  z.object({ code: z.literal('says-nothing'), value: z.string() }),
])
export type RejectionReason = z.infer<typeof reasonSchema>

/** A row that was not imported, and why. */
export const rejectedRowSchema = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.string().nullable(),
  reason: reasonSchema,
  raw: z.string(),
})
export type RejectedRow = z.infer<typeof rejectedRowSchema>
