import { number } from './counts.ts'

const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short' })

export const posters = {
  details: 'About this movie',
  choose: 'Choose',
  letGo: 'Let go',
  chosen: 'Chosen',
  copyTitle: 'Copy title',
  titleCopied: 'Title copied',
  menuOf: (title: string) => `Menu of ${title}`,
  directors: 'Director',
  cast: 'Cast',
  genres: 'Genres',
  keywords: 'Keywords',
  plotKeywords: 'From the plot',
  plotKeywordsCount: 'These words count for the playlist, as set in the settings.',
  plotKeywordsDoNot: 'These words do not count for the playlist; the settings can change that.',
  minutes: (minutes: number) => `${number.format(minutes)} min`,
  rating: (rating: number) => `IMDb ${rating.toFixed(1)}`,
  asking: 'Asking OMDb',
  unknown: 'OMDb does not know this movie.',
  noPlot: 'OMDb has no plot for this movie.',
  failed: 'The details could not be asked for.',
  offer: 'Real posters, plots, casts and ratings come from OMDb, with a key of your own. It is free.',
  paused: {
    limit: (until: number | null) =>
      until === null
        ? "Today's requests are used up."
        : `Today's requests are used up. It goes on at ${clock.format(until)}.`,
    'key-refused': (_until: number | null) => 'OMDb refuses the key. Enter another one in the settings.',
    unreachable: (until: number | null) =>
      until === null
        ? 'OMDb cannot be reached.'
        : `OMDb cannot be reached. Next try at ${clock.format(until)}.`,
  },
  section: 'Real posters',
  privacy:
    'With a key, the movies in sight are looked up at OMDb, and their posters fetched from IMDb’s picture servers. Without one, nothing is sent.',
  keyLabel: 'OMDb key',
  getKey: 'Get a key',
  test: 'Test and keep',
  testing: 'Testing',
  enterKey: 'Enter an OMDb key',
  keyShape: 'A key has letters and digits only.',
  verdicts: {
    accepted: 'OMDb accepts the key.',
    refused: 'OMDb refuses this key. A new one works once it is confirmed by email.',
    unreachable: 'OMDb did not answer; the key is neither tested nor kept.',
  },
  kept: {
    none: 'No key',
    stored: 'Key kept in the system’s key store',
    'this-run': 'Key kept until CrossTune is closed: this system has no key store',
  },
  remove: 'Remove key',
  removed: 'The key is removed.',
  today: 'Requests today',
  todayOf: (used: number, most: number) => `${number.format(used)} of ${number.format(most)}`,
  cache: 'Kept posters',
  cacheOf: (count: number, megabytes: number, most: number) =>
    `${number.format(count)}, ${number.format(megabytes)} of ${number.format(most)} MB`,
  clear: 'Clear',
  cleared: 'The kept posters are cleared.',
  plotWords: 'Plots count for the playlist',
  plotWordsHint: 'Words of a plot that say what a movie is about join its keywords.',
}
