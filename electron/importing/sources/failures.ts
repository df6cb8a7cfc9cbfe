import { CrossTuneError } from '#shared/contract/errors.ts'

/** The system's code of an error ("ENOENT", "SQLITE_FULL"), where it has one. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null
}

/** The error for a file that is refused in words: "<path> <reason>." */
export function unreadable(path: string, reason: string, options?: ErrorOptions): CrossTuneError {
  return new CrossTuneError('unreadable-file', `${path} ${reason}.`, { file: path }, options)
}

/** Turns what the system says about reading a file into an error a person understands. */
export function readFailure(path: string, thrown: unknown): CrossTuneError {
  if (thrown instanceof CrossTuneError) return thrown
  const code = codeOf(thrown)
  const cause = { cause: thrown }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CrossTuneError('not-found', `${path} is not there.`, { file: path }, cause)
  }
  if (code === 'EACCES' || code === 'EPERM')
    return unreadable(path, 'may not be read: permission denied', cause)
  if (code === 'ELOOP') return unreadable(path, 'is a link that leads back to itself', cause)
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return unreadable(path, `cannot be read: ${message}`, cause)
}
