import { z } from 'zod'
import { problemSchema } from './problem.ts'
import { route } from './route.ts'

/** What a person should know about a start. */
export const startNoticeSchema = z.discriminatedUnion('kind', [
  /** library.db was damaged or gone; the backup of this time stands in its place. */
  z.object({
    kind: z.literal('restored'),
    backupMadeAt: z.iso.datetime(),
    /** The name of the damaged file now, in the data folder; null where it was gone. */
    damagedCopy: z.string().nullable(),
  }),
  /** library.db was damaged and there was no backup: a new one was made. */
  z.object({ kind: z.literal('made-new'), damagedCopy: z.string().nullable() }),
  /** Files of data sets were damaged and put aside; their names, or what is left of them. */
  z.object({ kind: z.literal('datasets-damaged'), names: z.array(z.string()) }),
  z.object({ kind: z.literal('starter-failed'), problem: problemSchema }),
])
export type StartNotice = z.infer<typeof startNoticeSchema>

export const upkeepRoutes = {
  /** What a person should know about this start. */
  'library.startNotices': route({ input: z.object({}), output: z.array(startNoticeSchema) }),
}
