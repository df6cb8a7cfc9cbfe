import { CrossTuneError } from '#shared/contract/errors.ts'
import { codeOf } from './sources/failures.ts'

const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])
const READ_ONLY = /^(?:SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_IOERR_WRITE|EROFS|EACCES|EPERM|ENOTDIR|EEXIST)/

/** Turns what SQLite and the file system say about writing into an error a person understands. */
export function writeFailure(folder: string, thrown: unknown): unknown {
  const code = codeOf(thrown)
  if (thrown instanceof CrossTuneError || code === null) return thrown
  const cause = { cause: thrown }
  if (FULL.has(code)) {
    const message = `The disk is full: nothing more can be written to ${folder}. Make room and import again.`
    return new CrossTuneError('disk-full', message, { folder }, cause)
  }
  if (READ_ONLY.test(code)) {
    const message = `${folder} cannot be written to. Check who may write there, or choose another data folder.`
    return new CrossTuneError('read-only', message, { folder }, cause)
  }
  return thrown
}
