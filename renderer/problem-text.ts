import { strings } from './strings/index.ts'

/** Why something went wrong, in words. */
export function causeOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** What went wrong in one line: what could not be done, and why. */
export function problemText(summary: string, thrown: unknown): string {
  return strings.errors.plain(summary, causeOf(thrown))
}
