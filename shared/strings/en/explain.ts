import { number, plural } from './counts.ts'

/** The drawer that takes a match apart, and says what would change it. */
export const explain = {
  terms: 'What the match is made of',
  term: 'Term',
  points: 'Points',
  from: 'From',
  actions: 'Actions',
  others: (count: number) =>
    `${number.format(count)} ${plural(count, { one: 'lighter one', other: 'lighter ones' })}`,
  rounding: 'Rounding',
  sum: 'Match',
  ofBest: 'of 100 points',
  whatIf: 'What would change it',
  working: 'Working it out',
  without: (what: string) => `Without ${what}`,
  more: (tag: string) => `More ${tag}`,
  turned: (dial: string, end: string) => `${dial}: ${end}`,
  stays: (place: number) => `stays at ${number.format(place)}`,
  moves: (from: number, to: number) => `${number.format(from)} → ${number.format(to)}`,
  in: (place: number) => `in, place ${number.format(place)}`,
  out: (place: number) => `out, place ${number.format(place)}`,
  gone: 'out of the list',
  apply: 'Apply',
  applyThis: (change: string) => `Apply: ${change}`,
}
