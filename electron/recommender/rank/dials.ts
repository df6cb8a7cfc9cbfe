import type { Dials } from '#shared/contract/recommendations.ts'
import type { JoinedIndex, SongLevels } from '../index/joined-index.ts'
import type { SongMoods } from '../profile/song-moods.ts'
import type { NamedTerm } from './relevance.ts'

/** What a dial turned all the way adds to a song at the end of its scale, beside a best match of 1. */
const FULL_TURN = 0.5

/**
 * How well known each song is, -1..1: the data set's popularity where it has one, else by how many songs of its artist
 * the library has.
 */
export function familiarity(
  index: Pick<JoinedIndex, 'artists'> & Pick<SongLevels, 'popularity'>,
): Float32Array {
  const songs = new Map<number, number>()
  for (const artist of index.artists) songs.set(artist, (songs.get(artist) ?? 0) + 1)
  // Not by spreading: a library may hold more artists than a call takes arguments.
  const most = Math.log([...songs.values()].reduce((best, count) => Math.max(best, count), 2))
  return Float32Array.from(index.popularity, (value, song) => {
    const known = Number.isNaN(value) ? Math.log(songs.get(index.artists[song] ?? 0) ?? 1) / most : value
    return known * 2 - 1
  })
}

/** The dials as terms of the score. A dial in the middle adds nothing. */
export function dialTerms(dials: Dials, moods: SongMoods, familiar: Float32Array): NamedTerm[] {
  const terms: NamedTerm[] = []
  const add = (name: NamedTerm['name'], turn: number, levels: Float32Array): void => {
    if (turn === 0) return
    terms.push({
      name,
      values: Float64Array.from(levels, (level) => (Number.isNaN(level) ? 0 : FULL_TURN * turn * level)),
    })
  }
  add('@mood', dials.mood, moods.valence)
  add('@energy', dials.energy, moods.energy)
  add('@familiar', dials.familiarity, familiar)
  return terms
}
