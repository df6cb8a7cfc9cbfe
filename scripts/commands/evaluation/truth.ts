import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { parseTable } from '../../../electron/library/semantics/table.ts'

const truthRowSchema = z.object({ movieId: z.string().min(1), artist: z.string().min(1) })

/** A row of a truth file: a film by its data set's own id, and an artist on its soundtrack. */
export type TruthRow = z.infer<typeof truthRowSchema>

/**
 * Reads a CSV file with the columns movieId and artist; others are ignored. Throws CrossTuneError 'unreadable-file'
 * naming file and line.
 */
export function readTruth(path: string): TruthRow[] {
  let rows: ReturnType<typeof parseTable>
  try {
    rows = parseTable(readFileSync(path, 'utf8'))
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new CrossTuneError('unreadable-file', `${path} cannot be read: ${why}`, { file: path }, { cause })
  }
  return rows.map(({ line, cells }) => {
    const row = truthRowSchema.safeParse(cells)
    if (row.success) return row.data
    const message = `${path}, line ${line}: a truth file has the columns movieId and artist, neither empty.`
    throw new CrossTuneError('unreadable-file', message, { file: path, line })
  })
}
