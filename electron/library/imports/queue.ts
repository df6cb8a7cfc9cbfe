import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { CrossTuneError, toProblem } from '#shared/contract/errors.ts'
import type { ImportEnded, ImportProgress } from '#shared/contract/imports.ts'
import type { EventPayload, LibraryEventName } from '#shared/contract/index.ts'
import type { Mapping } from '#shared/contract/mapping.ts'
import type { RejectedRow } from '#shared/contract/rejected-row.ts'
import type { Library } from '../library.ts'
import { importInto } from './import-into.ts'
import { toReport } from './report.ts'
import type { ImportRunner } from './runner.ts'

/** An event of the library's, with its payload. */
export type LibraryEvent = {
  [Name in LibraryEventName]: { name: Name; payload: EventPayload<Name> }
}[LibraryEventName]

/** Tells the window something it did not ask for. */
export type Emit = (event: LibraryEvent) => void

/** The least time between two progress events of one phase, in milliseconds. */
const PROGRESS_INTERVAL = 50

/** Ended jobs whose rejected rows are kept to be saved. */
const KEPT_JOBS = 5

interface Job {
  readonly paths: readonly string[]
  readonly mapping: Mapping | undefined
  readonly abort: AbortController
  /** What was dropped, as a person would call it: the first file or folder, and how many more. */
  readonly whole: { readonly name: string; readonly more: number }
  progress: ImportProgress
  /** When progress was last told, in milliseconds since some moment. */
  toldAt: number
}

/** The import jobs of a library: one runs, the others wait in the order they came. */
export class ImportQueue {
  readonly #library: Library
  readonly #run: ImportRunner
  readonly #emit: Emit
  readonly #jobs = new Map<string, Job>()
  /** Rejected rows of the last jobs that had any, oldest first. */
  readonly #rejects = new Map<string, readonly RejectedRow[]>()
  #last: Promise<void> = Promise.resolve()

  constructor(library: Library, run: ImportRunner, emit: Emit) {
    this.#library = library
    this.#run = run
    this.#emit = emit
  }

  /** Queues files and folders as one job, custom tables where there is a mapping, and gives its id at once; the rest is told by events. */
  start(paths: readonly string[], mapping?: Mapping): string {
    const jobId = randomUUID()
    const whole = { name: basename(paths[0] ?? ''), more: paths.length - 1 }
    const progress: ImportProgress = { jobId, ...whole, phase: 'waiting', done: 0, total: 0, rows: 0 }
    const job: Job = { paths, mapping, abort: new AbortController(), whole, progress, toldAt: 0 }
    this.#jobs.set(jobId, job)
    this.#emit({ name: 'imports.progress', payload: progress })
    this.#last = this.#last.then(() => this.#work(jobId, job))
    return jobId
  }

  /** Stops a job, whether it runs or waits. Throws CrossTuneError 'not-found' where it has ended. */
  cancel(jobId: string): void {
    const job = this.#jobs.get(jobId)
    if (job === undefined) throw new CrossTuneError('not-found', 'This import has ended already.', { jobId })
    job.abort.abort()
  }

  /** All rejected rows of an ended job. Throws CrossTuneError 'not-found' where too many jobs have ended since. */
  rejects(jobId: string): readonly RejectedRow[] {
    const rejects = this.#rejects.get(jobId)
    if (rejects !== undefined) return rejects
    throw new CrossTuneError('not-found', 'The rejected rows of this import are no longer kept.', { jobId })
  }

  /** Jobs that wait or run, oldest first. */
  running(): ImportProgress[] {
    return Array.from(this.#jobs.values(), (job) => job.progress)
  }

  /** Stops all jobs and resolves when the last one has cleaned up. */
  async close(): Promise<void> {
    for (const job of this.#jobs.values()) job.abort.abort()
    await this.#last
  }

  async #work(jobId: string, job: Job): Promise<void> {
    const result = await this.#result(jobId, job)
    this.#jobs.delete(jobId)
    const isOfSeveral = job.paths.length > 1 || (result.status === 'done' && result.reports.length > 1)
    // A single file is called as its data set is.
    const called = isOfSeveral ? job.whole : { name: job.progress.name }
    this.#emit({ name: 'imports.ended', payload: { jobId, ...called, result } })
    if (result.status === 'done') this.#emit({ name: 'datasets.changed', payload: this.#library.datasets() })
  }

  async #result(jobId: string, job: Job): Promise<ImportEnded['result']> {
    try {
      job.abort.signal.throwIfAborted()
      const { datasets, problems } = await importInto(
        this.#library,
        this.#run,
        { paths: job.paths, ...(job.mapping === undefined ? {} : { mapping: job.mapping }) },
        (progress) => this.#told(job, progress),
        job.abort.signal,
      )
      this.#keep(
        jobId,
        datasets.flatMap((dataset) => dataset.rejects),
      )
      return {
        status: 'done',
        reports: datasets.map((dataset) => toReport(this.#library, dataset)),
        problems: [...problems],
      }
    } catch (error) {
      if (job.abort.signal.aborted) return { status: 'cancelled' }
      return { status: 'failed', problem: toProblem(error) }
    }
  }

  #keep(jobId: string, rejects: readonly RejectedRow[]): void {
    if (rejects.length === 0) return
    this.#rejects.set(jobId, rejects)
    for (const oldest of [...this.#rejects.keys()].slice(0, -KEPT_JOBS)) this.#rejects.delete(oldest)
  }

  #told(job: Job, progress: Omit<ImportProgress, 'jobId'>): void {
    const samePhase = progress.phase === job.progress.phase
    job.progress = { ...progress, jobId: job.progress.jobId }
    const now = performance.now()
    if (samePhase && now - job.toldAt < PROGRESS_INTERVAL) return
    job.toldAt = now
    this.#emit({ name: 'imports.progress', payload: job.progress })
  }
}
