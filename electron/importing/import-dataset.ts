import { CrossTuneError } from '#shared/contract/errors.ts'
import { createMovieWriter, createTrackWriter, type DatasetWriter } from '../library/dataset/writer.ts'
import type { MovieRecord, TrackRecord } from '../library/records.ts'
import { Account } from './account.ts'
import type { MovieFormat, TrackFormat } from './formats/format.ts'
import type { ImportedDataset, JoinedAccount, TrackIndexing } from './job-types.ts'
import type { PlannedDataset } from './plan.ts'
import { type ReadingContext, readJoined, readMain } from './read-tables.ts'
import type { StagedDataset } from './staging.ts'

/** What importing one data set needs of the job around it. */
export interface ImportContext extends ReadingContext {
  onPhase(phase: 'writing' | 'indexing', rows: number): void
  createIndex: (() => TrackIndexing) | undefined
}

async function writeMovies(
  dataset: PlannedDataset,
  format: MovieFormat,
  writer: DatasetWriter<MovieRecord>,
  account: Account,
  context: ImportContext,
): Promise<JoinedAccount[]> {
  const extras = format.createExtras()
  const joined: JoinedAccount[] = []
  for (const file of dataset.joined) joined.push(await readJoined(file, extras, account, context))
  const write = (record: MovieRecord) => writer.add(record) !== null
  const parserOf = (header: readonly string[]) => format.parser(header, extras)
  await readMain(dataset.main, format.headerLines, parserOf, write, account, context)
  return joined.map((one) => {
    const used = extras.usedRows(one.role)
    return { ...one, used, skipped: one.rowsRead - one.rejected - used }
  })
}

async function writeTracks(
  dataset: PlannedDataset,
  format: TrackFormat,
  writer: DatasetWriter<TrackRecord>,
  index: TrackIndexing | undefined,
  account: Account,
  context: ImportContext,
): Promise<JoinedAccount[]> {
  const write = (record: TrackRecord) => {
    const rowId = writer.add(record)
    if (rowId !== null) index?.add(rowId, record)
    return rowId !== null
  }
  await readMain(dataset.main, format.headerLines, (header) => format.parser(header), write, account, context)
  return []
}

function refuseEmpty(dataset: PlannedDataset, account: Account): void {
  if (account.imported > 0) return
  const file = dataset.main[0]?.file.path ?? dataset.name
  const first = account.rejects[0]
  const why = first === undefined ? 'it has no rows' : `line ${first.line}: ${first.reason}`
  throw new CrossTuneError('unreadable-file', `Nothing of ${file} could be imported (${why}).`, { file })
}

function resultOf(
  dataset: PlannedDataset,
  id: string,
  account: Account,
  joined: JoinedAccount[],
): ImportedDataset {
  const { rowsRead, imported, rejected, rejects } = account
  const surveys = [...dataset.main, ...dataset.joined.map(({ survey }) => survey)]
  return {
    id,
    kind: dataset.format.kind,
    name: dataset.name,
    format: dataset.format.id,
    fingerprint: dataset.fingerprint,
    alreadyThere: false,
    rowsRead,
    imported,
    rejected,
    skipped: rowsRead - imported - rejected,
    seconds: surveys.reduce((sum, survey) => sum + survey.seconds, 0),
    rejects,
    joined,
  }
}

/** The facts that the file itself keeps about the data set, so that the registry can be made anew from it. */
function metaOf(result: ImportedDataset): ReadonlyMap<string, string> {
  const { id, kind, name, format, fingerprint, rowsRead, imported, rejected, skipped } = result
  const facts = { id, kind, name, format, fingerprint, rowsRead, imported, rejected, skipped }
  return new Map([
    ...Object.entries(facts).map(([key, value]): [string, string] => [key, String(value)]),
    ['importedAt', new Date().toISOString()],
  ])
}

/** Fills and finishes a data set's file; after a failure it is closed and left to be discarded. */
async function fill<Record>(
  writer: DatasetWriter<Record>,
  read: (writer: DatasetWriter<Record>) => Promise<JoinedAccount[]>,
  finish: (joined: JoinedAccount[]) => ImportedDataset,
): Promise<ImportedDataset> {
  try {
    const result = finish(await read(writer))
    writer.finish(metaOf(result))
    return result
  } catch (thrown) {
    writer.abandon()
    throw thrown
  }
}

/**
 * Reads a data set's files and writes them under their temporary names. Nothing is visible to the library until the
 * staged data set is committed; after a failure the caller discards it. Throws 'unreadable-file' where no row at all
 * can be imported, what `signal` was aborted with, and what the file system and SQLite throw.
 */
export async function importDataset(
  dataset: PlannedDataset,
  staged: StagedDataset,
  context: ImportContext,
): Promise<ImportedDataset> {
  const started = performance.now()
  const { format } = dataset
  const account = new Account()
  const index = format.kind === 'tracks' ? context.createIndex?.() : undefined
  const finish = (joined: JoinedAccount[]) => {
    refuseEmpty(dataset, account)
    context.onPhase('writing', account.imported)
    return resultOf(dataset, staged.id, account, joined)
  }
  const path = staged.temporaryDatabase
  const result =
    format.kind === 'movies'
      ? await fill(
          createMovieWriter(path),
          (to) => writeMovies(dataset, format, to, account, context),
          finish,
        )
      : await fill(
          createTrackWriter(path),
          (to) => writeTracks(dataset, format, to, index, account, context),
          finish,
        )
  if (index !== undefined) {
    context.onPhase('indexing', result.imported)
    await staged.writeIndex(index.finish(staged.id))
  }
  return { ...result, seconds: result.seconds + (performance.now() - started) / 1000 }
}
