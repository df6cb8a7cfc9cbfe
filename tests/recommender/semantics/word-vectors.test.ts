import { describe, expect, it } from 'vitest'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { decodeWordVectors, encodeWordVectors } from '../../../electron/recommender/semantics/word-vectors.ts'
import { semanticFile, semantics } from '../support/library.ts'

const about = { source: 'a test', licence: 'CC0' }
const words = ['sun', 'moon', 'größe']
const vectors = [
  [1, 0, 0.5],
  [0.5, -1, 0.25],
  [-2, 1, 0],
]
const pack = () => encodeWordVectors(about, words, vectors)

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, v, i) => sum + v * (y[i] ?? 0), 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

describe('a word-vector pack', () => {
  it('gives back its words, and cosines to within what a byte can hold', () => {
    const read = decodeWordVectors(pack())
    expect(read.header).toEqual({ version: 1, dimension: 3, count: 3, ...about })
    words.forEach((a, i) => {
      words.forEach((b, j) => {
        expect(read.cosine(a, b)).toBeCloseTo(cosine(vectors[i] ?? [], vectors[j] ?? []), 1.8)
      })
    })
  })

  it('says null of a word that it lacks, and NaN among others', () => {
    const read = decodeWordVectors(pack())
    expect(read.has('star')).toBe(false)
    expect(read.cosine('sun', 'star')).toBeNull()
    expect(read.cosines('star', ['sun'])).toBeNull()
    expect([...(read.cosines('sun', ['star', 'sun']) ?? [])]).toEqual([Number.NaN, 1])
  })

  it('is refused wherever it was cut short', () => {
    const bytes = pack()
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => decodeWordVectors(bytes.slice(0, length)), `${length} bytes`).toThrow(CrossTuneError)
    }
  })

  it('is refused when it is something else, in words that say what to do', () => {
    const other = new TextEncoder().encode('word,0.1,0.2\nother,0.3,0.4\n')
    expect(() => decodeWordVectors(other)).toThrow(/damaged.*Install it again/)
  })
})

describe('the pack that CrossTune ships', () => {
  it('holds unit-length GloVe vectors of 100 dimensions: near words are near', () => {
    const { words: shipped } = semantics()
    expect(shipped.header.dimension).toBe(100)
    expect(shipped.cosine('horror', 'horror')).toBeCloseTo(1, 6)
    expect(shipped.cosine('spooky', 'eerie')).toBeGreaterThan(shipped.cosine('spooky', 'romantic') ?? 1)
    // The known fault of raw word cosines that the prior is there for: action lies nearer to country than to rock.
    expect(shipped.cosine('action', 'country')).toBeCloseTo(0.55, 1)
    expect(shipped.cosine('action', 'rock')).toBeCloseTo(0.33, 1)
  })

  it('is noticed when it is damaged', () => {
    expect(() => decodeWordVectors(semanticFile('glove-100d.bin').subarray(0, 100_000))).toThrow(
      CrossTuneError,
    )
  })
})
