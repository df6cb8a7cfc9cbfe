import type { JoinedIndex } from '../index/joined-index.ts'
import type { Candidate } from './candidates.ts'

/** The candidates that may still come into a list, and how like each is to those that are in it. */
export class Pool {
  readonly candidates: readonly Candidate[]
  /** By candidate: the sum of its cosines to the chosen songs. */
  readonly likeness: Float64Array
  readonly artists: Uint32Array
  readonly #taken: Uint8Array
  readonly #index: JoinedIndex
  /** By tag: squared idf. */
  readonly #squares: Float64Array
  /** The candidates' tags one after the other: candidate i has #tags[#starts[i] .. #starts[i + 1]). */
  readonly #starts: Uint32Array
  readonly #tags: Uint32Array
  /** By candidate: the squared length of its idf-weighted tags. */
  readonly #lengths: Float64Array
  /** By tag: its squared idf where the song compared with has it, else 0. */
  readonly #scratch: Float64Array

  constructor(index: JoinedIndex, idf: Float64Array, candidates: readonly Candidate[]) {
    const size = candidates.length
    this.candidates = candidates
    this.#index = index
    this.#squares = idf.map((value) => value * value)
    this.#scratch = new Float64Array(idf.length)
    this.#taken = new Uint8Array(size)
    this.likeness = new Float64Array(size)
    this.artists = Uint32Array.from(candidates, ({ song }) => index.artists[song] ?? 0)
    this.#lengths = Float64Array.from(candidates, ({ song }) => this.#lengthOf(song))
    this.#starts = new Uint32Array(size + 1)
    candidates.forEach(({ song }, i) => {
      this.#starts[i + 1] = (this.#starts[i] ?? 0) + this.#tagsOf(song).length
    })
    this.#tags = new Uint32Array(this.#starts[size] ?? 0)
    candidates.forEach(({ song }, i) => {
      this.#tags.set(this.#tagsOf(song), this.#starts[i])
    })
  }

  /** Whether the candidate at this position has come in. */
  isTaken(position: number): boolean {
    return this.#taken[position] === 1
  }

  take(position: number): void {
    this.#taken[position] = 1
  }

  /** Takes a song as chosen: cosines over idf-weighted tags between it and all that may still come. */
  compareWith(song: number): void {
    const scratch = this.#scratch
    const tags = this.#tags
    const length = this.#lengthOf(song)
    for (const tag of this.#tagsOf(song)) scratch[tag] = this.#squares[tag] ?? 0
    for (let i = 0; i < this.likeness.length; i += 1) {
      if (this.#taken[i] === 1) continue
      const end = this.#starts[i + 1] ?? 0
      let dot = 0
      for (let at = this.#starts[i] ?? 0; at < end; at += 1) dot += scratch[tags[at] ?? 0] ?? 0
      if (dot > 0)
        this.likeness[i] = (this.likeness[i] ?? 0) + dot / Math.sqrt((this.#lengths[i] ?? 0) * length)
    }
    for (const tag of this.#tagsOf(song)) scratch[tag] = 0
  }

  #tagsOf(song: number): JoinedIndex['tagIds'] {
    return this.#index.tagIds.subarray(this.#index.offsets[song] ?? 0, this.#index.offsets[song + 1] ?? 0)
  }

  #lengthOf(song: number): number {
    let sum = 0
    for (const tag of this.#tagsOf(song)) sum += this.#squares[tag] ?? 0
    return sum
  }
}
