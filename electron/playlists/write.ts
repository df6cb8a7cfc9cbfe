import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { describeFileError } from '../library/file-errors.ts'

/**
 * Writes a text file whole or not at all: beside its place first, then renamed. Throws CrossTuneError 'disk-full',
 * 'read-only' or 'busy'.
 */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    writeFileSync(temporary, text, { flush: true })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw describeFileError(error, path)
  }
}
