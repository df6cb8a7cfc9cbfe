import type { ImportEnded, ImportProgress } from '#shared/contract/imports.ts'
import type { SliceCreator } from './app-store.ts'

export interface ImportsSlice {
  /** Jobs waiting or running, in the order they came. */
  readonly runningImports: readonly ImportProgress[]
  /** Jobs that have ended and whose result has not been put away. */
  readonly endedImports: readonly ImportEnded[]
  importProgressed(progress: ImportProgress): void
  importEnded(ended: ImportEnded): void
  putAwayImport(jobId: string): void
  /** Puts the results of all ended jobs away. */
  putAwayAllImports(): void
  /** The columns of a table that a job did not understand are named: it is no problem of that job any more. */
  columnsNamed(jobId: string, file: string): void
}

/** An ended job without the problem of one file; nothing where there is nothing else to tell. */
function without(ended: ImportEnded, file: string): ImportEnded[] {
  const { result } = ended
  if (result.status === 'failed') return result.problem.details?.file === file ? [] : [ended]
  if (result.status === 'cancelled') return [ended]
  const problems = (result.problems ?? []).filter((problem) => problem.file !== file)
  if (problems.length === 0 && result.reports.length === 0) return []
  return [{ ...ended, result: { ...result, problems } }]
}

/** The import jobs of this window's time. */
export const createImportsSlice: SliceCreator<ImportsSlice> = (set) => ({
  runningImports: [],
  endedImports: [],
  importProgressed: (progress) =>
    set(({ runningImports, endedImports }) => {
      // The answer to "what is running" may arrive after the end of what it names.
      if (endedImports.some(({ jobId }) => jobId === progress.jobId)) return {}
      const known = runningImports.some(({ jobId }) => jobId === progress.jobId)
      return {
        runningImports: known
          ? runningImports.map((job) => (job.jobId === progress.jobId ? progress : job))
          : [...runningImports, progress],
      }
    }),
  importEnded: (ended) =>
    set(({ runningImports, endedImports }) => ({
      runningImports: runningImports.filter(({ jobId }) => jobId !== ended.jobId),
      endedImports: [...endedImports.filter(({ jobId }) => jobId !== ended.jobId), ended],
    })),
  columnsNamed: (jobId, file) =>
    set(({ endedImports }) => ({
      endedImports: endedImports.flatMap((ended) => (ended.jobId === jobId ? without(ended, file) : [ended])),
    })),
  putAwayAllImports: () => set({ endedImports: [] }),
  putAwayImport: (jobId) =>
    set(({ endedImports }) => ({ endedImports: endedImports.filter((ended) => ended.jobId !== jobId) })),
})
