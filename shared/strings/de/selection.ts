import type { selection as English } from '../en/selection.ts'
import { countMovies, number, plural } from './counts.ts'

export const selection: typeof English = {
  region: 'Gewählte Filme',
  count: (count) => `${countMovies(count)} gewählt`,
  empty: 'Noch nichts gewählt',
  emptyHint: 'Ein Film oder mehrere, und eine Playlist entsteht.',
  remove: (title) => `${title} entfernen`,
  removed: (title) => `${title} entfernt`,
  added: (title) => `${title} gewählt`,
  addedMany: (count) => `${countMovies(count)} gewählt`,
  full: (most) => `Eine Playlist entsteht aus höchstens ${number.format(most)} Filmen.`,
  moved: (title) => `${title} verschoben`,
  movedTo: (title, place, count) => `${title}: Platz ${place} von ${count}`,
  stripHint: 'Alt und die Pfeiltasten verschieben einen Film. Entf entfernt ihn.',
  clear: 'Leeren',
  clearTitle: 'Alle gewählten Filme entfernen',
  cleared: (count) => `${countMovies(count)} entfernt`,
  showPlaylist: 'Playlist zeigen',
  gone: (count) =>
    `${countMovies(count)} vom letzten Mal ${plural(count, { one: 'ist', other: 'sind' })} nicht mehr in der Bibliothek`,
}
