import { Worker } from 'node:worker_threads'
import { CrossTuneError, fromProblem } from '#shared/contract/errors.ts'
import type { ImportOutcome, ImportRunner } from '../library/imports/runner.ts'
import { removeUnfinished } from '../library/tidy.ts'
import { CANCEL, type ImportThreadData, importMessageSchema } from './messages.ts'

/** A small young generation: an import makes nothing but short-lived rows, and a large one takes 150 MB for them. */
const MEMORY = { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: 1536 }

/** How long a cancelled import may take to end by itself, in milliseconds. */
const GRACE = 2000

function start(entry: string | URL, data: ImportThreadData): Worker {
  return new Worker(entry, { workerData: data, name: 'import', resourceLimits: MEMORY })
}

/**
 * Imports in a thread of its own, one thread a job. A cancelled thread that does not end within two seconds is
 * stopped, and what it had half made is removed. `writerThread` is the entry of the thread that writes for it.
 */
export function createThreadRunner(entry: string | URL, writerThread: string): ImportRunner {
  return (request, onProgress, signal) =>
    new Promise<ImportOutcome>((resolve, reject) => {
      const { as, mapping, datasetsFolder } = request
      const worker = start(entry, {
        datasetsFolder,
        writerThread,
        paths: [...request.paths],
        known: new Map(request.known),
        remembered: new Map(request.remembered),
        ...(as === undefined ? {} : { as }),
        ...(mapping === undefined ? {} : { mapping }),
      })
      let grace: NodeJS.Timeout | undefined
      let end: (() => void) | null = null
      const cancel = () => {
        worker.postMessage(CANCEL)
        grace = setTimeout(() => void worker.terminate(), GRACE)
      }
      signal.addEventListener('abort', cancel, { once: true })
      if (signal.aborted) cancel()
      worker.on('message', (value: unknown) => {
        const message = importMessageSchema.parse(value)
        if (message.type === 'progress') onProgress(message.progress)
        else if (message.type === 'done') end = () => resolve(message)
        else end = () => reject(fromProblem(message.problem))
      })
      worker.on('error', (error) => {
        end ??= () => reject(error)
      })
      // Settled only when the thread is gone: then nothing writes into the folder any more.
      worker.on('exit', () => {
        clearTimeout(grace)
        signal.removeEventListener('abort', cancel)
        if (end === null) {
          removeUnfinished(request.datasetsFolder)
          const stopped = signal.aborted
            ? new CrossTuneError('cancelled', 'The import was cancelled.')
            : new CrossTuneError('internal', 'The import stopped unexpectedly. Try again.')
          end = () => reject(stopped)
        }
        end()
      })
    })
}
