import { describe, expect, it } from 'vitest'
import { joinIndexes } from '../../../electron/recommender/index/joined-index.ts'
import { indexed, semantics, tagged, track } from '../support/library.ts'

const { tags: catalogue } = semantics()
type Joined = ReturnType<typeof joinIndexes>
const tagsOf = (joined: Joined, song: number) =>
  [...joined.tagIds.subarray(joined.offsets[song], joined.offsets[song + 1])].map((tag) => joined.tags[tag])

describe('data sets joined', () => {
  const first = indexed('first', [
    track({ rowId: 4, artist: 'The Cure', title: 'Lullaby', year: 1989, tags: ['post_punk', 'gothic rock'] }),
    track({ rowId: 7, artist: 'Chromatics', title: 'Cherry', tags: ['synth-pop'] }),
  ])
  const second = indexed('second', [
    track({
      rowId: 1,
      artist: 'Cure',
      title: 'Lullaby - Remastered',
      year: 2010,
      tags: ['dark', 'Post-Punk'],
    }),
    track({ rowId: 2, artist: 'Low', title: 'Words', tags: ['slowcore', 'seen live'] }),
  ])
  const joined = joinIndexes([first, second], catalogue)

  it('hold the song of both sets once, with the tags of both', () => {
    expect(joined.count).toBe(3)
    const song = joined.songAt({ datasetId: 'second', rowId: 1 })
    expect(song).toBe(joined.songAt({ datasetId: 'first', rowId: 4 }))
    expect(tagsOf(joined, song)).toEqual([
      catalogue.canonical('post-punk'),
      catalogue.canonical('gothic rock'),
      catalogue.canonical('dark'),
    ])
  })

  it('tell of a song what the earlier set says', () => {
    const song = joined.songAt({ datasetId: 'second', rowId: 1 })
    expect(joined.placeOf(song)).toEqual({ datasetId: 'first', rowId: 4 })
    expect(joined.years[song]).toBe(1989)
  })

  it('leave noise out', () => {
    expect(tagsOf(joined, joined.songAt({ datasetId: 'second', rowId: 2 }))).toEqual(['slowcore'])
  })

  it('count for each tag the songs that have it', () => {
    joined.tags.forEach((tag, id) => {
      const songs = Array.from({ length: joined.count }, (_, song) => tagsOf(joined, song))
      expect(joined.frequency[id], tag).toBe(songs.filter((own) => own.includes(tag)).length)
    })
  })

  it('find every song by its key and its place', () => {
    for (let song = 0; song < joined.count; song += 1) {
      expect(joined.songOf(joined.keyOf(song))).toBe(song)
      expect(joined.songAt(joined.placeOf(song))).toBe(song)
    }
  })

  it('find nothing where nothing is', () => {
    expect(joined.songAt({ datasetId: 'first', rowId: 5 })).toBe(-1)
    expect(joined.songAt({ datasetId: 'third', rowId: 4 })).toBe(-1)
    expect(joined.songOf('0123456789abcdef')).toBe(-1)
  })
})

describe('an unusual library', () => {
  it('joins to nothing where there are no sets, or only empty ones', () => {
    expect(joinIndexes([], catalogue).count).toBe(0)
    expect(joinIndexes([tagged('a', [])], catalogue).count).toBe(0)
  })

  it('may have a song with a tag in three spellings, which counts once', () => {
    const joined = joinIndexes([tagged('a', [['hip-hop', 'hip_hop', 'Hip Hop']])], catalogue)
    expect(tagsOf(joined, 0)).toEqual(['hip-hop'])
    expect([...joined.frequency]).toEqual([1])
  })
})
