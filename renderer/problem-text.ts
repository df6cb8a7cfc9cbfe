import { toProblem } from '#shared/contract/errors.ts'
import { fileName } from './format/file-name.ts'
import { strings } from './strings/index.ts'

/** Why something went wrong, in words of the window's language; a file by its name, without the folder it is in. */
export function causeOf(thrown: unknown): string {
  const problem = toProblem(thrown)
  const cause = strings.errors.cause(problem)
  const { file } = problem.details ?? {}
  return typeof file === 'string' ? cause.replaceAll(file, fileName(file)) : cause
}

/** What went wrong in one line: what could not be done, and why. */
export function problemText(summary: string, thrown: unknown): string {
  return strings.errors.plain(summary, causeOf(thrown))
}
