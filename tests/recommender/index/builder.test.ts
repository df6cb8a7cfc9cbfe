import { describe, expect, it } from 'vitest'
import {
  createTrackIndexBuilder,
  encodePieces,
  encodeTrackIndex,
} from '../../../electron/recommender/index.ts'

/** More tracks than fit a piece of a column. */
const TRACKS = 140_001

const TAGS = ['rock', 'Pop ', 'dark', 'sad', 'warm', ' ', 'rock']

function builderOf(tracks: number) {
  const builder = createTrackIndexBuilder()
  for (let n = 0; n < tracks; n += 1) {
    builder.add({
      ...{
        rowId: n + 1,
        title: `Song ${n}`,
        artist: `Band ${n % 900}`,
        year: 1950 + (n % 70),
        language: 'en',
      },
      ...{ tags: TAGS.slice(n % 3, (n % 3) + 4), valence: null, energy: (n % 10) / 10, popularity: null },
    })
  }
  return builder
}

describe('an index of many tracks', () => {
  it('is the same file in pieces as in one', () => {
    const bytes = (pieces: readonly Uint8Array[]) => Buffer.concat(pieces)
    const whole = bytes(encodeTrackIndex(builderOf(TRACKS).finish(), 'many'))
    expect(bytes(encodePieces(builderOf(TRACKS).finishInPieces(), 'many')).equals(whole)).toBe(true)
  })

  it('knows a tag once for each track, in lower case and without blanks around it', () => {
    const { vocabulary, tagIds, offsets } = builderOf(7).finish()
    expect(vocabulary).toEqual(['rock', 'pop', 'dark', 'sad', 'warm'])
    expect([...offsets]).toEqual([0, 4, 8, 11, 15, 19, 22, 26])
    expect([...tagIds.subarray(0, 4)]).toEqual([0, 1, 2, 3])
  })

  it('tells how far it is while its tags are counted, from the start on', () => {
    const shares: number[] = []
    builderOf(TRACKS).finish((share) => shares.push(share))
    expect(shares[0]).toBeLessThan(0.2)
    expect(shares.filter((share) => share < 0.6).length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
})
