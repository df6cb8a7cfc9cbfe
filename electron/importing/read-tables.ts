import { type Account, faultOf } from './account.ts'
import type { Extras, HeaderLines, RowParser } from './formats/format.ts'
import type { JoinedAccount } from './job-types.ts'
import type { JoinedFile } from './plan.ts'
import { type Row, readRows } from './rows/read-rows.ts'
import type { Survey, TableSample } from './survey.ts'
import { decodeText } from './text/decode.ts'

/** What reading needs of the job around it. */
export interface ReadingContext {
  /** Looked at before every block of rows. */
  signal: AbortSignal
  onBytes(count: number): void
  /** Told after every block how many rows are imported so far. */
  onRows(imported: number): void
}

/** The rows of a file's table, one block after the other, without its header and what stands before it. */
async function* blocksOf(
  survey: Survey,
  headerLines: HeaderLines,
  context: ReadingContext,
): AsyncGenerator<Row[]> {
  const text = decodeText(survey.file.bytes(), survey.encoding, context.onBytes, survey.lineEnds === 'mixed')
  const { preamble, headerRows, shape } = survey.layout
  const least = headerLines === 'as found' ? 0 : headerLines
  let toSkip = preamble + (headerLines === 0 ? 0 : Math.max(least, headerRows))
  for await (const block of readRows(text, survey.dialect, shape)) {
    context.signal.throwIfAborted()
    const skipped = Math.min(toSkip, block.length)
    toSkip -= skipped
    yield skipped > 0 ? block.slice(skipped) : block
  }
}

/** A table's header; its first row, where it has none. */
export function headerOf(sample: TableSample): readonly string[] {
  return sample.rows[0] ?? []
}

/**
 * Reads a joined file into `extras`. How many of its rows were of use is known once the main table is read.
 */
export async function readJoined(
  joined: JoinedFile,
  extras: Extras,
  account: Account,
  context: ReadingContext,
): Promise<JoinedAccount> {
  const { role, survey } = joined
  const read = extras.reader(role, headerOf(survey.sample))
  const file = survey.file.path
  let rowsRead = 0
  let rejected = 0
  for await (const block of blocksOf(survey, 1, context)) {
    for (const row of block) {
      rowsRead += 1
      const result = row.fault === null ? read(row.cells) : faultOf(row.fault)
      if (typeof result === 'string') continue
      rejected += 1
      account.keep(file, row, result.rejection)
    }
  }
  return { file, role, rowsRead, used: 0, rejected, skipped: 0 }
}

/** Where records go. */
export interface RecordSink<Record> {
  /** Takes a record and says whether it was new. */
  write(record: Record): boolean
  /** Resolves when more may come. */
  ready(): Promise<void>
}

/** Reads the files of a main table into `sink`. */
export async function readMain<Record extends { externalId: string }>(
  surveys: readonly Survey[],
  headerLines: HeaderLines,
  parserOf: (survey: Survey) => RowParser<Record>,
  sink: RecordSink<Record>,
  account: Account,
  context: ReadingContext,
): Promise<void> {
  for (const survey of surveys) {
    const parse = parserOf(survey)
    for await (const block of blocksOf(survey, headerLines, context)) {
      for (const row of block) {
        account.rowsRead += 1
        const result = row.fault === null ? parse(row.cells, row.line) : faultOf(row.fault)
        if ('rejection' in result) {
          account.rejected += 1
          account.keep(survey.file.path, row, result.rejection)
        } else {
          if (result.liked !== undefined) account.like(result.record.externalId, result.liked)
          if (sink.write(result.record)) account.imported += 1
        }
      }
      context.onRows(account.imported)
      await sink.ready()
    }
  }
}
