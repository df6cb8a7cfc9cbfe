import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JoinedIndex, joinIndexes } from '../../../electron/recommender/index/joined-index.ts'
import { DECADES, learnEras } from '../../../electron/recommender/profile/eras.ts'
import { sortIntoKinds } from '../../../electron/recommender/rank/kinds.ts'
import { scoreKinds } from '../../../electron/recommender/rank/score-kinds.ts'
import { weighTags } from '../../../electron/recommender/rank/tag-worth.ts'
import { semantics, tagged } from '../support/library.ts'

const tag = fc.constantFrom('rock', 'pop', 'jazz', 'dub', 'folk', 'techno', 'seen live', 'made up')
const anyLibrary = fc.array(fc.uniqueArray(tag, { maxLength: 6 }), { minLength: 1, maxLength: 40 })

/** Every song's score for one taste without year or language: nothing but tags counts. */
function scoresOf(index: JoinedIndex, weights: Float64Array): Float64Array {
  const eras = learnEras(index)
  const kinds = sortIntoKinds(index, eras)
  const library = { index, worth: weighTags(index), eras, kinds, sung: [0] }
  const group = { movies: [], share: 1, weights, decades: new Float64Array(DECADES.length) }
  const raw = new Float64Array(kinds.count)
  scoreKinds(library, group, 0, raw)
  return Float64Array.from(kinds.ofSong, (kind) => raw[kind] ?? Number.NaN)
}

describe('scores of songs', () => {
  it('equal those of a plain sum over a song’s tags', () => {
    fc.assert(
      fc.property(
        anyLibrary,
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (songs, levels) => {
          const index = joinIndexes([tagged('a', songs)], semantics().tags)
          const { idf } = weighTags(index)
          const weights = Float64Array.from(index.tags, (_, i) => levels[i] ?? 0)
          const scores = scoresOf(index, weights)
          for (let song = 0; song < index.count; song += 1) {
            const own = [...index.tagIds.subarray(index.offsets[song], index.offsets[song + 1])]
            const plain = own.reduce((sum, id) => sum + (weights[id] ?? 0) * (idf[id] ?? 0), 0)
            expect(scores[song]).toBeCloseTo(own.length > 0 ? plain / Math.sqrt(own.length + 1) : 0, 10)
          }
        },
      ),
    )
  })

  it('weigh a rare tag more than a common one', () => {
    const index = joinIndexes([tagged('a', [['rock'], ['rock'], ['rock'], ['dub']])], semantics().tags)
    const { idf } = weighTags(index)
    expect(idf[index.tags.indexOf('dub')]).toBeGreaterThan(idf[index.tags.indexOf('rock')] ?? 0)
  })

  it('do not let a song win by many tags', () => {
    const songs = [['jazz'], ['jazz', 'rock', 'pop', 'folk']]
    const index = joinIndexes([tagged('a', songs)], semantics().tags)
    const [single, many] = scoresOf(
      index,
      Float64Array.from(index.tags, (name) => (name === 'jazz' ? 1 : 0)),
    )
    expect(single).toBeGreaterThan(many ?? 0)
  })
})
