import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinIndexes } from '../../../electron/recommender/index/joined-index.ts'
import { languageCode } from '../../../electron/recommender/index/language-code.ts'
import { DECADES, learnEras } from '../../../electron/recommender/profile/eras.ts'
import type { TasteGroup } from '../../../electron/recommender/profile/taste-groups.ts'
import { sortIntoKinds } from '../../../electron/recommender/rank/kinds.ts'
import type { ScoredLibrary } from '../../../electron/recommender/rank/score-kinds.ts'
import { weighTags } from '../../../electron/recommender/rank/tag-worth.ts'
import { makeTasteScorer } from '../../../electron/recommender/rank/taste-memory.ts'
import { indexed, semantics, track } from '../support/library.ts'

const names = ['rock', 'pop', 'jazz', 'dub', 'folk', 'techno']

function aLibrary(): ScoredLibrary {
  const tracks = names.flatMap((name, i) => [
    track({ rowId: 2 * i + 1, tags: [name], year: 1965 + 5 * i, language: 'fr' }),
    track({
      rowId: 2 * i + 2,
      tags: [name, names[(i + 1) % names.length] ?? ''],
      year: null,
      language: null,
    }),
  ])
  const index = joinIndexes([indexed('a', tracks)], semantics().tags)
  const eras = learnEras(index)
  const kinds = sortIntoKinds(index, eras)
  return { index, worth: weighTags(index), eras, kinds, sung: [...new Set(index.languages)] }
}

const library = aLibrary()

/** A taste for one tag, of a film in some language and of some decade. */
function taste(tag: number, decade: number, language: string): TasteGroup {
  const weights = Float64Array.from(library.index.tags, (_, i) => (i === tag ? 1 : 0.1))
  const decades = new Float64Array(DECADES.length)
  decades[decade] = 1
  const own = { weights, nameWeights: weights, decades, language: languageCode(language) }
  const movie = { key: `${tag}`, title: '', valence: 0, energy: 0, ...own }
  return { movies: [movie], share: 1, weights, decades }
}

const anyTaste = fc.tuple(fc.nat(5), fc.nat(3), fc.constantFrom('en', 'fr'), fc.constantFrom(0, 0.5))

describe('tastes scored one after the other', () => {
  it('have the scores that each has by itself, however many were scored before', () => {
    fc.assert(
      fc.property(fc.array(anyTaste, { minLength: 1, maxLength: 40 }), (asked) => {
        const scoreTaste = makeTasteScorer(library)
        for (const [tag, decade, language, dial] of asked) {
          const group = taste(tag, decade, language)
          const remembered = scoreTaste(group, dial)
          const alone = makeTasteScorer(library)(group, dial)
          expect(remembered.raw).toEqual(alone.raw)
          expect(remembered.best).toBe(alone.best)
          expect(remembered.languages).toEqual(alone.languages)
          expect(remembered.eraOf(3)).toBe(alone.eraOf(3))
        }
      }),
    )
  })

  it('are not scored a second time where they ask for the same', () => {
    const scoreTaste = makeTasteScorer(library)
    const first = scoreTaste(taste(1, 2, 'fr'), 0)
    scoreTaste(taste(2, 2, 'fr'), 0)
    expect(scoreTaste({ ...taste(1, 2, 'fr'), share: 0.5 }, 0)).toBe(first)
    expect(scoreTaste(taste(1, 2, 'en'), 0)).not.toBe(first)
    expect(scoreTaste(taste(1, 2, 'fr'), 0.5)).not.toBe(first)
  })
})
