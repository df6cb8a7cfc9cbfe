import type { RejectedRow } from '#shared/contract/rejected-row.ts'
import { catalogues, type Language } from '#shared/strings/index.ts'
import { toCsv } from '../../playlists/csv-cells.ts'

/** Rejected rows as CSV, one a line, with file, line, column, reason (in a language) and the row as it stands in its file. */
export function rejectsCsv(rejects: readonly RejectedRow[], language: Language): string {
  const rows = rejects.map(({ file, line, column, reason, raw }) => [
    ...[file, line, column ?? ''],
    ...[catalogues[language].rejections.reason(reason), raw],
  ])
  return toCsv([['file', 'line', 'column', 'reason', 'raw'], ...rows])
}
