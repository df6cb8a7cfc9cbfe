import type { Problem } from '#shared/contract/errors.ts'
import type { ImportProgress } from '#shared/contract/imports.ts'
import type { Mapping } from '#shared/contract/mapping.ts'
import { type ImportedDataset, type KnownDataset, runImportJob } from '../../importing/job.ts'
import { createTrackIndexBuilder } from '../../recommender/index.ts'
import { IndexFile } from '../tracks/index-file.ts'

/** What is to be imported, and where to. */
export interface ImportRequest {
  readonly paths: readonly string[]
  readonly datasetsFolder: string
  readonly known: ReadonlyMap<string, KnownDataset>
  /** The format, where the user names it. */
  readonly as?: string
  /** What the columns hold, where the user says it. */
  readonly mapping?: Mapping
  /** What was said before, by the shape of the table. */
  readonly remembered: ReadonlyMap<string, Mapping>
  /** The file of the thread that writes large sets; without it, the one that reads writes too. */
  readonly writerThread?: string | URL
}

/** What came of it: the sets made or found to be there already, and the files that could not be read. */
export interface ImportOutcome {
  readonly datasets: readonly ImportedDataset[]
  readonly problems: readonly { readonly file: string; readonly problem: Problem }[]
}

/** Runs an import to its end, here or in a thread. Rejects with CrossTuneError; 'cancelled' after an abort. */
export type ImportRunner = (
  request: ImportRequest,
  onProgress: (progress: Omit<ImportProgress, 'jobId'>) => void,
  signal: AbortSignal,
) => Promise<ImportOutcome>

/** An import in this thread. */
export const runLocally: ImportRunner = (request, onProgress, signal) =>
  runImportJob({
    ...request,
    onProgress,
    signal,
    createIndex(path) {
      const file = new IndexFile(path)
      const builder = createTrackIndexBuilder(file)
      return {
        add: (rowId, record) => builder.add({ rowId, ...record }),
        finish: (datasetId, onShare) => file.finish(datasetId, builder.finish(onShare)),
        abandon: () => file.close(),
      }
    },
  })
