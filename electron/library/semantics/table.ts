import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const recordsSchema = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number().int() }) }),
)

/** Reads a CSV file with a header line: each row's cells by column name, with the line it ends on. */
export function parseTable(text: string): { line: number; cells: Record<string, string> }[] {
  const parsed: unknown = parse(text, { columns: true, info: true, skip_empty_lines: true, trim: true })
  return recordsSchema.parse(parsed).map(({ record, info }) => ({ line: info.lines, cells: record }))
}
