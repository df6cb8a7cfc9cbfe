import { learnTagVectors } from '../semantics/tag-space.ts'
import { languageCode } from './language-code.ts'
import { artistHash, songHash } from './song-key.ts'

/** What the index keeps of a track. valence, energy and popularity are 0..1, as data sets have them. */
export interface TrackFacts {
  readonly rowId: number
  readonly title: string
  readonly artist: string
  readonly year: number | null
  /** ISO 639 code of what is sung, "zxx" for nothing. */
  readonly language: string | null
  readonly tags: readonly string[]
  readonly valence: number | null
  readonly energy: number | null
  readonly popularity: number | null
}

/**
 * One data set's tracks as typed arrays, n tracks long where not said otherwise. Tags are kept as
 * spelt: what they mean is decided when the sets are joined, so that a better tag catalogue needs no new import.
 */
export interface TrackIndex {
  readonly count: number
  /** Lower-case spellings of tags by id. */
  readonly vocabulary: readonly string[]
  /** n + 1 long: track i has the tags tagIds[offsets[i] .. offsets[i + 1]). */
  readonly offsets: Uint32Array
  readonly tagIds: Uint32Array
  readonly rowIds: Uint32Array
  readonly songHigh: Uint32Array
  readonly songLow: Uint32Array
  readonly artists: Uint32Array
  /** 0 where unknown. */
  readonly years: Int16Array
  /** As `languageCode` packs them; 0 where unknown. */
  readonly languages: Uint16Array
  /** NaN where unknown. */
  readonly valence: Float32Array
  readonly energy: Float32Array
  readonly popularity: Float32Array
  /** The learned tag space: vocabulary x dimension, unit length, zero where a tag is too rare to be learned. */
  readonly tagVectors: Float32Array
}

/** A typed array that grows, so that a million tracks need no million objects. */
function growing(make: (length: number) => Uint32Array): { push(value: number): void; take(): Uint32Array } {
  let values = make(1024)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const larger = make(length * 2)
        larger.set(values)
        values = larger
      }
      values[length] = value
      length += 1
    },
    take: () => values.slice(0, length),
  }
}

/** Collects tracks one by one; `finish` gives their index, with the tag space learned from them. */
export function createTrackIndexBuilder(): { add(track: TrackFacts): void; finish(): TrackIndex } {
  const ids = new Map<string, number>()
  const columns = {
    offsets: growing((length) => new Uint32Array(length)),
    tagIds: growing((length) => new Uint32Array(length)),
    rowIds: growing((length) => new Uint32Array(length)),
    songHigh: growing((length) => new Uint32Array(length)),
    songLow: growing((length) => new Uint32Array(length)),
    artists: growing((length) => new Uint32Array(length)),
  }
  const years: number[] = []
  const languages: number[] = []
  const valence: number[] = []
  const energy: number[] = []
  const popularity: number[] = []
  let tagTotal = 0
  columns.offsets.push(0)

  // Tracks of an artist often follow each other.
  let lastArtist = ''
  let lastHash = artistHash('')
  const hashOf = (artist: string): number => {
    if (artist !== lastArtist) {
      lastArtist = artist
      lastHash = artistHash(artist)
    }
    return lastHash
  }
  const idOf = (tag: string): number => {
    const known = ids.get(tag)
    if (known !== undefined) return known
    ids.set(tag, ids.size)
    return ids.size - 1
  }

  return {
    add(track) {
      const own = new Set(track.tags.map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== ''))
      for (const tag of own) columns.tagIds.push(idOf(tag))
      tagTotal += own.size
      columns.offsets.push(tagTotal)
      columns.rowIds.push(track.rowId)
      const [high, low] = songHash(track.artist, track.title)
      columns.songHigh.push(high)
      columns.songLow.push(low)
      columns.artists.push(hashOf(track.artist))
      years.push(track.year ?? 0)
      languages.push(languageCode(track.language))
      valence.push(track.valence ?? Number.NaN)
      energy.push(track.energy ?? Number.NaN)
      popularity.push(track.popularity ?? Number.NaN)
    },
    finish() {
      const offsets = columns.offsets.take()
      const tagIds = columns.tagIds.take()
      const vocabulary = [...ids.keys()]
      return {
        count: years.length,
        vocabulary,
        offsets,
        tagIds,
        rowIds: columns.rowIds.take(),
        songHigh: columns.songHigh.take(),
        songLow: columns.songLow.take(),
        artists: columns.artists.take(),
        years: Int16Array.from(years),
        languages: Uint16Array.from(languages),
        valence: Float32Array.from(valence),
        energy: Float32Array.from(energy),
        popularity: Float32Array.from(popularity),
        tagVectors: learnTagVectors(vocabulary.length, offsets, tagIds),
      }
    },
  }
}
