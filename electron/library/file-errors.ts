import { CrossTuneError } from '#shared/contract/errors.ts'

/** The code of a Node or SQLite error, or an empty text. */
export function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
}

const READ_ONLY = /^(?:EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR_WRITE)/

/**
 * What went wrong with a file or folder, in words and with what to do. Errors that are ours already, and those
 * that have nothing to do with the disk, come back as they are.
 */
export function describeFileError(thrown: unknown, path: string): unknown {
  const code = errorCode(thrown)
  const cause = { cause: thrown }
  if (['ENOSPC', 'EDQUOT', 'SQLITE_FULL'].includes(code)) {
    return new CrossTuneError(
      'disk-full',
      `The disk of ${path} is full. Make room and try again.`,
      { folder: path },
      cause,
    )
  }
  if (READ_ONLY.test(code)) {
    const message = `${path} cannot be written. Check the permissions of the folder.`
    return new CrossTuneError('read-only', message, { folder: path }, cause)
  }
  if (code === 'EBUSY' || code.startsWith('SQLITE_BUSY')) {
    const message = `${path} is in use by another program. Close it there and try again.`
    return new CrossTuneError('busy', message, { file: path }, cause)
  }
  return thrown
}
