import type { movies as English } from '../en/movies.ts'
import { countMovies } from './counts.ts'

export const movies: typeof English = {
  region: 'Filme',
  gridLabel: 'Filme. Pfeiltasten bewegen, Leertaste wählt.',
  searchLabel: 'Filme suchen',
  searchPlaceholder: (count) => (count > 0 ? `${countMovies(count)} durchsuchen` : 'Filme suchen'),
  clearSearch: 'Suche leeren',
  loading: 'Lädt',
  cellName: (title, year, genres) => [title, ...(year === null ? [] : [String(year)]), ...genres].join(', '),
  alsoNamed: (title, other) => `${title} (${other})`,
  dataset: 'Datensatz',
  found: (count) => countMovies(count),
  wellKnown: 'Bekannte',
  filters: 'Filter',
  genre: 'Genre',
  decade: 'Jahrzehnt',
  decadeName: (decade) => `${decade}er`,
  chipName: (name, count) => `${name}, ${countMovies(count)}`,
  removeFilter: (name) => `Filter ${name} entfernen`,
  clearAll: 'Alle entfernen',
  sortLabel: 'Sortieren nach',
  sorts: { relevance: 'Beste Treffer', shuffle: 'Gemischt', title: 'Titel', year: 'Jahr' },
  refresh: 'Neu mischen',
  refreshTitle: 'Andere Filme zeigen',
  nothingFound: 'Kein Film passt.',
  nothingFoundHint: 'Weniger Wörter oder weniger Filter helfen.',
  clearFilters: 'Suche und Filter leeren',
  noMovies: 'Noch keine Filme hier.',
  noMoviesHint:
    'Eine Filmliste auf das Fenster ziehen oder importieren: Dateien von MovieLens gehen, wie sie sind. Der mitgelieferte Katalog lässt sich unter Datensätze einschalten.',
  failed: 'Die Filme konnten nicht gelesen werden.',
}
