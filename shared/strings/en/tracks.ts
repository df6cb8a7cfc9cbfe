import { list, number } from './counts.ts'

export const tracks = {
  listenTo: (title: string, artist: string) => `Listen on Spotify: ${title} by ${artist}`,
  match: (share: string) => `${share} match`,
  lock: (title: string) => `Keep ${title} in the list`,
  unlock: (title: string) => `Let ${title} go`,
  dislike: (title: string) => `Not this one: ${title}`,
  verdictNotSaved: 'What was said of a track could not be saved.',
  forMovies: (titles: readonly string[]) => `for ${list.format(titles)}`,
  forMore: (titles: readonly string[], more: number) =>
    `for ${titles.join(', ')} and ${number.format(more)} more`,
  whyRegion: (title: string) => `Why ${title}`,
  against: 'counts against it',
  fromTaste: 'the whole taste',
  terms: {
    '@era': 'its time',
    '@language': 'its language',
    '@mood': 'mood dial',
    '@energy': 'energy dial',
    '@familiar': 'familiarity dial',
  },
  noReason: 'Kept because it is locked.',
  tags: 'Tags',
  openFailed: 'The browser could not be opened.',
}
