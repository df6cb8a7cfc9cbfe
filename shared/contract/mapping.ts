import { z } from 'zod'
import { datasetKindSchema } from './datasets.ts'
import { columnRoles } from './mapping-roles.ts'
import { rejectedRowSchema } from './rejected-row.ts'

const columnRoleSchema = z.enum(columnRoles)

/** What the columns of a custom table hold, and how its cells are to be read. */
export const mappingSchema = z.object({
  kind: datasetKindSchema,
  /** Columns by name, as `imports.inspect` names them; what is left out is not imported. */
  columns: z.array(z.object({ column: z.string(), role: columnRoleSchema })).max(2000),
  /** What stands between the parts of a cell that holds several; null where a cell holds one. Lists in JSON are read as such. */
  separator: z.string().min(1).max(8).nullable(),
  /** Words that stand for nothing; case does not matter. */
  missing: z.array(z.string().min(1).max(60)).max(50),
})
export type Mapping = z.infer<typeof mappingSchema>

/** The start of a table, and what its columns seem to hold. */
export const inspectedTableSchema = z.object({
  /** The file's own name. */
  name: z.string(),
  encoding: z.string(),
  delimiter: z.string(),
  /** Whether the table's first row names its columns; else they are numbered. */
  header: z.boolean(),
  /** Each name once. */
  columns: z.array(z.string()),
  /** The first rows, each cell cut to what can be shown. */
  rows: z.array(z.array(z.string())),
  proposal: mappingSchema,
  /** Whether the proposal is what was chosen for a table of this shape before. */
  remembered: z.boolean(),
})
export type InspectedTable = z.infer<typeof inspectedTableSchema>

/** One row as it would be imported. */
const mappedRecordSchema = z.object({
  line: z.number().int(),
  title: z.string(),
  artist: z.string().nullable(),
  year: z.number().int().nullable(),
  /** Genres and keywords of a film, tags of a track. */
  words: z.array(z.string()),
  durationMs: z.number().nullable(),
  valence: z.number().nullable(),
  energy: z.number().nullable(),
  /** Whether its IMDb or Spotify id is known. */
  identified: z.boolean(),
})
export type MappedRecord = z.infer<typeof mappedRecordSchema>

/** What would come out of a table's first rows: rows = imported + rejected + skipped. */
export const triedMappingSchema = z.object({
  rows: z.number().int(),
  imported: z.number().int(),
  rejected: z.number().int(),
  skipped: z.number().int(),
  /** The first of each. */
  records: z.array(mappedRecordSchema),
  rejects: z.array(rejectedRowSchema),
})
export type TriedMapping = z.infer<typeof triedMappingSchema>
