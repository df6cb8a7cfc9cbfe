import type { ImportEnded } from '#shared/contract/imports.ts'
import type { UnknownTable } from '../../store/interface-slice.ts'

/** What of an ended job was not understood, and could be if it were said what its columns hold. */
export interface UnknownOfJob extends UnknownTable {
  /** Whether it was dropped itself, and not in a folder or zip with others. */
  readonly dropped: boolean
}

/** The tables of an ended job whose columns can be named. */
export function unknownTables({ jobId, result }: ImportEnded): UnknownOfJob[] {
  const problems = result.status === 'failed' ? [result.problem] : []
  const beside = result.status === 'done' ? (result.problems ?? []).map(({ problem }) => problem) : []
  return [...problems, ...beside].flatMap(({ details }) => {
    if (details?.mappable !== true || typeof details.file !== 'string') return []
    return [{ jobId, file: details.file, dropped: details.dropped === true }]
  })
}
