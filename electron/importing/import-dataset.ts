import { CrossTuneError } from '#shared/contract/errors.ts'
import { catalogues } from '#shared/strings/index.ts'
import type { PatientWriter } from '../library/dataset/threaded-writer.ts'
import { openMovieWriter, openTrackWriter } from '../library/dataset/writer.ts'
import type { MovieRecord, TrackRecord } from '../library/records.ts'
import { Account } from './account.ts'
import type { Extras, MovieFormat, RowParser, TrackFormat } from './formats/format.ts'
import type { ImportedDataset, JoinedAccount, TrackIndexing } from './job-types.ts'
import type { PlannedDataset } from './plan.ts'
import { headerOf, type ReadingContext, type RecordSink, readJoined, readMain } from './read-tables.ts'
import type { StagedDataset } from './staging.ts'
import type { Survey } from './survey.ts'

/** What importing one data set needs of the job around it. */
export interface ImportContext extends ReadingContext {
  /** Told what is done with so many rows now, and how much of it, 0..1. */
  onPhase(phase: 'writing' | 'indexing' | 'finishing', rows: number, share: number): void
  createIndex: ((path: string) => TrackIndexing) | undefined
  writerThread: string | URL | undefined
}

/** Reads the joined tables of a data set, then its main one into `write`. */
async function readTables<Record extends { externalId: string }>(
  dataset: PlannedDataset,
  extras: Extras,
  parserOf: (survey: Survey) => RowParser<Record>,
  sink: RecordSink<Record>,
  account: Account,
  context: ImportContext,
): Promise<JoinedAccount[]> {
  const joined: JoinedAccount[] = []
  for (const file of dataset.joined) joined.push(await readJoined(file, extras, account, context))
  await readMain(dataset.main, dataset.format.headerLines, parserOf, sink, account, context)
  return joined.map((one) => {
    const used = extras.usedRows(one.role)
    return { ...one, used, skipped: one.rowsRead - one.rejected - used }
  })
}

function writeMovies(
  dataset: PlannedDataset,
  format: MovieFormat,
  writer: PatientWriter<MovieRecord>,
  account: Account,
  context: ImportContext,
): Promise<JoinedAccount[]> {
  const extras = format.createExtras()
  const parserOf = ({ sample }: Survey) => format.parser(headerOf(sample), extras, sample)
  const write = (record: MovieRecord) => writer.add(record) !== null
  return readTables(dataset, extras, parserOf, { write, ready: () => writer.ready() }, account, context)
}

function writeTracks(
  dataset: PlannedDataset,
  format: TrackFormat,
  writer: PatientWriter<TrackRecord>,
  index: TrackIndexing | undefined,
  account: Account,
  context: ImportContext,
): Promise<JoinedAccount[]> {
  const extras = format.createExtras()
  const parserOf = ({ sample }: Survey) => format.parser(headerOf(sample), extras, sample)
  const write = (record: TrackRecord) => {
    const rowId = writer.add(record)
    if (rowId !== null) index?.add(rowId, record)
    return rowId !== null
  }
  return readTables(dataset, extras, parserOf, { write, ready: () => writer.ready() }, account, context)
}

function refuseEmpty(dataset: PlannedDataset, account: Account): void {
  if (account.imported > 0) return
  const file = dataset.main[0]?.file.path ?? dataset.name
  const first = account.rejects[0]
  const why =
    first === undefined
      ? 'it has no rows'
      : `line ${first.line}: ${catalogues.en.rejections.reason(first.reason)}`
  throw new CrossTuneError('unreadable-file', `Nothing of ${file} could be imported (${why}).`, {
    file,
    refusal: 'nothing-imported',
  })
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
    shape: dataset.shape,
    alreadyThere: false,
    rowsRead,
    imported,
    rejected,
    skipped: rowsRead - imported - rejected,
    seconds: surveys.reduce((sum, survey) => sum + survey.seconds, 0),
    rejects,
    joined,
    liked: account.likedFirst(),
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

/** Fills and finishes a data set's file and its index; after a failure both are closed and left to be discarded. */
async function fill<Record>(
  writer: PatientWriter<Record>,
  read: (writer: PatientWriter<Record>) => Promise<JoinedAccount[]>,
  finish: (joined: JoinedAccount[]) => ImportedDataset,
  index: { make(): void; abandon(): void } | null,
): Promise<ImportedDataset> {
  try {
    const result = finish(await read(writer))
    const finished = writer.finish(metaOf(result))
    // The index is made while a thread that writes makes those of the database.
    const [made] = await Promise.allSettled([Promise.resolve().then(() => index?.make()), finished])
    await finished
    if (made.status === 'rejected') throw made.reason
    return result
  } catch (thrown) {
    index?.abandon()
    await writer.abandon()
    throw thrown
  }
}

/** A thread costs a tenth of a second to start: not worth it below this many bytes. */
const THREAD_BYTES = 8 * 1024 * 1024

function threadFor(dataset: PlannedDataset, context: ImportContext): string | URL | null {
  const bytes = dataset.main.reduce((sum, { file }) => sum + file.size, 0)
  return bytes < THREAD_BYTES ? null : (context.writerThread ?? null)
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
  const finish = (joined: JoinedAccount[]) => {
    refuseEmpty(dataset, account)
    context.onPhase('writing', account.imported, 0)
    return resultOf(dataset, staged.id, account, joined)
  }
  const path = staged.temporaryDatabase
  const result =
    format.kind === 'movies'
      ? await fill(
          openMovieWriter(path),
          (to) => writeMovies(dataset, format, to, account, context),
          finish,
          null,
        )
      : await fillTracks(dataset, format, staged, account, context, finish)
  return { ...result, seconds: result.seconds + (performance.now() - started) / 1000 }
}

function fillTracks(
  dataset: PlannedDataset,
  format: TrackFormat,
  staged: StagedDataset,
  account: Account,
  context: ImportContext,
  finish: (joined: JoinedAccount[]) => ImportedDataset,
): Promise<ImportedDataset> {
  let indexing: TrackIndexing | undefined
  const told = (share: number) => context.onPhase('indexing', account.imported, share)
  return fill(
    openTrackWriter(staged.temporaryDatabase, threadFor(dataset, context)),
    (to) => {
      indexing = context.createIndex?.(staged.placeIndex())
      return writeTracks(dataset, format, to, indexing, account, context)
    },
    finish,
    {
      make() {
        told(0)
        indexing?.finish(staged.id, told)
        context.onPhase('finishing', account.imported, 0)
      },
      abandon: () => indexing?.abandon(),
    },
  )
}
