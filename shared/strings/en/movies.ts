import { countMovies } from './counts.ts'

export const movies = {
  region: 'Movies',
  gridLabel: 'Movies. Arrow keys move, Space chooses.',
  searchLabel: 'Search movies',
  searchPlaceholder: (count: number) => (count > 0 ? `Search ${countMovies(count)}` : 'Search movies'),
  clearSearch: 'Clear the search',
  loading: 'Loading',
  cellName: (title: string, year: number | null, genres: readonly string[]) =>
    [title, ...(year === null ? [] : [String(year)]), ...genres].join(', '),
  alsoNamed: (title: string, other: string) => `${title} (${other})`,
  dataset: 'Data set',
  found: (count: number) => countMovies(count),
  wellKnown: 'Well known',
  filters: 'Filters',
  genre: 'Genre',
  decade: 'Decade',
  decadeName: (decade: number | string) => `${decade}s`,
  chipName: (name: string, count: number) => `${name}, ${countMovies(count)}`,
  removeFilter: (name: string) => `Remove filter ${name}`,
  clearAll: 'Clear all',
  sortLabel: 'Sort by',
  sorts: { relevance: 'Best match', shuffle: 'Shuffle', title: 'Title', year: 'Year' },
  refresh: 'Refresh',
  refreshTitle: 'Show another pool of movies',
  nothingFound: 'No movie fits.',
  nothingFoundHint: 'Try fewer words or fewer filters.',
  clearFilters: 'Clear search and filters',
  noMovies: 'No movies here yet.',
  noMoviesHint:
    'Drop a movie list onto the window, or import one: MovieLens files work as they are. The starter catalogue can be switched on under Data sets.',
  failed: 'The movies could not be read.',
}
