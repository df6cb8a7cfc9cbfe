import type { Film } from './catalogue.ts'
import { titleSortKey } from './search/titles.ts'

/** Numbers in 0..1 that follow from a seed alone (mulberry32, Tommy Ettinger 2017, public domain). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function sortedBy(length: number, compare: (a: number, b: number) => number): Uint32Array {
  return Uint32Array.from({ length }, (_, index) => index).sort(compare)
}

function sortedByNumber(values: Float64Array): Uint32Array {
  return sortedBy(values.length, (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)
}

/** All films in an order that a seed decides. */
export function shuffled(films: readonly Film[], seed: number): Uint32Array {
  const random = seededRandom(seed)
  return sortedByNumber(Float64Array.from(films, () => random()))
}

/**
 * All films, the well-known ones mixed to the front as a seed decides: a weighted draw without replacement
 * (Efraimidis and Spirakis 2006: order by log(u) / weight), with the fourth power of fame as the weight. A film
 * without fame has next to none, but not nothing: where no film has any, the draw is even.
 */
export function wellKnownFirst(films: readonly Film[], seed: number): Uint32Array {
  const random = seededRandom(seed)
  const keys = Float64Array.from(films, (film) => {
    const weight = 1e-5 + (film.fame ?? 0) ** 4
    return -Math.log(random() || Number.MIN_VALUE) / weight
  })
  return sortedByNumber(keys)
}

/** All films by title, leading articles ignored; equal titles by year. */
export function byTitle(films: readonly Film[]): Uint32Array {
  const keys = films.map((film) => titleSortKey(film.title))
  return sortedBy(films.length, (a, b) => {
    const first = keys[a] ?? ''
    const second = keys[b] ?? ''
    if (first !== second) return first < second ? -1 : 1
    return (films[a]?.year ?? 0) - (films[b]?.year ?? 0) || a - b
  })
}

/** All films, the newest first, those without a year last; within a year the well-known first. */
export function byYear(films: readonly Film[]): Uint32Array {
  return sortedBy(films.length, (a, b) => {
    const years = (films[b]?.year ?? 0) - (films[a]?.year ?? 0)
    return years || (films[b]?.fame ?? 0) - (films[a]?.fame ?? 0) || a - b
  })
}
