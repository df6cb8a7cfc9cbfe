import { DECADES, type Eras } from '../profile/eras.ts'

/** What music of the film's time adds at most, beside a film's tags of length one. */
const MOST = 0.16
/** Fits of this size are half way there: one song with many dated tags must not win by them alone. */
const REACH = 0.16
/** What the decade of a song's own year counts in that fit. */
const DATED = 0.2
/** How much more the time counts with its dial turned up. */
const DIAL = 2

/** How a taste's decades lie over the library: what a tag of a song, and the decade of its own year, say of its time. */
export interface EraWeights {
  /** By tag, before its idf. */
  readonly byTag: Float64Array
  /** By a dated song's position in DECADES, plus one; 0 first, for songs that are not dated. */
  readonly byDecade: Float64Array
}

/** @param decades how each decade's music suits, by DECADES */
export function weighEras(eras: Eras, decades: Float64Array): EraWeights {
  const size = DECADES.length
  const byTag = new Float64Array(eras.byTag.length / size)
  for (let tag = 0; tag < byTag.length; tag += 1) {
    let sum = 0
    for (let decade = 0; decade < size; decade += 1) {
      sum += (decades[decade] ?? 0) * (eras.byTag[tag * size + decade] ?? 0)
    }
    byTag[tag] = sum
  }
  const byDecade = new Float64Array(size + 1)
  for (let decade = 0; decade < size; decade += 1) byDecade[decade + 1] = DATED * (decades[decade] ?? 0)
  return { byTag, byDecade }
}

/** What the time adds at most to a raw score, at either end. `dial` is 0..1, as the user turned it. */
export function mostOfEra(dial: number): number {
  return MOST * (1 + DIAL * dial)
}

/** What a song's time adds to a taste's raw score: its fit, squashed to at most `most` at either end. */
export function squashEra(fit: number, most: number): number {
  return (most * fit) / (REACH + Math.abs(fit))
}
