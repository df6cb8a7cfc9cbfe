import { z } from 'zod'
import { TAG_DIMENSION } from '../semantics/tag-space.ts'
import { aligned, type BlockSize, blockBytes, blockOf, bytesOfBlock, columnBytes } from './block-layout.ts'
import type { BlockStore } from './block-store.ts'
import type { TrackBlock, TrackIndex } from './track-index.ts'

/** Version of the file's layout and of what the builder puts into it. */
const VERSION = 3
const MAGIC = 0x58495443 // "CTIX", little endian

/** Magic and version. */
const HEAD = 8
/** Length of the description, and the checksum of all before this. */
const END = 8

/** Bytes read at a time to check them. */
const PIECE = 256 * 1024

const count = z.number().int().nonnegative()
const descriptionSchema = z.object({
  datasetId: z.string(),
  count,
  vocabulary: z.array(z.string()),
  /** How many tags are learned. */
  learned: count,
  /** Tracks and tags of each block. */
  blocks: z.array(z.tuple([count, count])),
})
type Description = z.output<typeof descriptionSchema>

/** Bytes that can be read at any place: a file, or memory. */
export interface ByteSource {
  readonly length: number
  /** Fills `into` with the bytes from `at` on. Throws where they are not there. */
  read(at: number, into: Uint8Array): void
}

const BASIS = 0x811c9dc5

/** FNV-1a over all bytes, four at a time: every step is a bijection, so that one changed byte always tells. */
function checksumOf(bytes: Uint8Array, basis: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
  let hash = basis
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193)
  return hash >>> 0
}

/** The blocks of these sizes that lie behind each other from HEAD on, each read into the memory of the one before. */
function* blocksFrom(source: ByteSource, sizes: readonly BlockSize[]): Generator<TrackBlock> {
  const memory = new Uint8Array(sizes.reduce((most, size) => Math.max(most, blockBytes(size)), 0))
  let at = HEAD
  for (const size of sizes) {
    const bytes = memory.subarray(0, blockBytes(size))
    source.read(at, bytes)
    at += bytes.length
    yield blockOf(bytes, size)
  }
}

/**
 * Makes the bytes of a `.index` file: magic and version, the blocks as they come, and at the end the learned tag space, a
 * description in JSON and a checksum. What was written can be read again meanwhile.
 */
export class IndexEncoder implements BlockStore {
  readonly #write: (bytes: Uint8Array) => void
  readonly #written: ByteSource
  readonly #sizes: BlockSize[] = []
  #checksum = BASIS

  /** `write` appends to the file, `written` reads what stands in it. */
  constructor(write: (bytes: Uint8Array) => void, written: ByteSource) {
    this.#write = write
    this.#written = written
    this.#put(new Uint8Array(Uint32Array.of(MAGIC, VERSION).buffer))
  }

  keep(block: TrackBlock): void {
    this.#sizes.push({ tracks: block.count, tags: block.tagIds.length })
    for (const piece of bytesOfBlock(block)) this.#put(piece)
  }

  blocks(): Iterable<TrackBlock> {
    return blocksFrom(this.#written, this.#sizes)
  }

  /** Writes what comes behind the blocks. */
  finish(datasetId: string, { count, vocabulary, tagSpace }: Omit<TrackIndex, 'blocks'>): void {
    for (const column of [tagSpace.tags, tagSpace.vectors]) {
      for (const piece of columnBytes(column)) this.#put(piece)
    }
    const description: Description = {
      ...{ datasetId, count, vocabulary: [...vocabulary], learned: tagSpace.tags.length },
      blocks: this.#sizes.map(({ tracks, tags }) => [tracks, tags]),
    }
    const json = new TextEncoder().encode(JSON.stringify(description))
    const filled = new Uint8Array(aligned(json.length))
    filled.set(json)
    this.#put(filled)
    this.#put(new Uint8Array(Uint32Array.of(json.length).buffer))
    this.#write(new Uint8Array(Uint32Array.of(this.#checksum).buffer))
  }

  #put(bytes: Uint8Array): void {
    this.#checksum = checksumOf(bytes, this.#checksum)
    this.#write(bytes)
  }
}

/** Whether the checksum at the end is that of all before it. */
function isSound(source: ByteSource): boolean {
  const piece = new Uint8Array(PIECE)
  const end = source.length - 4
  let checksum = BASIS
  for (let at = 0; at < end; at += PIECE) {
    const bytes = piece.subarray(0, Math.min(PIECE, end - at))
    source.read(at, bytes)
    checksum = checksumOf(bytes, checksum)
  }
  return wordsAt(source, end, 1)[0] === checksum
}

function wordsAt(source: ByteSource, at: number, length: number): Uint32Array {
  const words = new Uint32Array(length)
  source.read(at, new Uint8Array(words.buffer))
  return words
}

function describe(source: ByteSource): { description: Description; start: number } | null {
  const [length = 0] = wordsAt(source, source.length - END, 1)
  const start = source.length - END - aligned(length)
  if (start < HEAD) return null
  const json = new Uint8Array(length)
  source.read(start, json)
  try {
    const { data } = descriptionSchema.safeParse(JSON.parse(new TextDecoder().decode(json)))
    return data === undefined ? null : { description: data, start }
  } catch {
    return null
  }
}

/**
 * Opens the bytes of a `.index` file; its blocks are read from them when they are asked for. Gives null where version,
 * data set or checksum do not fit: the index is derived data, and whoever asks builds it anew.
 */
export function openTrackIndex(source: ByteSource, datasetId: string): TrackIndex | null {
  if (source.length < HEAD + END || source.length % HEAD !== 0) return null
  const [magic, version] = wordsAt(source, 0, 2)
  if (magic !== MAGIC || version !== VERSION || !isSound(source)) return null
  const found = describe(source)
  if (found === null || found.description.datasetId !== datasetId) return null
  const { count, vocabulary, learned, blocks } = found.description
  const sizes = blocks.map(([tracks, tags]): BlockSize => ({ tracks, tags }))
  const tagsAt = sizes.reduce((at, size) => at + blockBytes(size), HEAD)
  const vectorsAt = tagsAt + aligned(learned * 4)
  if (vectorsAt + aligned(learned * TAG_DIMENSION * 4) !== found.start) return null
  const tags = new Uint32Array(learned)
  const vectors = new Float32Array(learned * TAG_DIMENSION)
  source.read(tagsAt, new Uint8Array(tags.buffer))
  source.read(vectorsAt, new Uint8Array(vectors.buffer))
  return { count, vocabulary, tagSpace: { tags, vectors }, blocks: () => blocksFrom(source, sizes) }
}
