import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WindowMemory, windowMemorySchema } from './window-place.ts'

/** The window's small file in the data folder: read once, written whole on each change. */
export interface WindowMemoryFile {
  readonly current: WindowMemory
  /** Changes some of it. A disk that refuses is no reason to stop: the window is then merely forgotten. */
  change(part: Partial<WindowMemory>): void
}

function read(path: string): WindowMemory {
  try {
    return windowMemorySchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // A first run, or a file that somebody damaged: both start from the defaults.
    return windowMemorySchema.parse({})
  }
}

/** Opens `window.json` in the data folder; it need not be there. */
export function openWindowMemory(dataFolder: string): WindowMemoryFile {
  const path = join(dataFolder, 'window.json')
  let current = read(path)
  return {
    get current() {
      return current
    },
    change(part) {
      current = { ...current, ...part }
      try {
        // Written aside and renamed, so that a crash leaves the old file or the new one and never half of one.
        writeFileSync(`${path}.new`, `${JSON.stringify(current, null, 2)}\n`)
        renameSync(`${path}.new`, path)
      } catch {
        // Read-only or full: see above.
      }
    },
  }
}
