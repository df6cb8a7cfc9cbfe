import { CrossTuneError } from '#shared/contract/errors.ts'
import { bytesOnDisk } from '../dataset/reader.ts'
import { describeFileError } from '../file-errors.ts'
import { datasetPath } from '../folder.ts'
import type { Emit } from '../imports/queue.ts'
import type { Library } from '../library.ts'
import { inspectDatasets } from './inspect.ts'

/** The least time between two tellings of how far a check is, in milliseconds. */
const INTERVAL = 50

/** What a check found. */
interface Checked {
  sound: number
  damaged: string[]
}

/** A check of all data sets that somebody asks for: one at a time, to be stopped at any moment. */
export interface Check {
  /** Joins the one that runs. Rejects with CrossTuneError 'cancelled' when stopped, and with what the disk says. */
  run(): Promise<Checked>
  stop(): void
}

/** Makes the check of a library; `emit` tells how far it is and what it changes. */
export function createCheck(library: Library, emit: Emit): Check {
  let running: { result: Promise<Checked>; abort: AbortController } | null = null

  const begin = async (signal: AbortSignal): Promise<Checked> => {
    const sets = library.datasets().filter(({ damage }) => damage === null)
    const nameOf = new Map(sets.map(({ id, name }) => [id, name]))
    const total = sets.reduce((sum, { id }) => sum + bytesOnDisk(datasetPath(library.folder, id)), 0)
    const damaged: string[] = []
    let [read, toldAt] = [0, 0]
    await inspectDatasets(
      library.folder,
      library.registry,
      {
        damaged(id, reason) {
          library.setAside(id, reason)
          damaged.push(nameOf.get(id) ?? id)
          emit({ name: 'datasets.changed', payload: library.datasets() })
        },
        read(id, bytes) {
          read += bytes
          const now = performance.now()
          if (now - toldAt < INTERVAL) return
          toldAt = now
          const share = Math.min(1, read / Math.max(1, total))
          emit({ name: 'datasets.checking', payload: { name: nameOf.get(id) ?? id, share } })
        },
      },
      signal,
    )
    return { sound: sets.length - damaged.length, damaged }
  }

  return {
    run() {
      if (running !== null) return running.result
      const abort = new AbortController()
      const result = begin(abort.signal)
        .catch((thrown: unknown) => {
          if (abort.signal.aborted) throw new CrossTuneError('cancelled', 'The check was stopped.')
          throw describeFileError(thrown, library.folder.datasets)
        })
        .finally(() => {
          running = null
        })
      running = { result, abort }
      return result
    },
    stop() {
      running?.abort.abort()
    },
  }
}
