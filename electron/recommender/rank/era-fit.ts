import type { JoinedIndex } from '../index/joined-index.ts'
import { DECADES, type Eras } from '../profile/eras.ts'
import type { InvertedIndex } from './inverted-index.ts'

/** What music of the film's time adds at most, beside a film's tags of length one. */
const MOST = 0.2
/** Fits of this size are half way there: one song with many dated tags must not win by them alone. */
const REACH = 0.2
/** What the decade of a song's own year counts in that fit. */
const DATED = 0.25
/** How much more the time counts with its dial turned up. */
const DIAL = 2

/**
 * How each song lies over the decades, by song x DECADES: the eras of its tags, weighed as tags are, and its own year.
 */
export function placeInTime(index: JoinedIndex, inverted: InvertedIndex, eras: Eras): Float32Array {
  const size = DECADES.length
  const places = new Float32Array(index.count * size)
  for (let song = 0; song < index.count; song += 1) {
    const row = song * size
    const end = index.offsets[song + 1] ?? 0
    for (let at = index.offsets[song] ?? 0; at < end; at += 1) {
      const tag = index.tagIds[at] ?? 0
      const worth = (inverted.idf[tag] ?? 0) * (inverted.norm[song] ?? 0)
      for (let decade = 0; decade < size; decade += 1) {
        const era = eras.byTag[tag * size + decade] ?? 0
        places[row + decade] = (places[row + decade] ?? 0) + worth * era
      }
    }
    const dated = eras.datedSongs[song] ?? -1
    if (dated >= 0) places[row + dated] = (places[row + dated] ?? 0) + DATED
  }
  return places
}

/**
 * What each song's time adds to a taste's raw score, squashed to at most MOST at either end.
 *
 * @param decades how each decade's music suits, by DECADES
 * @param dial 0..1, as the user turned it
 */
export function eraFit(places: Float32Array, decades: Float64Array, dial: number): Float64Array {
  const size = DECADES.length
  const fits = new Float64Array(places.length / size)
  const most = MOST * (1 + DIAL * dial)
  for (let song = 0; song < fits.length; song += 1) {
    let fit = 0
    for (let decade = 0; decade < size; decade += 1) {
      fit += (decades[decade] ?? 0) * (places[song * size + decade] ?? 0)
    }
    fits[song] = (most * fit) / (REACH + Math.abs(fit))
  }
  return fits
}
