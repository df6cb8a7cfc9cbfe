import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import {
  createTrackIndexBuilder,
  decodeTrackIndex,
  encodeTrackIndex,
  type TrackIndex,
} from '../../recommender/index.ts'
import { indexPath, type LibraryFolder, temporaryPath } from '../folder.ts'
import type { TrackSet } from './track-set.ts'

function readIndex(path: string, datasetId: string): TrackIndex | null {
  try {
    return decodeTrackIndex(readFileSync(path), datasetId)
  } catch {
    return null
  }
}

function buildIndex(set: TrackSet): TrackIndex {
  const builder = createTrackIndexBuilder()
  for (const { id, ...track } of set.rows()) builder.add({ rowId: id, ...track })
  return builder.finish()
}

function keep(folder: LibraryFolder, datasetId: string, pieces: readonly Uint8Array[]): void {
  const temporary = temporaryPath(folder, process.pid, datasetId, 'index')
  try {
    const file = openSync(temporary, 'w')
    try {
      for (const piece of pieces) writeFileSync(file, piece)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, indexPath(folder, datasetId))
  } catch {
    // The index is derived: without it on disk the next start builds it once more.
    rmSync(temporary, { force: true })
  }
}

/** The in-memory index of a track set: read from its file where that fits, else built anew and kept. */
export function loadTrackIndex(folder: LibraryFolder, set: TrackSet): TrackIndex {
  const stored = readIndex(indexPath(folder, set.datasetId), set.datasetId)
  if (stored !== null) return stored
  const built = buildIndex(set)
  keep(folder, set.datasetId, encodeTrackIndex(built, set.datasetId))
  return built
}
