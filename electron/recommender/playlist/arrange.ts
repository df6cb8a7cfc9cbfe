import type { JoinedIndex } from '../index/joined-index.ts'
import type { InvertedIndex } from '../rank/inverted-index.ts'
import type { Candidate } from './candidates.ts'
import { separateArtists } from './separate-artists.ts'

/** An artist may stand in a list once for this many songs, but twice in any. */
const SONGS_PER_ARTIST = 15
/** What another song of an artist already in the list has to be better by. */
const ARTIST_AGAIN = 0.04

export interface ArrangeOptions {
  readonly limit: number
  /** 0..1: how much a song's difference from those already chosen counts beside its relevance. */
  readonly diversity: number
  /** Each taste's share of the list. */
  readonly shares: readonly number[]
  /** Songs that are in the list whatever happens. */
  readonly locked: readonly Candidate[]
}

/**
 * Chooses the list from the candidates. Place by place it is the turn of the taste that is furthest behind its share
 * (calibration; Steck 2018), and of its candidates the one comes in that is relevant and unlike the songs already
 * chosen (maximal marginal relevance; Carbonell and Goldstein 1998), as long as its artist is not there too often.
 * Best relevance first in the result, but songs of one artist apart.
 */
export function arrange(
  index: JoinedIndex,
  inverted: InvertedIndex,
  candidates: readonly Candidate[],
  options: ArrangeOptions,
): Candidate[] {
  const state = new Arrangement(index, inverted, candidates, options)
  for (const song of options.locked) state.take(song)
  let more = true
  while (more && state.chosen.length < options.limit) more = state.takeNext()
  const byRelevance = state.chosen.toSorted((a, b) => b.score - a.score || b.rank - a.rank)
  return separateArtists(byRelevance, ({ song }) => index.artists[song] ?? 0)
}

interface Pending {
  readonly candidate: Candidate
  /** Similarity to the most similar chosen song. */
  similarity: number
}

class Arrangement {
  readonly chosen: Candidate[] = []
  readonly #index: JoinedIndex
  readonly #inverted: InvertedIndex
  readonly #options: ArrangeOptions
  readonly #pending: Pending[][]
  readonly #counts: number[]
  readonly #artists = new Map<number, number>()
  readonly #scratch: Float64Array
  #cap: number

  constructor(
    index: JoinedIndex,
    inverted: InvertedIndex,
    candidates: readonly Candidate[],
    options: ArrangeOptions,
  ) {
    const locked = new Set(options.locked.map(({ song }) => song))
    this.#index = index
    this.#inverted = inverted
    this.#options = options
    this.#pending = options.shares.map((_, group) =>
      candidates
        .filter((candidate) => candidate.group === group && !locked.has(candidate.song))
        .map((candidate) => ({ candidate, similarity: 0 })),
    )
    this.#counts = options.shares.map(() => 0)
    this.#scratch = new Float64Array(index.tags.length)
    this.#cap = Math.max(2, Math.ceil(options.limit / SONGS_PER_ARTIST))
  }

  /** Puts a song into the list and tells the others how like it they are. */
  take(candidate: Candidate): void {
    this.chosen.push(candidate)
    this.#counts[candidate.group] = (this.#counts[candidate.group] ?? 0) + 1
    const artist = this.#index.artists[candidate.song] ?? 0
    this.#artists.set(artist, (this.#artists.get(artist) ?? 0) + 1)
    if (this.#options.diversity > 0) this.#compareAll(candidate.song)
  }

  /** Chooses one more song; false where none is left. */
  takeNext(): boolean {
    const turns = [...this.#counts.keys()].sort((a, b) => this.#lag(b) - this.#lag(a))
    for (const group of turns) {
      const best = this.#best(group)
      if (!best) continue
      this.#pending[group] = (this.#pending[group] ?? []).filter((pending) => pending !== best)
      this.take(best.candidate)
      return true
    }
    if (this.#pending.every((pending) => pending.length === 0)) return false
    // Every artist left has had its turn: a full list is worth more than the rule.
    this.#cap += 1
    return this.takeNext()
  }

  /** How many songs a taste is behind its share once one more is in. */
  #lag(group: number): number {
    return (this.#options.shares[group] ?? 0) * (this.chosen.length + 1) - (this.#counts[group] ?? 0)
  }

  #best(group: number): Pending | null {
    const { diversity } = this.#options
    let best: Pending | null = null
    let bestValue = Number.NEGATIVE_INFINITY
    for (const pending of this.#pending[group] ?? []) {
      const artist = this.#index.artists[pending.candidate.song] ?? 0
      const before = this.#artists.get(artist) ?? 0
      if (before >= this.#cap) continue
      const value =
        (1 - diversity) * pending.candidate.rank - diversity * pending.similarity - before * ARTIST_AGAIN
      if (value > bestValue) {
        best = pending
        bestValue = value
      }
    }
    return best
  }

  /** Cosines over idf-weighted tags between one song and all that may still come. */
  #compareAll(song: number): void {
    const scratch = this.#scratch
    const { idf } = this.#inverted
    const length = this.#each(song, (tag) => {
      scratch[tag] = idf[tag] ?? 0
    })
    for (const pending of this.#pending.flat()) {
      let dot = 0
      const own = this.#each(pending.candidate.song, (tag) => {
        dot += (scratch[tag] ?? 0) * (idf[tag] ?? 0)
      })
      const cosine = dot === 0 ? 0 : dot / Math.sqrt(own * length)
      if (cosine > pending.similarity) pending.similarity = cosine
    }
    this.#each(song, (tag) => {
      scratch[tag] = 0
    })
  }

  /** Visits a song's tags; gives the sum of their squared weights. */
  #each(song: number, visit: (tag: number) => void): number {
    let squares = 0
    const end = this.#index.offsets[song + 1] ?? 0
    for (let at = this.#index.offsets[song] ?? 0; at < end; at += 1) {
      const tag = this.#index.tagIds[at] ?? 0
      visit(tag)
      squares += (this.#inverted.idf[tag] ?? 0) ** 2
    }
    return squares
  }
}
