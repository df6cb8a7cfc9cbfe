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
  putAwayImport: (jobId) =>
    set(({ endedImports }) => ({ endedImports: endedImports.filter((ended) => ended.jobId !== jobId) })),
})
