import { learnTagVectors } from '../semantics/tag-space.ts'
import type { PiecedIndex } from './codec.ts'
import { growing } from './growing.ts'
import { languageCode } from './language-code.ts'
import { artistHash, foldArtist, foldedSongHash } from './song-key.ts'

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

/** The typed arrays of an index, n tracks long where not said otherwise. */
export interface TrackColumns {
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

/**
 * One data set's tracks as typed arrays. Tags are kept as spelt: what they mean is decided when the sets are joined, so
 * that a better tag catalogue needs no new import.
 */
export interface TrackIndex extends TrackColumns {
  readonly count: number
  /** Lower-case spellings of tags by id. */
  readonly vocabulary: readonly string[]
}

/** A text in memory of its own: a tag cut out of a file would keep the whole piece of it that was read. */
const copyOf = (text: string): string => String(JSON.parse(JSON.stringify(text)))

type OnShare = (share: number) => void

/**
 * Collects tracks one by one; `finish` gives their index, with the tag space learned from them, and tells how far it is,
 * 0..1. `finishInPieces` gives it as it lies: a large one takes no memory more.
 */
export function createTrackIndexBuilder(): {
  add(track: TrackFacts): void
  finish(onShare?: OnShare): TrackIndex
  finishInPieces(onShare?: OnShare): PiecedIndex
} {
  const ids = new Map<string, number>()
  const whole = () => growing((length) => new Uint32Array(length), 0)
  const fraction = () => growing((length) => new Float32Array(length), Number.NaN)
  const columns = {
    offsets: whole(),
    tagIds: whole(),
    rowIds: whole(),
    songHigh: whole(),
    songLow: whole(),
    artists: whole(),
    years: growing((length) => new Int16Array(length), 0),
    languages: growing((length) => new Uint16Array(length), 0),
    valence: fraction(),
    energy: fraction(),
    popularity: fraction(),
  }
  let count = 0
  let tagTotal = 0
  /** The track, counted from 1, that each tag was met on last. */
  const metOn: number[] = []
  columns.offsets.push(0)

  // Tracks of an artist often follow each other.
  let last = { artist: '', folded: foldArtist(''), hash: artistHash('') }
  const known = (artist: string) => {
    if (artist !== last.artist) last = { artist, folded: foldArtist(artist), hash: artistHash(artist) }
    return last
  }
  const idOf = (tag: string): number => {
    const id = ids.get(tag)
    if (id !== undefined) return id
    ids.set(copyOf(tag), ids.size)
    return ids.size - 1
  }
  const learn = (vocabulary: readonly string[], onShare?: OnShare) =>
    learnTagVectors(vocabulary.length, columns.offsets, columns.tagIds, onShare)

  return {
    add(track) {
      count += 1
      for (const spelt of track.tags) {
        const tag = spelt.trim().toLowerCase()
        if (tag === '') continue
        const id = idOf(tag)
        if (metOn[id] === count) continue
        metOn[id] = count
        columns.tagIds.push(id)
        tagTotal += 1
      }
      columns.offsets.push(tagTotal)
      columns.rowIds.push(track.rowId)
      const artist = known(track.artist)
      const [high, low] = foldedSongHash(artist.folded, track.title)
      columns.songHigh.push(high)
      columns.songLow.push(low)
      columns.artists.push(artist.hash)
      columns.years.push(track.year ?? 0)
      columns.languages.push(languageCode(track.language))
      columns.valence.push(track.valence ?? Number.NaN)
      columns.energy.push(track.energy ?? Number.NaN)
      columns.popularity.push(track.popularity ?? Number.NaN)
    },
    finishInPieces(onShare) {
      const vocabulary = [...ids.keys()]
      return {
        ...{ count, vocabulary },
        columns: {
          offsets: columns.offsets.pieces(),
          tagIds: columns.tagIds.pieces(),
          rowIds: columns.rowIds.pieces(),
          songHigh: columns.songHigh.pieces(),
          songLow: columns.songLow.pieces(),
          artists: columns.artists.pieces(),
          years: columns.years.pieces(),
          languages: columns.languages.pieces(),
          valence: columns.valence.pieces(),
          energy: columns.energy.pieces(),
          popularity: columns.popularity.pieces(),
          tagVectors: [learn(vocabulary, onShare)],
        },
      }
    },
    finish(onShare) {
      const vocabulary = [...ids.keys()]
      return {
        ...{ count, vocabulary },
        offsets: columns.offsets.take(),
        tagIds: columns.tagIds.take(),
        rowIds: columns.rowIds.take(),
        songHigh: columns.songHigh.take(),
        songLow: columns.songLow.take(),
        artists: columns.artists.take(),
        years: columns.years.take(),
        languages: columns.languages.take(),
        valence: columns.valence.take(),
        energy: columns.energy.take(),
        popularity: columns.popularity.take(),
        tagVectors: learn(vocabulary, onShare),
      }
    },
  }
}
