import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { type ExportFormat, exportFormatSchema } from '#shared/contract/playlists.ts'
import { describeFileError } from '../library/file-errors.ts'

/** The export format that a file's ending asks for. Throws CrossTuneError 'bad-request' naming those there are. */
export function exportFormatOf(path: string): ExportFormat {
  const ending = exportFormatSchema.safeParse(extname(path).slice(1).toLowerCase())
  if (ending.success) return ending.data
  const known = exportFormatSchema.options.map((format) => `.${format}`).join(', ')
  throw new CrossTuneError('bad-request', `${path} does not end in an export format. Known: ${known}.`, {
    file: path,
  })
}

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
