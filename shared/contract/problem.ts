import { z } from 'zod'
import { errorCodes } from './errors.ts'

/** A Problem as it comes from another process or thread. Apart from errors.ts, so that the window needs no zod. */
export const problemSchema = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
})
