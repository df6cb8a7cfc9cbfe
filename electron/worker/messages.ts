import { z } from 'zod'
import { importProgressSchema, importReportSchema } from '#shared/contract/imports.ts'
import { events } from '#shared/contract/index.ts'
import { mappingSchema } from '#shared/contract/mapping.ts'
import { problemSchema } from '#shared/contract/problem.ts'
import { rejectedRowSchema } from '#shared/contract/rejected-row.ts'

/** What the library thread is started with. */
export const libraryThreadDataSchema = z.object({
  dataFolder: z.string().min(1),
  resourcesFolder: z.string().min(1),
  /** The entries of the import thread, and of the one that writes large sets for it. */
  importThread: z.string().min(1),
  writerThread: z.string().min(1),
})
export type LibraryThreadData = z.infer<typeof libraryThreadDataSchema>

/** A call to the library thread. */
export const callMessageSchema = z.object({ id: z.number().int(), name: z.string(), input: z.unknown() })

const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: problemSchema }),
])

/** An event of the contract, with its payload. */
const libraryEventSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('imports.progress'), payload: events['imports.progress'] }),
  z.object({ name: z.literal('imports.ended'), payload: events['imports.ended'] }),
  z.object({ name: z.literal('datasets.changed'), payload: events['datasets.changed'] }),
  z.object({ name: z.literal('datasets.checking'), payload: events['datasets.checking'] }),
  z.object({ name: z.literal('library.backupFailed'), payload: events['library.backupFailed'] }),
])
export type LibraryEvent = z.infer<typeof libraryEventSchema>

/** What the library thread says: it is ready, it answers a call, it tells an event. */
export const libraryMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('failed'), problem: problemSchema }),
  z.object({ type: z.literal('reply'), id: z.number().int(), envelope: envelopeSchema }),
  z.object({ type: z.literal('event'), event: libraryEventSchema }),
])
export type LibraryMessage = z.infer<typeof libraryMessageSchema>

const knownDatasetSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['movies', 'tracks']),
  format: z.string(),
  rowsRead: z.number().int(),
})

/** What the import thread is started with. */
export const importThreadDataSchema = z.object({
  paths: z.array(z.string()),
  datasetsFolder: z.string().min(1),
  known: z.map(z.string(), knownDatasetSchema),
  as: z.string().optional(),
  mapping: mappingSchema.optional(),
  remembered: z.map(z.string(), mappingSchema),
  writerThread: z.string().min(1),
})
export type ImportThreadData = z.infer<typeof importThreadDataSchema>

const importedDatasetSchema = importReportSchema.extend({
  fingerprint: z.string(),
  shape: z.string().nullable(),
  liked: z.array(z.string()),
  rejects: z.array(rejectedRowSchema),
  joined: z.array(
    z.object({
      file: z.string(),
      role: z.string(),
      rowsRead: z.number().int(),
      used: z.number().int(),
      rejected: z.number().int(),
      skipped: z.number().int(),
    }),
  ),
})

/** What the import thread says: progress, then one end. It takes one message: 'cancel'. */
export const importMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: importProgressSchema.omit({ jobId: true }) }),
  z.object({
    type: z.literal('done'),
    datasets: z.array(importedDatasetSchema),
    problems: z.array(z.object({ file: z.string(), problem: problemSchema })),
  }),
  z.object({ type: z.literal('failed'), problem: problemSchema }),
])
export type ImportMessage = z.infer<typeof importMessageSchema>

/** The message that asks the import thread to stop. */
export const CANCEL = 'cancel'
