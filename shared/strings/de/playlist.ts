import type { playlist as English } from '../en/playlist.ts'
import { countTracks, list, number, plural } from './counts.ts'

/** "1 Film", "3 Filmen": the dative after "aus". */
const ofMovies = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'Film', other: 'Filmen' })}`

export const playlist: typeof English = {
  region: 'Playlist',
  noneYet: 'Noch keine Playlist: zuerst einen Film wählen.',
  facts: (count, time, from) =>
    [countTracks(count), ...(time === null ? [] : [time]), `aus ${ofMovies(from)}`].join(' · '),
  announced: (count, title) => `Playlist fertig: ${title}, ${countTracks(count)}`,
  working: 'Playlist entsteht',
  emptyTitle: 'Eine Playlist aus Lieblingsfilmen',
  emptyText: 'Ein paar Filme wählen, und Musik mit derselben Stimmung erscheint hier.',
  emptySuggestion: (titles) => `Zum Anfang: ${list.format(titles)}.`,
  emptyAction: 'Mit diesen dreien anfangen',
  failed: 'Die Playlist konnte nicht erstellt werden.',
  noTracks: 'Noch keine Musik hier.',
  noTracksText:
    'Eine Titelliste importieren, zum Beispiel Music Info.csv, oder den mitgelieferten Katalog unter Datensätze einschalten.',
  noCommonGround: 'Kein Titel teilt ein Schlagwort mit diesen Filmen.',
  noCommonGroundText: 'Ein anderer Film, weniger entfernte Schlagwörter oder andere Musik helfen.',
  short: (count, asked) =>
    `Nur ${number.format(count)} von ${countTracks(asked)} passen zu diesem Geschmack. Mehr Musik oder weniger entfernte Schlagwörter füllen die Liste.`,
  shuffle: 'Mischen',
  shuffleTitle: 'Eine andere Liste desselben Geschmacks; festgehaltene Titel bleiben',
  length: 'Anzahl der Titel',
  fewer: 'Weniger Titel',
  more: 'Mehr Titel',
  trackList: 'Titel',
  handOrder: 'In eigener Reihenfolge.',
  resetOrder: 'Reihenfolge zurücksetzen',
  menu: 'Mehr zu dieser Playlist',
  undo: (label) => `Rückgängig: ${label}`,
  redo: (label) => `Wiederholen: ${label}`,
  copyAll: 'Liste als Text kopieren',
  movedTo: (place, count) => `Auf Platz ${number.format(place)} von ${number.format(count)}`,
  copied: (count) => `${countTracks(count)} kopiert`,
}
