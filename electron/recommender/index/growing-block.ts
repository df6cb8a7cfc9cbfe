import { languageCode } from './language-code.ts'
import { artistHash, foldArtist, foldedSongHash } from './song-key.ts'
import { BLOCK_TRACKS, type TrackBlock, type TrackFacts } from './track-index.ts'

/** Tags that there is room for at first. */
const FIRST_TAGS = 8 * BLOCK_TRACKS

/** A block that tracks are put into until it is full; its memory serves one block after the other. */
export class GrowingBlock {
  private count = 0
  private tagCount = 0
  private tagIds = new Uint32Array(FIRST_TAGS)
  private readonly offsets = new Uint32Array(BLOCK_TRACKS + 1)
  private readonly rowIds = new Uint32Array(BLOCK_TRACKS)
  private readonly songHigh = new Uint32Array(BLOCK_TRACKS)
  private readonly songLow = new Uint32Array(BLOCK_TRACKS)
  private readonly artists = new Uint32Array(BLOCK_TRACKS)
  private readonly years = new Int16Array(BLOCK_TRACKS)
  private readonly languages = new Uint16Array(BLOCK_TRACKS)
  private readonly valence = new Float32Array(BLOCK_TRACKS)
  private readonly energy = new Float32Array(BLOCK_TRACKS)
  private readonly popularity = new Float32Array(BLOCK_TRACKS)
  /** Tracks of an artist often follow each other. */
  private last = { artist: '', folded: foldArtist(''), hash: artistHash('') }

  get isEmpty(): boolean {
    return this.count === 0
  }

  get isFull(): boolean {
    return this.count === BLOCK_TRACKS
  }

  /** Puts a tag on the track that is added next. */
  addTag(id: number): void {
    if (this.tagCount === this.tagIds.length) {
      const larger = new Uint32Array(this.tagIds.length * 2)
      larger.set(this.tagIds)
      this.tagIds = larger
    }
    this.tagIds[this.tagCount] = id
    this.tagCount += 1
  }

  /** Adds a track, its tags apart. */
  add(track: TrackFacts): void {
    const { artist } = track
    if (artist !== this.last.artist) {
      this.last = { artist, folded: foldArtist(artist), hash: artistHash(artist) }
    }
    const [high, low] = foldedSongHash(this.last.folded, track.title)
    const at = this.count
    this.count += 1
    this.offsets[this.count] = this.tagCount
    this.rowIds[at] = track.rowId
    this.songHigh[at] = high
    this.songLow[at] = low
    this.artists[at] = this.last.hash
    this.years[at] = track.year ?? 0
    this.languages[at] = languageCode(track.language)
    this.valence[at] = track.valence ?? Number.NaN
    this.energy[at] = track.energy ?? Number.NaN
    this.popularity[at] = track.popularity ?? Number.NaN
  }

  /** What was put in; it holds until more is. */
  take(): TrackBlock {
    const { count } = this
    const block = {
      count,
      offsets: this.offsets.subarray(0, count + 1),
      tagIds: this.tagIds.subarray(0, this.tagCount),
      rowIds: this.rowIds.subarray(0, count),
      songHigh: this.songHigh.subarray(0, count),
      songLow: this.songLow.subarray(0, count),
      artists: this.artists.subarray(0, count),
      years: this.years.subarray(0, count),
      languages: this.languages.subarray(0, count),
      valence: this.valence.subarray(0, count),
      energy: this.energy.subarray(0, count),
      popularity: this.popularity.subarray(0, count),
    }
    this.count = 0
    this.tagCount = 0
    return block
  }
}
