import { pluralsOf } from '../plural.ts'

export const plural = pluralsOf('de')
export const number = new Intl.NumberFormat('de')
export const list = new Intl.ListFormat('de', { style: 'long', type: 'conjunction' })

/** "1 Film", "86.537 Filme". */
export const countMovies = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'Film', other: 'Filme' })}`
/** "1 Titel", "30 Titel". */
export const countTracks = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'Titel', other: 'Titel' })}`
/** "1 Zeile", "105.894 Zeilen". */
export const countRows = (count: number) =>
  `${number.format(count)} ${plural(count, { one: 'Zeile', other: 'Zeilen' })}`
