import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A folder for files that are dragged out of the window, made when first needed. Each file gets a folder of its own in
 * it, so that names stay as they are; all of it goes when the process ends, since nobody can tell when a drop is done.
 */
export class DragFolder {
  #root: string | null = null
  #files = 0

  /** Where a file of this name may be written. */
  place(name: string): string {
    if (this.#root === null) {
      const root = mkdtempSync(join(tmpdir(), 'crosstune-drag-'))
      process.once('exit', () => rmSync(root, { recursive: true, force: true }))
      this.#root = root
    }
    this.#files += 1
    const folder = join(this.#root, String(this.#files))
    mkdirSync(folder)
    return join(folder, name)
  }
}
