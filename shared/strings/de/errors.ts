import type { ErrorCode, Problem } from '../../contract/errors.ts'
import type { errors as English } from '../en/errors.ts'
import { number } from './counts.ts'

const causes: Record<ErrorCode, string> = {
  'bad-request': 'Der Aufruf war nicht zulässig.',
  forbidden: 'Das ist nicht erlaubt.',
  'not-found': 'Das Gesuchte ist nicht mehr da.',
  'unreadable-file': 'Die Datei lässt sich nicht lesen.',
  'unknown-format': 'Das Format der Datei ist nicht bekannt.',
  'damaged-library': 'Die Bibliothek ist beschädigt.',
  'newer-library': 'Die Bibliothek gehört zu einer neueren Version von CrossTune; diese aktualisieren.',
  'disk-full': 'Der Datenträger ist voll. Platz schaffen, dann noch einmal versuchen.',
  'read-only': 'Der Ordner ist schreibgeschützt. Schreibrechte geben, dann noch einmal versuchen.',
  cancelled: 'Der Vorgang wurde abgebrochen.',
  busy: 'Die Bibliothek ist gerade beschäftigt. Gleich noch einmal versuchen.',
  internal: 'Ein unerwarteter Fehler ist aufgetreten.',
}

/** "(filme.csv, Zeile 3)", as far as it is known. */
function place(details: Problem['details']): string {
  const { file, folder, line } = details ?? {}
  const parts = [
    ...(typeof folder === 'string' ? [folder] : []),
    ...(typeof file === 'string' ? [file] : []),
    ...(typeof line === 'number' ? [`Zeile ${number.format(line)}`] : []),
  ]
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

/** Kinds of problem of which the German sentence says all; of the others the message tells more. */
const told: ReadonlySet<ErrorCode> = new Set(['newer-library', 'read-only', 'cancelled', 'busy'])

export const errors: typeof English = {
  plain: (summary, cause) => `${summary} ${cause}`,
  // The messages themselves are English: they stand behind the German sentence only where they add to it.
  cause: ({ code, message, details }) =>
    `${causes[code]}${place(details)}${told.has(code) ? '' : ` „${message}“`}`,
  crashed: 'Dieser Teil des Fensters ist ausgefallen.',
}
