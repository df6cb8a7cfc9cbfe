import type { importing as English } from '../en/importing.ts'
import { countMovies, countRows, countTracks, number, plural } from './counts.ts'

export const importing: typeof English = {
  menu: 'Importieren',
  files: 'Dateien …',
  folder: 'Ordner …',
  dropTitle: 'Zum Importieren loslassen',
  dropText:
    'Tabellen mit Filmen oder Musiktiteln, Ordner und ZIPs: MovieLens, Letterboxd, IMDb, Last.fm, Spotify-Listen oder andere. Dateien werden gelesen, nie geändert.',
  dropWithoutPath:
    'Das ist keine Datei dieses Rechners und kann nicht importiert werden. Erst speichern, dann die Datei hierher ziehen.',
  failedToStart: 'Der Import konnte nicht beginnen.',
  region: 'Importe',
  phases: {
    waiting: 'Wartet',
    reading: 'Liest',
    writing: 'Schreibt',
    indexing: 'Macht durchsuchbar',
    finishing: 'Schließt ab',
  },
  rows: countRows,
  cancel: 'Abbrechen',
  cancelled: (name) => `Import von ${name} abgebrochen; nichts wurde geändert`,
  failed: (name) => `${name} konnte nicht importiert werden`,
  jobName: (name, more) => (more > 0 ? `${name} und ${number.format(more)} weitere` : name),
  progressName: (name) => `Import von ${name}`,
  done: (name) => `${name} importiert`,
  doneSeveral: (count) =>
    `${number.format(count)} ${plural(count, { one: 'Datensatz', other: 'Datensätze' })} importiert`,
  ofSet: (name, figures) => `${name}: ${figures}`,
  alreadyThere: (name) => `${name} ist schon in der Bibliothek`,
  nothingImported: (name) => `Nichts aus ${name} konnte importiert werden`,
  imported: (kind, count) => (kind === 'movies' ? countMovies(count) : countTracks(count)),
  rejected: (count) => `${countRows(count)} abgelehnt`,
  skipped: (count) => `${countRows(count)} übersprungen`,
  unknownFormat:
    'Keine Tabelle mit Filmen oder Titeln. CSV, TSV und andere Tabellen lassen sich importieren, auch in Ordnern und Zips.',
  dismissAll: 'Alle ausblenden',
  showReport: 'Bericht zeigen',
  secondsLeft: (seconds) => `noch etwa ${number.format(seconds)} s`,
  minutesLeft: (minutes) => `noch etwa ${number.format(minutes)} min`,
  notImported: (count) =>
    `${number.format(count)} ${plural(count, { one: 'Datei wurde', other: 'Dateien wurden' })} nicht importiert`,
  saveRejects: 'Abgelehnte Zeilen speichern',
  rejectsName: (name) => `${name} abgelehnte Zeilen`,
  rejectsSaved: (count, name) => `${countRows(count)} als ${name} gespeichert`,
  rejectsFailed: 'Die abgelehnten Zeilen konnten nicht gespeichert werden.',
  chooseLiked: (count) =>
    count === 1 ? 'Den einen gemochten Film wählen' : `Die ${number.format(count)} gemochten Filme wählen`,
  likedChosen: (count) => `${countMovies(count)} der Liste gewählt`,
  likedGone: 'Die gemochten Filme sind nicht mehr in der Bibliothek.',
  reportTitle: 'Importbericht',
  columns: {
    rowsRead: 'Gelesene Zeilen',
    imported: 'Importiert',
    rejected: 'Abgelehnt',
    skipped: 'Übersprungen',
  },
  seconds: (seconds) => `${seconds} s`,
  accounts:
    'Übersprungene Zeilen wiederholen eine Zeile, die schon da ist, oder enthalten nichts zu importieren.',
  rejectedRows: 'Abgelehnte Zeilen',
  rejectedShown: (shown, all) =>
    shown < all
      ? `${plural(shown, { one: 'Die erste', other: `Die ersten ${number.format(shown)}` })} von ${countRows(all)}`
      : countRows(all),
  line: 'Zeile',
  reason: 'Grund',
  row: 'Inhalt',
  place: (file, line) => `${file}, Zeile ${number.format(line)}`,
}
