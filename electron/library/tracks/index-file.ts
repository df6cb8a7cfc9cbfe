import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { type BlockStore, type ByteSource, IndexEncoder, type TrackIndex } from '../../recommender/index.ts'

/** Fills `into` with a file's bytes from `at` on. Throws what the file system says, and RangeError past the end. */
function readAt(file: number, at: number, into: Uint8Array): void {
  let filled = 0
  while (filled < into.length) {
    const count = readSync(file, into, filled, into.length - filled, at + filled)
    if (count === 0) throw new RangeError('The index ends before its end.')
    filled += count
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written)
}

/**
 * A file's bytes, which is opened for each reading only: an index is read seldom, and on Windows an open file can neither
 * be moved nor removed.
 */
export function bytesOfFile(path: string): ByteSource {
  const opened = <Result>(work: (file: number) => Result): Result => {
    const file = openSync(path, 'r')
    try {
      return work(file)
    } finally {
      closeSync(file)
    }
  }
  return {
    length: opened((file) => fstatSync(file).size),
    read: (at, into) => opened((file) => readAt(file, at, into)),
  }
}

/** An index file in the making: blocks go to the disk as they come. */
export class IndexFile implements BlockStore {
  readonly #file: number
  readonly #encoder: IndexEncoder
  #isOpen = true

  /** Begins the file at `path`. Throws what the file system says. */
  constructor(path: string) {
    this.#file = openSync(path, 'w+')
    this.#encoder = new IndexEncoder((bytes) => writeAll(this.#file, bytes), {
      length: Number.POSITIVE_INFINITY,
      read: (at, into) => readAt(this.#file, at, into),
    })
  }

  keep(block: Parameters<BlockStore['keep']>[0]): void {
    this.#encoder.keep(block)
  }

  blocks(): ReturnType<BlockStore['blocks']> {
    return this.#encoder.blocks()
  }

  /** Writes what comes behind the blocks, and closes the file; flushing it is the caller's. */
  finish(datasetId: string, index: Omit<TrackIndex, 'blocks'>): void {
    this.#encoder.finish(datasetId, index)
    this.close()
  }

  /** Closes the file as it is, for whoever removes it. */
  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    closeSync(this.#file)
  }
}
