import { describe, expect, it } from 'vitest'
import type { TrackIndex } from '../../../electron/recommender/index.ts'
import { TAG_DIMENSION, vectorAt } from '../../../electron/recommender/semantics/tag-space.ts'
import { describeWithData } from '../../support/shared-data.ts'
import { realLibrary, tagged } from '../support/library.ts'

function vectorOf(index: TrackIndex, tag: string): Float32Array {
  const place = index.tagSpace.tags.indexOf(index.vocabulary.indexOf(tag))
  return place < 0 ? new Float32Array(TAG_DIMENSION) : vectorAt(index.tagSpace, place)
}

function cosine(index: TrackIndex, a: string, b: string): number {
  const other = vectorOf(index, b)
  return vectorOf(index, a).reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0)
}

function nearest(index: TrackIndex, tag: string, count: number): string[] {
  return index.vocabulary
    .filter((other) => other !== tag)
    .sort((a, b) => cosine(index, tag, b) - cosine(index, tag, a))
    .slice(0, count)
}

const repeated = (tags: readonly string[], times: number) => Array.from({ length: times }, () => tags)

describe('tags learned from a made-up library', () => {
  const { index } = tagged('a', [
    ...repeated(['zik', 'zak'], 8),
    ...repeated(['zik', 'zok'], 8),
    ...repeated(['zak', 'zok'], 8),
    ...repeated(['lum', 'lim'], 8),
    ...repeated(['lum', 'lam'], 8),
    ...repeated(['lim', 'lam'], 8),
    ...repeated(['rare', 'zik'], 2),
  ])

  it('lie near those they share tracks with, far from the others', () => {
    expect(cosine(index, 'zik', 'zak')).toBeGreaterThan(cosine(index, 'zik', 'lum') + 0.5)
    expect(nearest(index, 'lam', 2).sort()).toEqual(['lim', 'lum'])
  })

  it('have vectors of length one', () => {
    for (const tag of ['zik', 'zak', 'zok', 'lum', 'lim', 'lam']) {
      expect(cosine(index, tag, tag), tag).toBeCloseTo(1, 5)
    }
  })

  it('are not learned where they are too rare to be', () => {
    expect([...vectorOf(index, 'rare')].every((value) => value === 0)).toBe(true)
    expect(index.vocabulary).toContain('rare')
  })

  it('take no room where they are not learned', () => {
    const alone = Array.from({ length: 5000 }, (_, i) => [`alone ${i}`])
    const { tagSpace, vocabulary } = tagged('a', [...alone, ...repeated(['zik', 'zak'], 8)]).index
    expect(vocabulary).toHaveLength(5002)
    expect(tagSpace.tags.length).toBeLessThanOrEqual(2)
    expect(tagSpace.vectors).toHaveLength(tagSpace.tags.length * TAG_DIMENSION)
  })
})

describe('a library too small to learn from', () => {
  it('has vectors of nothing, and no crash', () => {
    for (const library of [[], [[]], [['rock']], repeated(['rock'], 9)]) {
      expect([...tagged('a', library).index.tagSpace.vectors].filter((value) => value !== 0)).toEqual([])
    }
  })
})

describeWithData('tags learned from 105,894 real tracks', () => {
  it('know what GloVe does not: k-pop is Korean, trip-hop is downtempo', () => {
    const { index } = realLibrary().set
    expect(nearest(index, 'k-pop', 8)).toContain('korean')
    expect(nearest(index, 'trip-hop', 10)).toContain('downtempo')
    expect(cosine(index, 'k-pop', 'korean')).toBeGreaterThan(cosine(index, 'k-pop', 'black_metal') + 0.3)
  }, 60_000)
})
