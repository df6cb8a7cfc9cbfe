import { describe, expect, it } from 'vitest'
import {
  type BlockStore,
  createTrackIndexBuilder,
  IndexEncoder,
} from '../../../electron/recommender/index.ts'
import { bytesOf, contentOf, fileInMemory, openBytes } from '../support/index-bytes.ts'

/** More tracks than fit two blocks. */
const TRACKS = 40_001

const TAGS = ['rock', 'Pop ', 'dark', 'sad', 'warm', ' ', 'rock']

function builderOf(tracks: number, store?: BlockStore) {
  const builder = createTrackIndexBuilder(store)
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
  it('is the same file whether its blocks wait in memory or are written as they come', () => {
    const file = fileInMemory()
    const encoder = new IndexEncoder(file.write, file)
    encoder.finish('many', builderOf(TRACKS, encoder).finish())
    expect(Buffer.from(bytesOf(builderOf(TRACKS).finish(), 'many')).equals(file.bytes())).toBe(true)
  })

  it('comes back whole, block by block', () => {
    const index = builderOf(TRACKS).finish()
    const again = openBytes(bytesOf(index, 'many'), 'many')
    expect(again?.count).toBe(TRACKS)
    const rows = Array.from(again?.blocks() ?? [], ({ rowIds }) => [...rowIds]).flat()
    expect(rows).toEqual(Array.from({ length: TRACKS }, (_, n) => n + 1))
  })

  it('is never held whole while it is made', () => {
    let most = 0
    builderOf(TRACKS, {
      keep: ({ count }) => {
        most = Math.max(most, count)
      },
      blocks: () => [],
    }).finish()
    expect(most).toBeLessThan(TRACKS / 2)
  })

  it('knows a tag once for each track, in lower case and without blanks around it', () => {
    const { vocabulary, blocks } = contentOf(builderOf(7).finish())
    expect(vocabulary).toEqual(['rock', 'pop', 'dark', 'sad', 'warm'])
    expect([...(blocks[0]?.offsets ?? [])]).toEqual([0, 4, 8, 11, 15, 19, 22, 26])
    expect([...(blocks[0]?.tagIds.subarray(0, 4) ?? [])]).toEqual([0, 1, 2, 3])
  })

  it('tells how far it is while its tags are counted, from the start on', () => {
    const shares: number[] = []
    builderOf(8 * TRACKS).finish((share) => shares.push(share))
    expect(shares[0]).toBeLessThan(0.2)
    expect(shares.filter((share) => share < 0.6).length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })
})
