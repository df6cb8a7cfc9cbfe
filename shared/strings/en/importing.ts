import { countMovies, countRows, countTracks, number, plural } from './counts.ts'

export const importing = {
  menu: 'Import',
  files: 'Files…',
  folder: 'Folder…',
  dropTitle: 'Drop to import',
  dropText:
    'Tables of movies or tracks, folders and zips: MovieLens, Letterboxd, IMDb, Last.fm, Spotify playlists, or any other. Files are read, never changed.',
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
  jobName: (name: string, more: number) => (more > 0 ? `${name} and ${number.format(more)} more` : name),
  progressName: (name: string) => `Import of ${name}`,
  done: (name: string) => `${name} imported`,
  doneSeveral: (count: number) =>
    `${number.format(count)} ${plural(count, { one: 'data set', other: 'data sets' })} imported`,
  ofSet: (name: string, figures: string) => `${name}: ${figures}`,
  alreadyThere: (name: string) => `${name} is in the library already`,
  nothingImported: (name: string) => `Nothing in ${name} could be imported`,
  imported: (kind: 'movies' | 'tracks', count: number) =>
    kind === 'movies' ? countMovies(count) : countTracks(count),
  rejected: (count: number) => `${countRows(count)} rejected`,
  skipped: (count: number) => `${countRows(count)} skipped`,
  unknownFormat:
    'Not a table of movies or tracks. CSV, TSV and other tables can be imported, also in folders and zips.',
  dismissAll: 'Dismiss all',
  showReport: 'Show report',
  secondsLeft: (seconds: number) => `about ${number.format(seconds)} s left`,
  minutesLeft: (minutes: number) => `about ${number.format(minutes)} min left`,
  notImported: (count: number) =>
    `${number.format(count)} ${plural(count, { one: 'file was', other: 'files were' })} not imported`,
  saveRejects: 'Save rejected rows',
  rejectsName: (name: string) => `${name} rejected rows`,
  rejectsSaved: (count: number, name: string) => `Saved ${countRows(count)} as ${name}`,
  rejectsFailed: 'The rejected rows could not be saved.',
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
