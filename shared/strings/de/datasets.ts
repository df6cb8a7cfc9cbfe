import type { datasets as English } from '../en/datasets.ts'
import { countMovies, countTracks, number, plural } from './counts.ts'

export const datasets: typeof English = {
  title: 'Datensätze',
  open: 'Datensätze',
  intro: 'Was eingeschaltet ist, wird gezeigt und empfohlen.',
  loading: 'Bibliothek wird gelesen',
  empty: 'Keine Datensätze.',
  contents: (kind, count) => (kind === 'movies' ? countMovies(count) : countTracks(count)),
  starterNames: { movies: 'Mitgelieferte Filme', tracks: 'Mitgelieferte Titel' },
  starter: 'Gehört zum Programm',
  auto: 'tritt zurück, solange ein anderer seiner Art an ist',
  use: (name) => `${name} verwenden`,
  remove: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt`,
  damaged: 'Beschädigt; die Datei wurde beiseitegelegt',
  foundDamaged: (name) =>
    `${name} ist beschädigt und wurde beiseitegelegt. Unter „Datensätze“ erneut importieren.`,
  reimport: 'Erneut importieren',
  reimportFrom: (name) => `Erneut importieren: ${name}`,
  failed: 'Die Datensätze konnten nicht geändert werden.',
  checkText: 'Liest jede Datei ganz und findet, was sich auf dem Datenträger verändert hat.',
  check: 'Jetzt prüfen',
  checking: 'Datensätze werden geprüft',
  stopCheck: 'Anhalten',
  allSound: (count) =>
    `${number.format(count)} ${plural(count, { one: 'Datensatz ist', other: 'Datensätze sind' })} in Ordnung`,
  someDamaged: (damaged, sound) =>
    `${number.format(damaged)} beschädigt, ${number.format(sound)} in Ordnung. Die beschädigten erneut importieren.`,
  checkFailed: 'Die Datensätze konnten nicht geprüft werden.',
}
