import type { Strings } from '../strings.ts'
import { number } from './counts.ts'

const clock = new Intl.DateTimeFormat('de', { timeStyle: 'short' })

export const posters: Strings['posters'] = {
  details: 'Über diesen Film',
  choose: 'Wählen',
  letGo: 'Abwählen',
  chosen: 'Gewählt',
  copyTitle: 'Titel kopieren',
  titleCopied: 'Titel kopiert',
  menuOf: (title) => `Menü von ${title}`,
  directors: 'Regie',
  cast: 'Besetzung',
  genres: 'Genres',
  keywords: 'Stichwörter',
  plotKeywords: 'Aus der Handlung',
  plotKeywordsCount: 'Diese Wörter zählen für die Playlist, wie in den Einstellungen festgelegt.',
  plotKeywordsDoNot:
    'Diese Wörter zählen nicht für die Playlist; das lässt sich in den Einstellungen ändern.',
  minutes: (minutes) => `${number.format(minutes)} Min.`,
  rating: (rating) => `IMDb ${rating.toFixed(1).replace('.', ',')}`,
  asking: 'OMDb wird gefragt',
  unknown: 'OMDb kennt diesen Film nicht.',
  noPlot: 'OMDb hat keine Handlung zu diesem Film.',
  failed: 'Die Details konnten nicht erfragt werden.',
  offer:
    'Echte Poster, Handlung, Besetzung und Bewertung kommen von OMDb, mit einem eigenen Schlüssel. Er ist kostenlos.',
  paused: {
    limit: (until) =>
      until === null
        ? 'Die Anfragen für heute sind verbraucht.'
        : `Die Anfragen für heute sind verbraucht. Weiter geht es um ${clock.format(until)}.`,
    'key-refused': (_until) => 'OMDb lehnt den Schlüssel ab. In den Einstellungen einen anderen eingeben.',
    unreachable: (until) =>
      until === null
        ? 'OMDb ist nicht erreichbar.'
        : `OMDb ist nicht erreichbar. Nächster Versuch um ${clock.format(until)}.`,
  },
  section: 'Echte Poster',
  privacy:
    'Mit einem Schlüssel werden die Filme im Blick bei OMDb nachgeschlagen und ihre Poster von den Bildservern der IMDb geholt. Ohne Schlüssel wird nichts gesendet.',
  keyLabel: 'OMDb-Schlüssel',
  getKey: 'Schlüssel holen',
  test: 'Prüfen und behalten',
  testing: 'Wird geprüft',
  enterKey: 'OMDb-Schlüssel eingeben',
  keyShape: 'Ein Schlüssel hat nur Buchstaben und Ziffern.',
  verdicts: {
    accepted: 'OMDb nimmt den Schlüssel an.',
    refused: 'OMDb lehnt diesen Schlüssel ab. Ein neuer gilt, sobald er per E-Mail bestätigt ist.',
    unreachable: 'OMDb hat nicht geantwortet; der Schlüssel ist weder geprüft noch behalten.',
  },
  kept: {
    none: 'Kein Schlüssel',
    stored: 'Schlüssel im Schlüsselspeicher des Systems',
    'this-run':
      'Schlüssel bis zum Schließen von CrossTune behalten: dieses System hat keinen Schlüsselspeicher',
  },
  remove: 'Schlüssel entfernen',
  removed: 'Der Schlüssel ist entfernt.',
  today: 'Anfragen heute',
  todayOf: (used, most) => `${number.format(used)} von ${number.format(most)}`,
  cache: 'Behaltene Poster',
  cacheOf: (count, megabytes, most) =>
    `${number.format(count)}, ${number.format(megabytes)} von ${number.format(most)} MB`,
  clear: 'Leeren',
  cleared: 'Die behaltenen Poster sind gelöscht.',
  plotWords: 'Handlung zählt für die Playlist',
  plotWordsHint: 'Wörter der Handlung, die sagen, worum es geht, kommen zu den Stichwörtern des Films.',
}
