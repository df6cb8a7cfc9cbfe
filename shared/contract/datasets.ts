import { z } from 'zod'
import { route } from './route.ts'

export const datasetKindSchema = z.enum(['movies', 'tracks'])
export type DatasetKind = z.infer<typeof datasetKindSchema>

export const datasetSchema = z.object({
  id: z.string(),
  kind: datasetKindSchema,
  name: z.string(),
  /** The importer's name of the file's form: 'movielens', 'music-info' ... */
  format: z.string(),
  rows: z.number().int(),
  bytes: z.number().int(),
  /** Whether its rows are browsed and recommended now. */
  active: z.boolean(),
  /** 'auto': the starter catalogue, which steps back while another active set of its kind is there. */
  activation: z.enum(['on', 'off', 'auto']),
  starter: z.boolean(),
  importedAt: z.iso.datetime(),
  /** null where its file is sound. A damaged one is put aside; `sourceThere`: it can be imported again as it was. */
  damage: z.object({ sourceThere: z.boolean() }).nullable(),
})
export type Dataset = z.infer<typeof datasetSchema>

/** How far the check of all data set files is: the one at hand, and the share of all bytes that are read, 0..1. */
export const datasetCheckSchema = z.object({ name: z.string(), share: z.number().min(0).max(1) })
export type DatasetCheck = z.infer<typeof datasetCheckSchema>

const datasetId = z.object({ id: z.string().min(1) })

export const datasetRoutes = {
  'datasets.list': route({ input: z.object({}), output: z.array(datasetSchema) }),
  'datasets.setActive': route({
    input: datasetId.extend({ active: z.boolean() }),
    output: z.array(datasetSchema),
  }),
  /** Takes a data set out at once; it can be brought back by `datasets.restore` until the app ends. */
  'datasets.remove': route({ input: datasetId, output: z.array(datasetSchema) }),
  /** Imports a damaged data set again from where it came from. Refused as 'not-found' where that is gone. */
  'datasets.reimport': route({ input: datasetId, output: z.object({ jobId: z.string() }) }),
  'datasets.restore': route({ input: datasetId, output: z.array(datasetSchema) }),
  /**
   * Reads the files of all data sets as a whole, tells by `datasets.checking` how far it is, and puts damaged ones aside.
   * Gives how many are sound, and the names of those found damaged. Refused as 'cancelled' after `datasets.stopCheck`.
   */
  'datasets.check': route({
    input: z.object({}),
    output: z.object({ sound: z.number().int(), damaged: z.array(z.string()) }),
  }),
  'datasets.stopCheck': route({ input: z.object({}), output: z.object({}) }),
}
