import type { Library } from '../library.ts'
import type { ImportOutcome, ImportRequest, ImportRunner } from './runner.ts'

/** What is to be imported: the library itself says where to and what it has. */
type Wanted = Pick<ImportRequest, 'paths' | 'as' | 'writerThread'>

/**
 * Imports files into a library and registers what came of it. Rejects as the runner does, with nothing changed
 * where nothing could be imported.
 */
export async function importInto(
  library: Library,
  run: ImportRunner,
  wanted: Wanted,
  onProgress: Parameters<ImportRunner>[1],
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const request = { ...wanted, datasetsFolder: library.folder.datasets, known: library.known() }
  const outcome = await run(request, onProgress, signal)
  for (const dataset of outcome.datasets) if (!dataset.alreadyThere) library.register(dataset.id)
  return outcome
}
