import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The files and folders that a command line names: what exists among its words. The first word is the program; the
 * app's own folder is named where the app is not installed, and is none of them.
 *
 * @param folder what relative paths start from.
 */
export function pathsNamed(argv: readonly string[], folder: string, appFolder: string): string[] {
  return argv
    .slice(1)
    .filter((word) => word !== '' && !word.startsWith('-'))
    .map((word) => resolve(folder, word))
    .filter((path) => path !== appFolder && existsSync(path))
}

/** Files opened with the app, kept until its window takes them. */
export interface OpenedFiles {
  /** Adds files, and tells whoever listens. */
  add(paths: readonly string[]): void
  /** Gives what was added and not taken yet. */
  take(): string[]
}

/** Makes the place where opened files wait; `tell` is called when some were added. */
export function openedFiles(tell: () => void): OpenedFiles {
  let waiting: string[] = []
  return {
    add(paths) {
      if (paths.length === 0) return
      waiting = [...new Set([...waiting, ...paths])]
      tell()
    },
    take() {
      const taken = waiting
      waiting = []
      return taken
    },
  }
}
