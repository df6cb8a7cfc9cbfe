import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { errorCode } from '../file-errors.ts'
import { datasetPath, type LibraryFolder } from '../folder.ts'
import type { Registry } from '../registry.ts'

/** Bytes read at a time: under a millisecond of work, so that calls in between do not wait. */
const PIECE = 1024 * 1024

/**
 * The CRC-32 of a file, read piece by piece; `onBytes` is told the length of each. Rejects with what the file system
 * says, or what `signal` was aborted with.
 */
export async function checksumOf(
  path: string,
  signal?: AbortSignal,
  onBytes: (count: number) => void = () => {},
): Promise<number> {
  const file = await open(path, 'r')
  try {
    const piece = new Uint8Array(PIECE)
    let checksum = 0
    for (;;) {
      signal?.throwIfAborted()
      const { bytesRead } = await file.read(piece, 0, PIECE)
      if (bytesRead === 0) return checksum
      checksum = crc32(piece.subarray(0, bytesRead), checksum)
      onBytes(bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** What is told of a reading of all data sets. */
export interface InspectionHeard {
  damaged(id: string, reason: string): void
  /** So many bytes more of a data set's file are read. */
  read?(id: string, bytes: number): void
}

/**
 * Reads the files of all data sets as a whole and compares them with what they were when they were read first: they never
 * change, so that any other content is damage, also one that SQLite would not see.
 */
export async function inspectDatasets(
  folder: LibraryFolder,
  registry: Registry,
  heard: InspectionHeard,
  signal: AbortSignal,
): Promise<void> {
  for (const { id } of registry.all()) {
    const found = await checksumOf(datasetPath(folder, id), signal, (count) => heard.read?.(id, count)).catch(
      (error: unknown) => {
        signal.throwIfAborted()
        // Removed meanwhile, or aside already.
        if (errorCode(error) === 'ENOENT') return null
        throw error
      },
    )
    // Asked now: it may have been imported again while it was read.
    const dataset = registry.find(id)
    if (found === null || dataset === null || dataset.damage !== null) continue
    if (dataset.checksum === null) registry.setChecksum(id, found)
    else if (dataset.checksum !== found) heard.damaged(id, 'its content has changed')
  }
}
