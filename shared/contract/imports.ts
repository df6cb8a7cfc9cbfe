import { z } from 'zod'
import { languages } from '../strings/languages.ts'
import { datasetKindSchema } from './datasets.ts'
import { inspectedTableSchema, mappingSchema, triedMappingSchema } from './mapping.ts'
import { movieKeySchema } from './movies.ts'
import { problemSchema } from './problem.ts'
import { rejectedRowSchema } from './rejected-row.ts'
import { route } from './route.ts'

export const jobIdSchema = z.string().min(1)

/** Waiting in the queue, then in this order. 'write' also makes the search and the index. */
export const importPhaseSchema = z.enum(['waiting', 'reading', 'writing', 'indexing', 'finishing'])
export type ImportPhase = z.infer<typeof importPhaseSchema>

export const importProgressSchema = z.object({
  jobId: jobIdSchema,
  /** What is being imported, as a person would call it: the file's or folder's name. */
  name: z.string(),
  /** How many further files and folders the job has; left out once it is at work on one. */
  more: z.number().int().optional(),
  phase: importPhaseSchema,
  /** Bytes while reading, rows after; `total` 0 where it is not known. */
  done: z.number(),
  total: z.number(),
  rows: z.number().int(),
})
export type ImportProgress = z.infer<typeof importProgressSchema>

/** rowsRead = imported + rejected + skipped, always. */
export const importReportSchema = z.object({
  id: z.string(),
  kind: datasetKindSchema,
  name: z.string(),
  format: z.string(),
  rowsRead: z.number().int(),
  imported: z.number().int(),
  rejected: z.number().int(),
  skipped: z.number().int(),
  seconds: z.number(),
  /** The same content is in the library already; nothing was changed. */
  alreadyThere: z.boolean(),
  /** The first rejected rows, at most 1000. */
  rejects: z.array(rejectedRowSchema),
  /** Films that the owner of a list likes and that say something about music, those liked most first; at most 200. */
  liked: z.array(movieKeySchema),
})
export type ImportReport = z.infer<typeof importReportSchema>

export const importEndedSchema = z.object({
  jobId: jobIdSchema,
  /** What was imported, as a person would call it; of several files and folders the first. */
  name: z.string(),
  /** How many further files and folders the job had. */
  more: z.number().int().optional(),
  result: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('done'),
      reports: z.array(importReportSchema),
      /** Files of the job that could not be imported, while others could. */
      problems: z.array(z.object({ file: z.string(), problem: problemSchema })).optional(),
    }),
    z.object({ status: z.literal('cancelled') }),
    z.object({ status: z.literal('failed'), problem: problemSchema }),
  ]),
})
export type ImportEnded = z.infer<typeof importEndedSchema>

/** Answered by the main process, because it needs a dialog. */
export const importShellRoutes = {
  /** Saves the rejected rows of an ended job as CSV, all of them; null where the user closed the dialog. */
  'imports.exportRejects': route({
    input: z.object({ jobId: jobIdSchema, name: z.string().max(300), language: z.enum(languages) }),
    output: z.object({ savedAs: z.string().nullable(), rows: z.number().int() }),
  }),
}

export const importRoutes = {
  /**
   * Queues the dropped files and folders as one job. The paths come from a drop, through the preload, or from the
   * problems of a job. With a mapping they are custom tables, and it is remembered for tables of the same shape.
   */
  'imports.start': route({
    input: z.object({
      paths: z.array(z.string().min(1)).min(1).max(1000),
      mapping: mappingSchema.optional(),
    }),
    output: z.object({ jobId: jobIdSchema }),
  }),
  /** Looks at the start of a file that a job did not understand. */
  'imports.inspect': route({ input: z.object({ file: z.string().min(1) }), output: inspectedTableSchema }),
  /** What the first rows of a file would become by a mapping; nothing is imported. */
  'imports.tryMapping': route({
    input: z.object({ file: z.string().min(1), mapping: mappingSchema }),
    output: triedMappingSchema,
  }),
  'imports.cancel': route({ input: z.object({ jobId: jobIdSchema }), output: z.object({}) }),
  /** Jobs waiting or running now, for a window that was reloaded. */
  'imports.running': route({ input: z.object({}), output: z.array(importProgressSchema) }),
}
