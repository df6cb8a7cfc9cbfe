import type { ErrorCode, Problem } from '../../contract/errors.ts'
import { isRefusal } from '../../contract/refusal.ts'
import type { errors as English } from '../en/errors.ts'
import { number } from './counts.ts'
import { refusals } from './refusals.ts'

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

/** What is known of a problem beside its kind; null where that is nothing. */
function closer(code: ErrorCode, details: NonNullable<Problem['details']>): string | null {
  const { file, refusal, needed, left, names } = details
  if (isRefusal(refusal) && typeof file === 'string') return `${file} ${refusals.reason(refusal, details)}.`
  if (code === 'disk-full' && typeof needed === 'number' && typeof left === 'number') {
    return `Gebraucht werden etwa ${number.format(needed)} MB, frei sind ${number.format(left)} MB${place(details)}. Platz schaffen, dann erneut importieren.`
  }
  if (code === 'damaged-library' && typeof names === 'string' && names !== '') {
    return `Beschädigt und beiseitegelegt: ${names}. Unter „Datensätze“ erneut importieren.`
  }
  return null
}

export const errors: typeof English = {
  plain: (summary, cause) => `${summary} ${cause}`,
  // The messages themselves are English: what they tell comes from the details here.
  cause: ({ code, details = {} }) => closer(code, details) ?? `${causes[code]}${place(details)}`,
  crashed: 'Dieser Teil des Fensters ist ausgefallen.',
}
