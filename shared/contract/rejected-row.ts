import { z } from 'zod'

/** A row that was not imported, and why. */
export const rejectedRowSchema = z.object({
  file: z.string(),
  line: z.number().int(),
  column: z.string().nullable(),
  reason: z.string(),
  raw: z.string(),
})
export type RejectedRow = z.infer<typeof rejectedRowSchema>
