import { CrossTuneError } from '#shared/contract/errors.ts'
import { openDataset } from '../dataset/reader.ts'
import { describeFileError, errorCode } from '../file-errors.ts'
import { datasetPath } from '../folder.ts'
import type { Emit } from '../imports/queue.ts'
import type { Library } from '../library.ts'
import { isDamage } from '../soundness.ts'
import { createCheck } from './check.ts'
import { inspectDatasets } from './inspect.ts'

/** How often a library in use is backed up, where it was changed; milliseconds. */
const BACKUP_INTERVAL = 10 * 60_000

/** Looks after an open library while it is used. */
export interface Keeper {
  /** Reads all data set files as a whole, between calls, and puts damaged ones aside. Ends early when closed. */
  inspect(): Promise<void>
  /** The same, asked for: as `datasets.check` of the contract. */
  check(): Promise<{ sound: number; damaged: string[] }>
  stopCheck(): void
  /** What a call's error means, in words: where it comes of damage, the data set is found and put aside. */
  explain(error: unknown): unknown
  close(): void
}

/** Why a data set file cannot be read, by SQLite's own check; null where it can. */
function findDamage(path: string): string | null {
  try {
    const database = openDataset(path)
    try {
      const verdict = database.pragma('quick_check(1)', { simple: true })
      return verdict === 'ok' ? null : String(verdict)
    } finally {
      database.close()
    }
  } catch (error) {
    const known = isDamage(error) || (error instanceof CrossTuneError && error.code === 'damaged-library')
    return known && error instanceof Error ? error.message : null
  }
}

/** Backs the library up now and then, and watches over the files of its data sets. `emit` tells what the window has to know. */
export function createKeeper(library: Library, emit: Emit): Keeper {
  const stop = new AbortController()
  const backups = setInterval(() => {
    const problem = library.backUpIfChanged()
    if (problem !== null) emit({ name: 'library.backupFailed', payload: problem })
  }, BACKUP_INTERVAL).unref()

  /** Puts damaged data sets aside; gives the names of those found. */
  const setAsideDamaged = (): string[] => {
    const damaged = library.datasets().flatMap(({ id, name, damage }) => {
      const found = damage === null ? findDamage(datasetPath(library.folder, id)) : null
      if (found === null) return []
      library.setAside(id, found)
      return [name]
    })
    if (damaged.length > 0) emit({ name: 'datasets.changed', payload: library.datasets() })
    return damaged
  }

  const check = createCheck(library, emit)

  return {
    async inspect() {
      try {
        const { folder, registry } = library
        const damaged = (id: string, reason: string) => {
          library.setAside(id, reason)
          emit({ name: 'datasets.changed', payload: library.datasets() })
        }
        await inspectDatasets(folder, registry, { damaged }, stop.signal)
      } catch {
        // Closed, or a file that cannot be read now: the next start inspects again, and a call that needs it says why.
      }
    },
    check: () => check.run(),
    stopCheck: () => check.stop(),
    explain(error) {
      const ofDamage =
        isDamage(error) || (error instanceof CrossTuneError && error.code === 'damaged-library')
      if (!ofDamage) {
        // What SQLite says comes from the library; other files have said which they are.
        return errorCode(error).startsWith('SQLITE_') ? describeFileError(error, library.folder.root) : error
      }
      const names = setAsideDamaged()
      const message =
        names.length > 0
          ? `Damaged and put aside: ${names.join(', ')}. Import again under Data sets.`
          : 'The library is damaged. Start CrossTune again: it then comes back from its newest backup.'
      return new CrossTuneError('damaged-library', message, { names: names.join(', ') }, { cause: error })
    },
    close() {
      check.stop()
      clearInterval(backups)
      stop.abort()
    },
  }
}
