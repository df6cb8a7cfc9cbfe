import { arcRanks, energyRanks } from './energy-arc.ts'
import { type FlowTrack, stepLengths } from './step-lengths.ts'

/** What a track's distance from its place on the arc counts, squared, beside the length of a step. */
const ARC_WEIGHT = 6
/** Rounds of improvement; lists settle in fewer than ten. */
const ROUNDS = 40
/** Along an arc no longer stretch is turned round: it would only leave the arc, and trying costs its length. */
const LONGEST_ON_ARC = 30
/** An improvement by less is rounding. */
const LEAST_GAIN = 1e-9

/**
 * A listening order: places of the tracks given, each once. The list is the shortest path through its tracks
 * (Pohle, Pampalk and Widmer 2005 order playlists as a travelling salesman's tour), found by nearest neighbours and
 * bettered by turning stretches round (2-opt; Croes 1958) and changing places of two.
 *
 * 'smooth' asks for short steps alone and begins with the first track given. 'arc' asks that energy rises to
 * two thirds of the way and falls to the end as well. The same tracks in the same order give the same answer.
 */
export function flowOrder(tracks: readonly FlowTrack[], shape: 'arc' | 'smooth'): number[] {
  if (tracks.length < 3) return [...tracks.keys()]
  return new Path(tracks, shape).improved()
}

class Path {
  readonly #count: number
  readonly #lengths: Float64Array
  /** Energy rank by track, and the rank wanted at each place; null where no arc is asked for. */
  readonly #arc: { readonly of: Float64Array; readonly at: Float64Array } | null
  readonly #order: number[]

  constructor(tracks: readonly FlowTrack[], shape: 'arc' | 'smooth') {
    this.#count = tracks.length
    this.#lengths = stepLengths(tracks)
    this.#arc =
      shape === 'arc'
        ? { of: energyRanks(tracks.map(({ energy }) => energy)), at: arcRanks(tracks.length) }
        : null
    this.#order = this.#arc === null ? this.#byNearest() : this.#byArc(this.#arc)
  }

  improved(): number[] {
    // Without an arc the first track stays: a list begins with its best match.
    const first = this.#arc === null ? 1 : 0
    for (let round = 0, better = true; better && round < ROUNDS; round += 1) {
      better = false
      for (let from = first; from < this.#count - 1; from += 1) {
        for (let to = from + 1; to < this.#count; to += 1) {
          if (this.#gainOfTurning(from, to) > LEAST_GAIN) {
            this.#turn(from, to)
            better = true
          } else if (this.#gainOfSwapping(from, to) > LEAST_GAIN) {
            this.#swap(from, to)
            better = true
          }
        }
      }
    }
    return this.#order
  }

  #byNearest(): number[] {
    const left = new Set(Array.from({ length: this.#count - 1 }, (_, index) => index + 1))
    const order = [0]
    for (let last = 0; left.size > 0; ) {
      let nearest = -1
      let least = Number.POSITIVE_INFINITY
      for (const track of left) {
        const length = this.#lengths[last * this.#count + track] ?? 0
        if (length < least) {
          nearest = track
          least = length
        }
      }
      left.delete(nearest)
      order.push(nearest)
      last = nearest
    }
    return order
  }

  #byArc({ of, at }: { readonly of: Float64Array; readonly at: Float64Array }): number[] {
    const sorted = [...of.keys()].sort((a, b) => (of[a] ?? 0) - (of[b] ?? 0))
    return Array.from(at, (rank) => sorted[Math.round(rank * (this.#count - 1))] ?? 0)
  }

  /** The step into a place from the one before it, were `track` there; none before the first and after the last. */
  #step(a: number | undefined, b: number | undefined): number {
    return a === undefined || b === undefined ? 0 : (this.#lengths[a * this.#count + b] ?? 0)
  }

  /** How far a track at a place is from the arc. */
  #off(track: number | undefined, place: number): number {
    if (this.#arc === null || track === undefined) return 0
    return ARC_WEIGHT * ((this.#arc.of[track] ?? 0) - (this.#arc.at[place] ?? 0)) ** 2
  }

  #gainOfTurning(from: number, to: number): number {
    const order = this.#order
    let gain =
      this.#step(order[from - 1], order[from]) +
      this.#step(order[to], order[to + 1]) -
      this.#step(order[from - 1], order[to]) -
      this.#step(order[from], order[to + 1])
    if (this.#arc === null) return gain
    if (to - from > LONGEST_ON_ARC) return 0
    for (let place = from; place <= to; place += 1) {
      gain += this.#off(order[place], place) - this.#off(order[place], from + to - place)
    }
    return gain
  }

  #turn(from: number, to: number): void {
    const stretch = this.#order.slice(from, to + 1).reverse()
    this.#order.splice(from, stretch.length, ...stretch)
  }

  #costAround(from: number, to: number): number {
    const order = this.#order
    const between = to === from + 1 ? 0 : this.#step(order[from], order[from + 1])
    return (
      this.#step(order[from - 1], order[from]) +
      between +
      this.#step(order[to - 1], order[to]) +
      this.#step(order[to], order[to + 1]) +
      this.#off(order[from], from) +
      this.#off(order[to], to)
    )
  }

  #gainOfSwapping(from: number, to: number): number {
    const before = this.#costAround(from, to)
    this.#swap(from, to)
    const gain = before - this.#costAround(from, to)
    this.#swap(from, to)
    return gain
  }

  #swap(from: number, to: number): void {
    const [a, b] = [this.#order[from], this.#order[to]]
    if (a === undefined || b === undefined) return
    this.#order[from] = b
    this.#order[to] = a
  }
}
