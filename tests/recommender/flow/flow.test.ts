import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arcAt, arcRanks, energyRanks } from '../../../electron/recommender/flow/energy-arc.ts'
import { flowOrder } from '../../../electron/recommender/flow/flow.ts'
import { orderTracks } from '../../../electron/recommender/flow/order-tracks.ts'
import { type FlowTrack, stepLengths } from '../../../electron/recommender/flow/step-lengths.ts'

const aTrack = (tags: string[], energy: number | null = 0, valence: number | null = 0): FlowTrack => ({
  tags,
  energy,
  valence,
})

const level = fc.option(fc.double({ min: -1, max: 1, noNaN: true }))
const someTracks = fc.array(
  fc.record({
    tags: fc.array(fc.constantFrom('rock', 'dark', 'jazz', 'slow', 'folk', 'pop'), { maxLength: 4 }),
    energy: level,
    valence: level,
  }),
  { maxLength: 24 },
)

function lengthOf(tracks: readonly FlowTrack[], order: readonly number[]): number {
  const lengths = stepLengths(tracks)
  return order.reduce((sum, track, place) => {
    const before = order[place - 1]
    return before === undefined ? sum : sum + (lengths[before * tracks.length + track] ?? 0)
  }, 0)
}

describe('a listening order', () => {
  it('has every track once, the same for the same tracks', () => {
    fc.assert(
      fc.property(someTracks, fc.constantFrom('arc' as const, 'smooth' as const), (tracks, shape) => {
        const order = flowOrder(tracks, shape)
        expect(order.toSorted((a, b) => a - b)).toEqual([...tracks.keys()])
        expect(flowOrder(tracks, shape)).toEqual(order)
      }),
      { numRuns: 60 },
    )
  })

  it('in smooth steps is never longer than the order it came in, and begins with the same track', () => {
    fc.assert(
      fc.property(
        someTracks.filter((tracks) => tracks.length > 0),
        (tracks) => {
          const order = flowOrder(tracks, 'smooth')
          expect(order[0]).toBe(0)
          expect(lengthOf(tracks, order)).toBeLessThanOrEqual(lengthOf(tracks, [...tracks.keys()]) + 1e-9)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('in smooth steps finds the shortest way through seven tracks', () => {
    const tracks = [
      aTrack(['a', 'b']),
      aTrack(['e', 'f']),
      aTrack(['b', 'c']),
      aTrack(['g', 'h']),
      aTrack(['d', 'e']),
      aTrack(['c', 'd']),
      aTrack(['f', 'g']),
    ]
    expect(flowOrder(tracks, 'smooth')).toEqual([0, 2, 5, 4, 1, 6, 3])
  })

  it('along an arc rises to two thirds of the way and falls to the end', () => {
    const tracks = Array.from({ length: 21 }, (_, index) => aTrack(['rock'], ((index * 8) % 21) / 10 - 1))
    const energies = flowOrder(tracks, 'arc').map((index) => tracks[index]?.energy ?? 0)
    const peak = energies.indexOf(Math.max(...energies))
    expect(peak / 20).toBeGreaterThan(0.5)
    expect(peak / 20).toBeLessThan(0.8)
    expect(Math.min(...energies)).toBe(energies.at(-1))
    const rising = energies.slice(0, peak + 1)
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(rising.slice(0, 5))).toBeLessThan(mean(rising.slice(-5)))
  })

  it('does not mind tracks of which nothing is known', () => {
    const tracks = Array.from({ length: 5 }, () => aTrack([], null, null))
    expect(flowOrder(tracks, 'arc').toSorted()).toEqual([0, 1, 2, 3, 4])
  })
})

describe('the arc', () => {
  it('opens low, has its peak at 1 and ends at 0', () => {
    expect([arcAt(0), arcAt(0.65), arcAt(1)]).toEqual([0.3, 1, 0])
  })

  it('asks for each rank of energy once', () => {
    expect(Array.from(arcRanks(6)).toSorted()).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(Array.from(energyRanks([0.5, null, -1]))).toEqual([0.5, 1, 0])
  })
})

describe('the length of a step', () => {
  it('is one less the cosine of the tags, with what energy and valence change', () => {
    const lengths = stepLengths([aTrack(['a'], -1, -1), aTrack(['a'], 1, 1), aTrack(['b'], 1, 1)])
    expect(lengths[0 * 3 + 1]).toBeCloseTo(0.75)
    expect(lengths[1 * 3 + 2]).toBeCloseTo(1)
    expect(lengths[0 * 3 + 2]).toBeCloseTo(1.75)
    expect(lengths[4]).toBe(0)
  })
})

it('best match first puts tracks without a match last and keeps equals in order', () => {
  const tracks = [0.2, null, 0.9, 0.2].map((match, index) => ({ ...aTrack([]), match, index }))
  expect(orderTracks(tracks, 'match').map(({ index }) => index)).toEqual([2, 0, 3, 1])
})
