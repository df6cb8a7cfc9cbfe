import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinIndexes } from '../../../electron/recommender/index/joined-index.ts'
import { invert, scoreSongs } from '../../../electron/recommender/rank/inverted-index.ts'
import { semantics, tagged } from '../support/library.ts'

const tag = fc.constantFrom('rock', 'pop', 'jazz', 'dub', 'folk', 'techno', 'seen live', 'made up')
const anyLibrary = fc.array(fc.uniqueArray(tag, { maxLength: 6 }), { minLength: 1, maxLength: 40 })

describe('scores by inverted lists', () => {
  it('equal those of a plain loop over songs and their tags', () => {
    fc.assert(
      fc.property(
        anyLibrary,
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (songs, levels) => {
          const index = joinIndexes([tagged('a', songs)], semantics().tags)
          const inverted = invert(index)
          const weights = Float64Array.from(index.tags, (_, i) => levels[i] ?? 0)
          const scores = scoreSongs(inverted, weights)
          for (let song = 0; song < index.count; song += 1) {
            const own = [...index.tagIds.subarray(index.offsets[song], index.offsets[song + 1])]
            const plain = own.reduce((sum, id) => sum + (weights[id] ?? 0) * (inverted.idf[id] ?? 0), 0)
            expect(scores[song]).toBeCloseTo(own.length > 0 ? plain / Math.sqrt(own.length) : 0, 10)
          }
        },
      ),
    )
  })

  it('weigh a rare tag more than a common one', () => {
    const index = joinIndexes([tagged('a', [['rock'], ['rock'], ['rock'], ['dub']])], semantics().tags)
    const { idf } = invert(index)
    expect(idf[index.tags.indexOf('dub')]).toBeGreaterThan(idf[index.tags.indexOf('rock')] ?? 0)
  })

  it('do not let a song win by many tags', () => {
    const songs = [['jazz'], ['jazz', 'rock', 'pop', 'folk']]
    const index = joinIndexes([tagged('a', songs)], semantics().tags)
    const [single, many] = scoreSongs(
      invert(index),
      Float64Array.from(index.tags, (name) => (name === 'jazz' ? 1 : 0)),
    )
    expect(single).toBeGreaterThan(many ?? 0)
  })
})
