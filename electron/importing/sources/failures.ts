import { CrossTuneError, type Problem } from '#shared/contract/errors.ts'
import type { Refusal } from '#shared/contract/refusal.ts'
import { catalogues } from '#shared/strings/index.ts'

/** The system's code of an error ("ENOENT", "SQLITE_FULL"), where it has one. */
export function codeOf(thrown: unknown): string | null {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : null
}

type Facts = NonNullable<Problem['details']>

/** The error for a file that is refused in words: "<path> <reason>." `facts` are what the reason tells besides. */
export function unreadable(
  path: string,
  refusal: Refusal,
  facts: Facts = {},
  options?: ErrorOptions,
): CrossTuneError {
  const message = `${path} ${catalogues.en.refusals.reason(refusal, facts)}.`
  return new CrossTuneError('unreadable-file', message, { file: path, refusal, ...facts }, options)
}

/** Turns what the system says about reading a file into an error a person understands. */
export function readFailure(path: string, thrown: unknown): CrossTuneError {
  if (thrown instanceof CrossTuneError) return thrown
  const code = codeOf(thrown)
  const cause = { cause: thrown }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new CrossTuneError('not-found', `${path} is not there.`, { file: path }, cause)
  }
  if (code === 'EACCES' || code === 'EPERM') return unreadable(path, 'permission', {}, cause)
  if (code === 'ELOOP') return unreadable(path, 'link-loop', {}, cause)
  const system = thrown instanceof Error ? thrown.message : String(thrown)
  return unreadable(path, 'system', { system, ...(code === null ? {} : { code }) }, cause)
}
