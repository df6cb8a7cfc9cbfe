import { countMovies, countTracks } from './counts.ts'

export const datasets = {
  title: 'Data sets',
  open: 'Data sets',
  intro: 'What is switched on is browsed and recommended from.',
  loading: 'Reading the library',
  empty: 'No data sets.',
  contents: (kind: 'movies' | 'tracks', count: number) =>
    kind === 'movies' ? countMovies(count) : countTracks(count),
  starterNames: { movies: 'Starter movies', tracks: 'Starter tracks' },
  starter: 'Comes with the app',
  auto: 'steps back while another set of its kind is on',
  use: (name: string) => `Use ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `Removed ${name}`,
  damaged: 'Damaged; its file was put aside',
  foundDamaged: (name: string) => `${name} is damaged and was put aside. Import again under Data sets.`,
  reimport: 'Import again',
  reimportFrom: (name: string) => `Import again: ${name}`,
  failed: 'The data sets could not be changed.',
}
