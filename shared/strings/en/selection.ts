import { countMovies, plural } from './counts.ts'

export const selection = {
  region: 'Chosen movies',
  count: (count: number) => `${countMovies(count)} chosen`,
  empty: 'Nothing chosen yet',
  emptyHint: 'Choose one or more movies to make a playlist.',
  remove: (title: string) => `Remove ${title}`,
  removed: (title: string) => `Removed ${title}`,
  added: (title: string) => `Chose ${title}`,
  addedMany: (count: number) => `Chose ${countMovies(count)}`,
  full: (most: number) => `A playlist is made from ${countMovies(most)} at most.`,
  moved: (title: string) => `Moved ${title}`,
  movedTo: (title: string, place: number, count: number) => `${title}: place ${place} of ${count}`,
  stripHint: 'Alt and the arrow keys move a movie. Delete removes it.',
  clear: 'Clear',
  clearTitle: 'Remove all chosen movies',
  cleared: (count: number) => `Removed ${countMovies(count)}`,
  showPlaylist: 'Show playlist',
  gone: (count: number) =>
    `${countMovies(count)} of the last session ${plural(count, { one: 'is', other: 'are' })} no longer in the library`,
}
