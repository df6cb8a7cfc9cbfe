import { countMovies, countTracks, number, plural } from './counts.ts'

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
  checkText: 'Reads every file in full and finds what has changed on the disk.',
  check: 'Check now',
  checking: 'Checking the data sets',
  stopCheck: 'Stop',
  allSound: (count: number) =>
    `${number.format(count)} ${plural(count, { one: 'data set is', other: 'data sets are' })} sound`,
  someDamaged: (damaged: number, sound: number) =>
    `${number.format(damaged)} damaged, ${number.format(sound)} sound. Import the damaged again.`,
  checkFailed: 'The data sets could not be checked.',
}
