import type { JoinedIndex } from '../index/joined-index.ts'
import type { TagWorth } from '../rank/tag-worth.ts'
import type { Candidate } from './candidates.ts'
import { Pool } from './pool.ts'
import { separateArtists } from './separate-artists.ts'

/** An artist may stand in a list once for this many songs, but twice in any. */
const SONGS_PER_ARTIST = 15
/** What another song of an artist already in the list has to be better by. */
const ARTIST_AGAIN = 0.01
/** The mean likeness to a list is about half of that to the nearest song in it, which is what the dial was made for. */
const MEAN_LIKENESS = 2

export interface ArrangeOptions {
  readonly limit: number
  /** 0..1: how much a song's mean difference from those already chosen counts beside its relevance. */
  readonly diversity: number
  /** Each taste's share of the list. */
  readonly shares: readonly number[]
  /** Songs that are in the list whatever happens. */
  readonly locked: readonly Candidate[]
}

/**
 * Chooses the list from the candidates. Place by place it is the turn of the taste that is furthest behind its share
 * (calibration; Steck 2018), and of its candidates the one comes in that is relevant and, in the mean, unlike the songs
 * already chosen (Smyth and McClave 2001), as long as its artist is not there too often.
 * Best relevance first in the result, but songs of one artist apart.
 */
export function arrange(
  index: JoinedIndex,
  worth: TagWorth,
  candidates: readonly Candidate[],
  options: ArrangeOptions,
): Candidate[] {
  const state = new Arrangement(index, worth, candidates, options)
  for (const song of options.locked) state.take(song)
  let more = true
  while (more && state.chosen.length < options.limit) more = state.takeNext()
  const byRelevance = state.chosen.toSorted((a, b) => b.score - a.score || b.rank - a.rank)
  return separateArtists(
    byRelevance,
    ({ song }) => index.artists[song] ?? 0,
    ({ score }) => score,
  )
}

class Arrangement {
  readonly chosen: Candidate[] = []
  readonly #index: JoinedIndex
  readonly #options: ArrangeOptions
  readonly #pool: Pool
  readonly #counts: number[]
  readonly #artists = new Map<number, number>()
  #cap: number

  constructor(
    index: JoinedIndex,
    worth: TagWorth,
    candidates: readonly Candidate[],
    options: ArrangeOptions,
  ) {
    const locked = new Set(options.locked.map(({ song }) => song))
    const pending = candidates.filter(({ song }) => !locked.has(song))
    this.#index = index
    this.#options = options
    this.#pool = new Pool(index, worth.idf, pending)
    this.#counts = options.shares.map(() => 0)
    this.#cap = Math.max(2, Math.ceil(options.limit / SONGS_PER_ARTIST))
  }

  /** Puts a song into the list and tells the others how like it they are. */
  take(candidate: Candidate): void {
    this.chosen.push(candidate)
    this.#counts[candidate.group] = (this.#counts[candidate.group] ?? 0) + 1
    const artist = this.#index.artists[candidate.song] ?? 0
    this.#artists.set(artist, (this.#artists.get(artist) ?? 0) + 1)
    if (this.#options.diversity > 0) this.#pool.compareWith(candidate.song)
  }

  /** Chooses one more song; false where none is left. */
  takeNext(): boolean {
    const turns = [...this.#counts.keys()].sort((a, b) => this.#lag(b) - this.#lag(a))
    for (const group of turns) {
      const best = this.#best(group)
      const candidate = this.#pool.candidates[best]
      if (candidate === undefined) continue
      this.#pool.take(best)
      this.take(candidate)
      return true
    }
    if (this.#pool.candidates.every((_, position) => this.#pool.isTaken(position))) return false
    // Every artist left has had its turn: a full list is worth more than the rule.
    this.#cap += 1
    return this.takeNext()
  }

  /** How many songs a taste is behind its share once one more is in. */
  #lag(group: number): number {
    return (this.#options.shares[group] ?? 0) * (this.chosen.length + 1) - (this.#counts[group] ?? 0)
  }

  /** The position in the pool of a taste's next song; -1 where it has none. */
  #best(group: number): number {
    const { diversity } = this.#options
    const { candidates, likeness, artists } = this.#pool
    const worth = (MEAN_LIKENESS * diversity) / Math.max(1, this.chosen.length)
    let best = -1
    let bestValue = Number.NEGATIVE_INFINITY
    for (let i = 0; i < candidates.length; i += 1) {
      const candidate = candidates[i]
      if (candidate?.group !== group || this.#pool.isTaken(i)) continue
      // Neither likeness nor an artist's second song makes up for this: a candidate costs a look at most.
      const most = (1 - diversity) * candidate.rank
      if (most <= bestValue) continue
      const before = this.#artists.get(artists[i] ?? 0) ?? 0
      if (before >= this.#cap) continue
      const value = most - worth * (likeness[i] ?? 0) - before * ARTIST_AGAIN
      if (value > bestValue) {
        best = i
        bestValue = value
      }
    }
    return best
  }
}
