import { countMovies, countRows, countTracks, number } from './counts.ts'

export const importing = {
  menu: 'Import',
  files: 'Files…',
  folder: 'Folder…',
  dropTitle: 'Drop to import',
  dropText:
    'Movie lists (MovieLens movies.csv, movies.dat, a folder or the zip) and track lists (Music Info.csv). Files are read, never changed.',
  dropWithoutPath:
    'That is not a file of this computer, so it cannot be imported. Save it first, then drop the file.',
  failedToStart: 'The import could not be started.',
  region: 'Imports',
  phases: {
    waiting: 'Waiting',
    reading: 'Reading',
    writing: 'Writing',
    indexing: 'Making it searchable',
    finishing: 'Finishing',
  },
  rows: countRows,
  cancel: 'Cancel',
  cancelled: (name: string) => `Import of ${name} cancelled; nothing was changed`,
  failed: (name: string) => `${name} could not be imported`,
  progressName: (name: string) => `Import of ${name}`,
  done: (name: string) => `${name} imported`,
  alreadyThere: (name: string) => `${name} is in the library already`,
  nothingImported: (name: string) => `Nothing in ${name} could be imported`,
  imported: (kind: 'movies' | 'tracks', count: number) =>
    kind === 'movies' ? countMovies(count) : countTracks(count),
  rejected: (count: number) => `${countRows(count)} rejected`,
  skipped: (count: number) => `${countRows(count)} skipped`,
  showReport: 'Show report',
  chooseLiked: (count: number) =>
    count === 1 ? 'Choose the one you liked' : `Choose the ${number.format(count)} you liked`,
  likedChosen: (count: number) => `Chose ${countMovies(count)} of the list`,
  likedGone: 'The liked movies are no longer in the library.',
  reportTitle: 'Import report',
  columns: { rowsRead: 'Rows read', imported: 'Imported', rejected: 'Rejected', skipped: 'Skipped' },
  seconds: (seconds: string) => `${seconds} s`,
  accounts: 'Skipped rows repeat a row that is there already or hold nothing to import.',
  rejectedRows: 'Rejected rows',
  rejectedShown: (shown: number, all: number) =>
    shown < all ? `The first ${number.format(shown)} of ${countRows(all)}` : countRows(all),
  line: 'Line',
  reason: 'Reason',
  row: 'Row',
  place: (file: string, line: number) => `${file}, line ${number.format(line)}`,
}
