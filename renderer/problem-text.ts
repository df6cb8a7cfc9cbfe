import { toProblem } from '#shared/contract/errors.ts'
import { strings } from './strings/index.ts'

/** Why something went wrong, in words of the window's language. */
export function causeOf(thrown: unknown): string {
  return strings.errors.cause(toProblem(thrown))
}

/** What went wrong in one line: what could not be done, and why. */
export function problemText(summary: string, thrown: unknown): string {
  return strings.errors.plain(summary, causeOf(thrown))
}
