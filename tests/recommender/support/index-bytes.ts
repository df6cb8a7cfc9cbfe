import {
  type ByteSource,
  IndexEncoder,
  openTrackIndex,
  type TrackIndex,
} from '../../../electron/recommender/index.ts'

/** A file in memory that is written at its end. */
export function fileInMemory(): ByteSource & {
  write(bytes: Uint8Array): void
  bytes(): Uint8Array<ArrayBuffer>
} {
  const pieces: Uint8Array[] = []
  const bytes = () => new Uint8Array(Buffer.concat(pieces))
  return {
    bytes,
    write: (piece) => void pieces.push(piece.slice()),
    get length() {
      return bytes().length
    },
    read: (at, into) => into.set(bytes().subarray(at, at + into.length)),
  }
}

/** An index as it stands in its file. */
export function bytesOf(index: TrackIndex, datasetId: string): Uint8Array<ArrayBuffer> {
  const file = fileInMemory()
  const encoder = new IndexEncoder(file.write, file)
  for (const block of index.blocks()) encoder.keep(block)
  encoder.finish(datasetId, index)
  return file.bytes()
}

/** Opens an index whose file holds these bytes. */
export function openBytes(bytes: Uint8Array, datasetId: string): TrackIndex | null {
  return openTrackIndex(
    {
      length: bytes.length,
      read(at, into) {
        if (at < 0 || at + into.length > bytes.length) throw new RangeError('past the end')
        into.set(bytes.subarray(at, at + into.length))
      },
    },
    datasetId,
  )
}

/** All that an index holds, its blocks in copies. */
export function contentOf(index: TrackIndex) {
  const { count, vocabulary, tagSpace } = index
  return {
    count,
    vocabulary,
    tagSpace,
    blocks: Array.from(index.blocks(), (block) => structuredClone(block)),
  }
}
