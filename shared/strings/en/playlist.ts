import { countMovies, countTracks, list, number } from './counts.ts'

export const playlist = {
  region: 'Playlist',
  noneYet: 'No playlist yet: choose a movie first.',
  facts: (count: number, time: string | null, from: number) =>
    [countTracks(count), ...(time === null ? [] : [time]), `from ${countMovies(from)}`].join(' · '),
  announced: (count: number, title: string) => `Playlist ready: ${title}, ${countTracks(count)}`,
  working: 'Making the playlist',
  emptyTitle: 'A playlist from the movies you love',
  emptyText: 'Choose a few movies, and music with the same mood appears here.',
  emptySuggestion: (titles: readonly string[]) => `For a start: ${list.format(titles)}.`,
  emptyAction: 'Start with these three',
  failed: 'The playlist could not be made.',
  noTracks: 'No music here yet.',
  noTracksText:
    'Import a track list, for example Music Info.csv, or switch the starter catalogue on under Data sets.',
  noCommonGround: 'No track shares a tag with these movies.',
  noCommonGroundText: 'Another movie, fewer removed tags or other music will help.',
  short: (count: number, asked: number) =>
    `Only ${countTracks(count)} of ${asked} fit this taste. More music or fewer removed tags will fill the list.`,
  shuffle: 'Shuffle',
  shuffleTitle: 'Another list of the same taste; locked tracks stay',
  length: 'Number of tracks',
  fewer: 'Fewer tracks',
  more: 'More tracks',
  trackList: 'Tracks',
  handOrder: 'In the order made by hand.',
  resetOrder: 'Reset the order',
  menu: 'More for this playlist',
  undo: (label: string) => `Undo: ${label}`,
  redo: (label: string) => `Redo: ${label}`,
  copyAll: 'Copy the list as text',
  movedTo: (place: number, count: number) =>
    `Moved to place ${number.format(place)} of ${number.format(count)}`,
  copied: (count: number) => `Copied ${countTracks(count)}`,
}
