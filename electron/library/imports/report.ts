import type { ImportReport } from '#shared/contract/imports.ts'
import type { ImportedDataset } from '../../importing/job.ts'
import type { Library } from '../library.ts'
import { likedFilms } from './liked.ts'

/** How many rejected rows a report carries to the window. */
const REPORTED_REJECTS = 1000

/** What the window is told about an imported data set. */
export function toReport(library: Library, dataset: ImportedDataset): ImportReport {
  const { id, kind, name, format, rowsRead, imported, rejected, skipped, seconds, alreadyThere } = dataset
  const rejects = dataset.rejects.slice(0, REPORTED_REJECTS)
  const liked = likedFilms(library, dataset)
  return {
    id,
    kind,
    name,
    format,
    rowsRead,
    imported,
    rejected,
    skipped,
    seconds,
    alreadyThere,
    rejects,
    liked,
  }
}
