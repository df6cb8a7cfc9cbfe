import type { explain as English } from '../en/explain.ts'
import { number, plural } from './counts.ts'

export const explain: typeof English = {
  terms: 'Woraus die Übereinstimmung besteht',
  term: 'Anteil',
  points: 'Punkte',
  from: 'Aus',
  actions: 'Handlungen',
  others: (count) => `${number.format(count)} ${plural(count, { one: 'weiterer', other: 'weitere' })}`,
  rounding: 'Rundung',
  sum: 'Übereinstimmung',
  ofBest: 'von 100 Punkten',
  whatIf: 'Was es ändern würde',
  working: 'Wird ausgerechnet',
  without: (what) => `Ohne ${what}`,
  more: (tag) => `Mehr ${tag}`,
  turned: (dial, end) => `${dial}: ${end}`,
  stays: (place) => `bleibt auf ${number.format(place)}`,
  moves: (from, to) => `${number.format(from)} → ${number.format(to)}`,
  in: (place) => `dabei, Platz ${number.format(place)}`,
  out: (place) => `draußen, Platz ${number.format(place)}`,
  gone: 'nicht mehr in der Liste',
  apply: 'Anwenden',
  applyThis: (change) => `Anwenden: ${change}`,
}
