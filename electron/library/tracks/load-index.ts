import { renameSync, rmSync } from 'node:fs'
import { createTrackIndexBuilder, openTrackIndex, type TrackIndex } from '../../recommender/index.ts'
import { indexPath, type LibraryFolder, temporaryPath } from '../folder.ts'
import { bytesOfFile, IndexFile } from './index-file.ts'
import type { TrackSet } from './track-set.ts'

function stored(path: string, datasetId: string): TrackIndex | null {
  try {
    return openTrackIndex(bytesOfFile(path), datasetId)
  } catch {
    return null
  }
}

function fill(builder: ReturnType<typeof createTrackIndexBuilder>, set: TrackSet): TrackIndex {
  for (const { id, ...track } of set.rows()) builder.add({ rowId: id, ...track })
  return builder.finish()
}

/** Builds the index into its file, which needs no flushing: what a crash leaves of it fails its checksum. Gives whether it is there. */
function store(folder: LibraryFolder, set: TrackSet): boolean {
  const temporary = temporaryPath(folder, process.pid, set.datasetId, 'index')
  let file: IndexFile | null = null
  try {
    file = new IndexFile(temporary)
    file.finish(set.datasetId, fill(createTrackIndexBuilder(file), set))
    renameSync(temporary, indexPath(folder, set.datasetId))
    return true
  } catch {
    file?.close()
    rmSync(temporary, { force: true })
    return false
  }
}

/**
 * The index of a track set, read from its file where that fits, else built anew and kept: in memory where it cannot be
 * written. Throws CrossTuneError 'damaged-library' where the set itself cannot be read.
 */
export function loadTrackIndex(folder: LibraryFolder, set: TrackSet): TrackIndex {
  const path = indexPath(folder, set.datasetId)
  const known = stored(path, set.datasetId)
  if (known !== null) return known
  const made = store(folder, set) ? stored(path, set.datasetId) : null
  // The index is derived: without it on disk the next start builds it once more.
  return made ?? fill(createTrackIndexBuilder(), set)
}
