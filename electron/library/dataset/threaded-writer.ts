import { Worker } from 'node:worker_threads'
import type { DatasetKind } from '#shared/contract/datasets.ts'
import { ExternalIds } from './external-ids.ts'
import { type FilledBatch, RowBatches } from './row-batches.ts'
import type { Cells } from './tables.ts'
import { type WriterOrder, type WriterThreadData, writerAnswerSchema } from './writer-messages.ts'

/** Batches that may wait for the thread. */
const MOST_WAITING = 32

/** Small limits make the thread collect its garbage early: it needs a few batches at a time. */
const MEMORY = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 }

/** Fills a data set file whose rows are written elsewhere, or later. */
export interface PatientWriter<Record> {
  /** The new row's id, or null where the data set has a row of this external id already. */
  add(record: Record): number | null
  /** Resolves when more rows may come; rejects where writing has failed. */
  ready(): Promise<void>
  /** Stores the facts about the set, makes the indexes and closes the file; flushing it is the caller's. */
  finish(meta: ReadonlyMap<string, string>): Promise<void>
  /** Stops writing; whoever made the file deletes it. */
  abandon(): Promise<void>
}

/** A thread at work, and how much of what it was told is not done yet. */
class WriterThread {
  private readonly worker: Worker
  private waiting = 0
  private failure: Error | null = null
  private readonly ended: Promise<unknown>
  private wake = () => {}

  /** `reuse` gets the memory of rows that are written. */
  constructor(entry: string | URL, data: WriterThreadData, reuse: (memory: FilledBatch['memory']) => void) {
    this.worker = new Worker(entry, { workerData: data, name: 'writer', resourceLimits: MEMORY })
    this.worker.on('message', (message: unknown) => {
      const { memory } = writerAnswerSchema.parse(message)
      this.waiting -= 1
      if (memory !== null) reuse(memory)
      this.wake()
    })
    this.worker.on('error', (error) => {
      this.failure = error instanceof Error ? error : new Error(String(error))
      this.wake()
    })
    this.ended = new Promise((resolve) => this.worker.once('exit', resolve)).then(() => {
      if (this.waiting > 0) this.failure ??= new Error('The thread that writes has stopped.')
      this.wake()
    })
  }

  send(order: WriterOrder): void {
    this.waiting += 1
    this.worker.postMessage(order, order.type === 'rows' ? [order.memory.buffer] : [])
  }

  /** Resolves when at most so many orders wait. Rejects with what the thread failed with. */
  async until(most: number): Promise<void> {
    while (this.failure === null && this.waiting > most) {
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
    if (this.failure !== null) throw this.failure
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
    await this.ended
  }

  /** Resolves when the thread has ended by itself. */
  async end(): Promise<void> {
    await this.until(0)
    await this.ended
  }
}

/**
 * Starts a data set at `path`, which must not exist yet, written by a thread of its own: `entry` is that thread's file
 * (writer-thread.ts under plain Node, the bundled one in the built app). Repeated ids are found here, without waiting.
 */
export function createThreadedWriter<Record extends { externalId: string }>(
  entry: string | URL,
  path: string,
  kind: DatasetKind,
  cellsOf: (id: number, record: Record) => Cells,
): PatientWriter<Record> {
  const thread = new WriterThread(entry, { path, kind }, (memory) => batches.reuse(memory))
  const batches = new RowBatches((batch) => thread.send({ type: 'rows', ...batch }))
  let ids = new ExternalIds()
  return {
    add(record) {
      const id = ids.add(record.externalId)
      if (id !== null) batches.add(cellsOf(id, record))
      return id
    },
    ready: () => thread.until(MOST_WAITING),
    async finish(meta) {
      batches.flush()
      // The index is made meanwhile, and needs the room.
      ids = new ExternalIds()
      thread.send({ type: 'finish', meta: new Map(meta) })
      await thread.end()
    },
    abandon: () => thread.stop(),
  }
}
