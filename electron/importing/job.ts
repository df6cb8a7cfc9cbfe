import { mkdir } from 'node:fs/promises'
import { CrossTuneError, fromProblem, toProblem } from '#shared/contract/errors.ts'
import { type ImportContext, importDataset } from './import-dataset.ts'
import type { ImportedDataset, ImportJob, ImportJobResult, KnownDataset } from './job-types.ts'
import { type PlannedDataset, planImport } from './plan.ts'
import { JobProgress } from './progress.ts'
import { readLiked } from './read-liked.ts'
import { refuseReadOnly, refuseWithoutRoom } from './room.ts'
import { collectSources, type SourceProblem } from './sources/collect.ts'
import { collectNamed } from './sources/collect-named.ts'
import type { SourceFile } from './sources/source.ts'
import { datasetIdOf, StagedDataset } from './staging.ts'
import { writeFailure } from './write-failure.ts'

export type {
  ImportedDataset,
  ImportJob,
  ImportJobProgress,
  ImportJobResult,
  KnownDataset,
} from './job-types.ts'

interface Staged {
  dataset: ImportedDataset
  files: StagedDataset
  source: string
}

/** The report for content that the library has already. */
function alreadyThere(
  known: KnownDataset,
  { fingerprint, shape }: PlannedDataset,
  liked: string[],
): ImportedDataset {
  const { id, kind, name, format, rowsRead } = known
  return {
    ...{ id, kind, name, format, fingerprint, shape, rowsRead, alreadyThere: true },
    ...{ imported: 0, rejected: 0, skipped: rowsRead, seconds: 0, rejects: [], joined: [], liked },
  }
}

/** One run of a job: what is staged, what is already there, and what went wrong. */
class JobRun {
  readonly datasets: ImportedDataset[] = []
  readonly problems: SourceProblem[] = []
  private readonly staged: Staged[] = []
  private readonly known: Map<string, KnownDataset>
  private readonly job: ImportJob
  private readonly progress: JobProgress

  constructor(job: ImportJob, progress: JobProgress) {
    this.job = job
    this.progress = progress
    this.known = new Map(job.known)
  }

  async importAll(files: readonly SourceFile[]): Promise<void> {
    this.progress.start(files)
    const plan = await planImport(files, this.job, this.job.signal, (file, count) =>
      this.progress.read(file.name, count),
    )
    this.problems.push(...plan.problems)
    const fresh = plan.datasets.filter(({ fingerprint }) => !this.known.has(fingerprint))
    await refuseWithoutRoom(this.job.datasetsFolder, fresh)
    const surveys = fresh.flatMap(({ main, joined }) => [...main, ...joined.map(({ survey }) => survey)])
    this.progress.planned(surveys.reduce((sum, { file }) => sum + file.size, 0))
    for (const planned of plan.datasets) await this.importOne(planned)
    for (const one of this.staged) await this.commit(one)
  }

  async discardAll(): Promise<void> {
    for (const { files } of this.staged) await files.discard()
  }

  private async importOne(planned: PlannedDataset): Promise<void> {
    this.job.signal.throwIfAborted()
    const known = this.known.get(planned.fingerprint)
    if (known !== undefined) {
      const liked = await readLiked(planned, this.contextOf(planned))
      this.datasets.push(alreadyThere(known, planned, liked))
      return
    }
    const source = planned.main[0]?.file.path ?? planned.name
    const files = new StagedDataset(this.job.datasetsFolder, datasetIdOf(planned.name, planned.fingerprint))
    try {
      const dataset = await importDataset(planned, files, this.contextOf(planned))
      this.staged.push({ dataset, files, source })
      this.known.set(planned.fingerprint, dataset)
    } catch (thrown) {
      await files.discard()
      this.job.signal.throwIfAborted()
      this.fail(source, thrown)
    }
  }

  private contextOf(planned: PlannedDataset): ImportContext {
    const { signal, createIndex, writerThread } = this.job
    return {
      signal,
      createIndex,
      writerThread,
      onBytes: (count) => this.progress.read(planned.name, count),
      onRows: (imported) => this.progress.rows(planned.name, imported),
      onPhase: (phase, rows, share) => this.progress.phase(planned.name, phase, rows, share),
    }
  }

  private async commit({ dataset, files, source }: Staged): Promise<void> {
    this.progress.phase(dataset.name, 'finishing', dataset.imported, 0.5)
    try {
      await files.commit()
      this.datasets.push(dataset)
      this.progress.phase(dataset.name, 'finishing', dataset.imported, 1)
    } catch (thrown) {
      await files.discard()
      this.fail(source, thrown)
    }
  }

  private fail(file: string, thrown: unknown): void {
    this.problems.push({ file, problem: toProblem(writeFailure(this.job.datasetsFolder, thrown)) })
  }
}

/**
 * Imports everything that was dropped: recognises it, puts files together to data sets, and writes one file a data
 * set. What is sound is imported even where other files fail; those are in `problems`. Nothing becomes visible before
 * all is read, so that a cancelled job leaves nothing.
 *
 * Throws 'cancelled' after an abort, 'bad-request' for an unknown `as`, and the problem where there is one and nothing
 * else.
 */
export async function runImportJob(job: ImportJob): Promise<ImportJobResult> {
  const run = new JobRun(job, new JobProgress(job.onProgress))
  try {
    await mkdir(job.datasetsFolder, { recursive: true })
    await refuseReadOnly(job.datasetsFolder)
    const collect = job.mapping === undefined ? collectSources : collectNamed
    const sources = await collect(job.paths)
    run.problems.push(...sources.problems)
    try {
      await run.importAll(sources.files)
    } finally {
      sources.close()
    }
  } catch (thrown) {
    await run.discardAll()
    if (job.signal.aborted) throw new CrossTuneError('cancelled', 'The import was cancelled.')
    throw writeFailure(job.datasetsFolder, thrown)
  }
  const { datasets, problems } = run
  const first = problems[0]
  if (datasets.length === 0 && problems.length === 1 && first !== undefined) throw fromProblem(first.problem)
  return { datasets, problems }
}
