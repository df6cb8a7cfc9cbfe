import type { tracks as English } from '../en/tracks.ts'
import { list, number } from './counts.ts'

export const tracks: typeof English = {
  listenTo: (title, artist) => `Auf Spotify hören: ${title} von ${artist}`,
  match: (share) => `${share} Übereinstimmung`,
  lock: (title) => `${title} in der Liste halten`,
  unlock: (title) => `${title} freigeben`,
  dislike: (title) => `Nicht dieser: ${title}`,
  verdictNotSaved: 'Das Urteil über einen Titel konnte nicht gespeichert werden.',
  forMovies: (titles) => `für ${list.format(titles)}`,
  forMore: (titles, more) => `für ${titles.join(', ')} und ${number.format(more)} weitere`,
  whyRegion: (title) => `Warum ${title}`,
  against: 'spricht dagegen',
  fromTaste: 'der ganze Geschmack',
  terms: {
    '@era': 'seine Zeit',
    '@language': 'seine Sprache',
    '@mood': 'Regler Stimmung',
    '@energy': 'Regler Energie',
    '@familiar': 'Regler Bekanntheit',
  },
  noReason: 'Bleibt, weil festgehalten.',
  tags: 'Schlagwörter',
  openFailed: 'Der Browser konnte nicht geöffnet werden.',
}
