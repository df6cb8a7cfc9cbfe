import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinIndexes } from '../../../electron/recommender/index/joined-index.ts'
import { learnEras } from '../../../electron/recommender/profile/eras.ts'
import { sortIntoKinds } from '../../../electron/recommender/rank/kinds.ts'
import { indexed, semantics, track } from '../support/library.ts'

const anySong = fc.record({
  tags: fc.uniqueArray(fc.constantFrom('rock', 'pop', 'jazz', 'dub', 'folk'), { maxLength: 5 }),
  year: fc.constantFrom(null, 1968, 1985),
  language: fc.constantFrom(null, 'en', 'fr'),
})

describe('kinds of songs', () => {
  it('hold the songs that have the same tags, decade and language, and no others', () => {
    fc.assert(
      fc.property(fc.array(anySong, { minLength: 1, maxLength: 40 }), (songs) => {
        const tracks = songs.map((song, i) => track({ rowId: i + 1, ...song }))
        const index = joinIndexes([indexed('a', tracks)], semantics().tags)
        const eras = learnEras(index)
        const kinds = sortIntoKinds(index, eras)
        const described = Array.from(kinds.ofSong, (_, song) => {
          const tags = [...index.tagIds.subarray(index.offsets[song], index.offsets[song + 1])].sort()
          return [tags.join(), eras.datedSongs[song], index.languages[song]].join(' / ')
        })
        const byKind = new Map<string, number>()
        kinds.ofSong.forEach((kind, song) => {
          const known = byKind.get(described[song] ?? '')
          if (known === undefined) {
            expect(kinds.first[kind]).toBe(song)
            byKind.set(described[song] ?? '', kind)
          } else expect(kind).toBe(known)
        })
        expect(kinds.count).toBe(byKind.size)
        expect(new Set(byKind.values()).size).toBe(byKind.size)
      }),
    )
  })
})
