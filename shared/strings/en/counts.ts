import { pluralsOf } from '../plural.ts'

export const plural = pluralsOf('en')
export const number = new Intl.NumberFormat('en')
export const list = new Intl.ListFormat('en', { style: 'long', type: 'conjunction' })

/** "1 movie", "86,537 movies". */
export const countMovies = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'movie', other: 'movies' })}`
/** "1 track", "30 tracks". */
export const countTracks = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'track', other: 'tracks' })}`
/** "1 row", "105,894 rows". */
export const countRows = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'row', other: 'rows' })}`
