import fc from 'fast-check'
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

/** Tracks that are often of one song, also within a set. */
const anySets = fc
  .array(
    fc.array(
      fc.record({
        title: fc.constantFrom('One', 'Two', 'Three', 'Four', 'Five'),
        artist: fc.constantFrom('Low', 'Can'),
        year: fc.integer({ min: 1960, max: 2020 }),
        tags: fc.array(fc.constantFrom('rock', 'Rock', 'dub', 'jazz', 'seen live', 'hip_hop', 'hip-hop'), {
          maxLength: 5,
        }),
      }),
      { maxLength: 12 },
    ),
    { maxLength: 4 },
  )
  .map((sets) =>
    sets.map((facts, set) => ({
      datasetId: `set ${set}`,
      tracks: facts.map((one, i) => track({ ...one, rowId: 3 * i + 1 })),
    })),
  )

interface PlainSong {
  readonly place: { readonly datasetId: string; readonly rowId: number }
  readonly year: number | null
  readonly recordings: { readonly datasetId: string; readonly rowId: number }[]
  readonly tags: Set<string>
}

/** What the songs of sets are, joined in the plainest way. */
function plainSongs(sets: typeof anySets extends fc.Arbitrary<infer Sets> ? Sets : never): PlainSong[] {
  const songs = new Map<string, PlainSong>()
  for (const { datasetId, tracks } of sets) {
    for (const { artist, title, rowId, year, tags } of tracks) {
      const place = { datasetId, rowId }
      const key = `${artist} ${title}`
      const song = songs.get(key) ?? { place, year, recordings: [], tags: new Set() }
      songs.set(key, song)
      song.recordings.push(place)
      const names = tags.map((tag) => catalogue.canonical(tag.toLowerCase()))
      for (const name of names.filter((one) => !catalogue.isNoise(one))) song.tags.add(name)
    }
  }
  return [...songs.values()]
}

describe('whatever sets are joined', () => {
  it('each song has the place and year of its first recording, and the tags of all', () => {
    fc.assert(
      fc.property(anySets, (sets) => {
        const joined = joinIndexes(
          sets.map(({ datasetId, tracks }) => indexed(datasetId, tracks)),
          catalogue,
        )
        const plain = plainSongs(sets)
        expect(joined.count).toBe(plain.length)
        plain.forEach(({ place, year, recordings, tags }, song) => {
          expect(joined.placeOf(song)).toEqual(place)
          expect(joined.years[song]).toBe(year)
          expect(tagsOf(joined, song)).toEqual([...tags])
          expect(recordings.map(joined.songAt)).toEqual(recordings.map(() => song))
        })
      }),
    )
  })
})

describe('an unusual library', () => {
  it('may have more tags than sixteen bits can number', () => {
    const tags = Array.from({ length: 70_000 }, (_, i) => `word ${i}`)
    const joined = joinIndexes([tagged('a', [tags, ['word 69999', 'word 3']])], catalogue)
    expect(tagsOf(joined, 1)).toEqual([catalogue.canonical('word 69999'), catalogue.canonical('word 3')])
    expect(joined.frequency[joined.tagIds.at(-1) ?? 0]).toBe(2)
  })

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
