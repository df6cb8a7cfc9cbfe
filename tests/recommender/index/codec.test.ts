import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, contentOf, openBytes } from '../support/index-bytes.ts'
import { indexed, track } from '../support/library.ts'

const level = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
const anyTracks = fc
  .array(
    fc.record({
      title: fc.string({ unit: 'grapheme', maxLength: 20 }),
      artist: fc.string({ unit: 'grapheme', maxLength: 20 }),
      year: fc.option(fc.integer({ min: 1900, max: 2030 })),
      language: fc.option(fc.constantFrom('en', 'pt', 'zxx')),
      tags: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 }),
      valence: level,
      energy: level,
      popularity: level,
    }),
    { maxLength: 20 },
  )
  .map((records) => records.map((record, i) => ({ rowId: i * 3 + 1, ...record })))

const small = indexed('a', [
  track({ rowId: 1, year: 1977, language: 'de', tags: ['krautrock', 'Motorik'], valence: 0.5 }),
  track({ rowId: 2, tags: ['ambient'], energy: 0.25 }),
  track({ rowId: 9 }),
]).index

/** What was opened, as far as anything was. */
const opened = (bytes: Uint8Array, datasetId: string) => {
  const index = openBytes(bytes, datasetId)
  return index === null ? null : contentOf(index)
}

describe('an index written and read', () => {
  it('is the same, whatever the tracks', () => {
    fc.assert(
      fc.property(anyTracks, (tracks) => {
        const { index } = indexed('a', tracks)
        expect(opened(bytesOf(index, 'a'), 'a')).toEqual(contentOf(index))
      }),
    )
  })

  it('keeps what it was told of the tracks', () => {
    const { count, vocabulary, blocks } = contentOf(small)
    expect(count).toBe(3)
    expect(vocabulary).toEqual(['krautrock', 'motorik', 'ambient'])
    expect(blocks).toHaveLength(1)
    const [block] = blocks
    expect([...(block?.offsets ?? [])]).toEqual([0, 2, 3, 3])
    expect([...(block?.rowIds ?? [])]).toEqual([1, 2, 9])
    expect([...(block?.years ?? [])]).toEqual([1977, 0, 0])
    expect([...(block?.valence ?? [])]).toEqual([0.5, Number.NaN, Number.NaN])
    expect([...(block?.energy ?? [])]).toEqual([Number.NaN, 0.25, Number.NaN])
  })
})

describe('an index is not believed', () => {
  it('when it is of another data set', () => {
    expect(openBytes(bytesOf(small, 'a'), 'b')).toBeNull()
  })

  it('when any single byte has changed, in header or body', () => {
    const bytes = bytesOf(small, 'a')
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x04
      expect(openBytes(damaged, 'a'), `byte ${at} of ${bytes.length}`).toBeNull()
    }
  })

  it('when it was cut short or has more at its end', () => {
    const bytes = bytesOf(small, 'a')
    for (let length = 0; length < bytes.length; length += 1) {
      expect(openBytes(bytes.slice(0, length), 'a'), `${length} bytes`).toBeNull()
    }
    expect(openBytes(Uint8Array.from([...bytes, 0, 0, 0, 0, 0, 0, 0, 0]), 'a')).toBeNull()
  })

  it('when it is something else altogether', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(openBytes(bytes, 'a')).toBeNull()
      }),
    )
  })
})
