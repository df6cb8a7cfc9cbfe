import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { CrossTuneError } from '#shared/contract/errors.ts'

/**
 * Where dropped files are put: a page that is not Electron's is told no paths, so it hands the bytes over.
 * The folder is removed when the process ends.
 */
export const dropFolder = mkdtempSync(join(tmpdir(), 'crosstune-drop-'))
process.once('exit', () => rmSync(dropFolder, { recursive: true, force: true }))

/** Adds the next part of a file. Throws CrossTuneError 'forbidden' for a path outside the drop folder. */
export function addUpload(path: string, base64: string): void {
  const inside = relative(dropFolder, path)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
    throw new CrossTuneError('forbidden', `${path} is not in the folder of dropped files.`)
  }
  mkdirSync(dirname(path), { recursive: true })
  appendFileSync(path, Buffer.from(base64, 'base64'))
}
