import { resolve } from 'node:path'
import { datasetPath } from '../folder.ts'
import type { Library } from '../library.ts'
import { checksumOf } from '../upkeep/inspect.ts'
import type { ImportOutcome, ImportRequest, ImportRunner } from './runner.ts'

/** What is to be imported: the library itself says where to and what it has. */
type Wanted = Pick<ImportRequest, 'paths' | 'as' | 'mapping' | 'writerThread'>

/**
 * Imports files into a library, registers what came of it, and remembers the mapping it was read by. Rejects as the runner does, with nothing changed
 * where nothing could be imported.
 */
export async function importInto(
  library: Library,
  run: ImportRunner,
  wanted: Wanted,
  onProgress: Parameters<ImportRunner>[1],
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const request = {
    ...wanted,
    datasetsFolder: library.folder.datasets,
    known: library.known(),
    remembered: library.mappings.all(),
  }
  const outcome = await run(request, onProgress, signal)
  const sources = wanted.paths.map((path) => resolve(path))
  for (const { id, alreadyThere, shape } of outcome.datasets) {
    if (!alreadyThere) {
      library.register(id, sources)
      library.registry.setChecksum(id, await checksumOf(datasetPath(library.folder, id)))
    }
    if (wanted.mapping !== undefined && shape !== null) library.mappings.remember(shape, wanted.mapping)
  }
  return outcome
}
