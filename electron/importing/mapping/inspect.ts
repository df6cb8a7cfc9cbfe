import { basename } from 'node:path'
import { CrossTuneError, fromProblem } from '#shared/contract/errors.ts'
import type { InspectedTable, MappedRecord, Mapping, TriedMapping } from '#shared/contract/mapping.ts'
import { faultOf } from '../account.ts'
import type { Rejection } from '../formats/format.ts'
import { formatsFor } from '../formats/index.ts'
import { type Row, readRows } from '../rows/read-rows.ts'
import { collectNamed } from '../sources/collect-named.ts'
import { unreadable } from '../sources/failures.ts'
import type { SourceFile } from '../sources/source.ts'
import { type Survey, surveyFile } from '../survey.ts'
import { decodeText } from '../text/decode.ts'
import { bodyOf, shapeOf } from './columns.ts'
import { columnsMissing, mappedFormat, rolesLacking } from './mapped-format.ts'
import { proposeMapping, withCells } from './propose.ts'

/** Bytes of a file that are looked at before it is imported. */
const LOOKED_AT = 1024 * 1024

/** Rows shown of a table, records shown of what would be imported, and rows that these are made from. */
const SHOWN_ROWS = 5
const SHOWN_RECORDS = 12
const TRIED_ROWS = 500

/** Characters shown of a cell. */
const SHOWN_CELL = 120

async function withFile<Result>(path: string, work: (file: SourceFile) => Promise<Result>): Promise<Result> {
  const sources = await collectNamed([path])
  try {
    const [file] = sources.files
    if (file !== undefined) return await work(file)
    const [first] = sources.problems
    if (first !== undefined) throw fromProblem(first.problem)
    throw unreadable(path, 'no-table')
  } finally {
    sources.close()
  }
}

const look = (file: SourceFile) =>
  surveyFile(file, new AbortController().signal, () => {}, formatsFor(undefined), LOOKED_AT)

/**
 * Looks at the start of a table: its columns and first rows, and what these seem to hold, or are known to by the
 * mapping of a table of the same shape. Throws 'unreadable-file'.
 */
export function inspectFile(
  path: string,
  remembered: (shape: string) => Mapping | null,
): Promise<InspectedTable> {
  return withFile(path, async (file) => {
    const { sample, encoding } = await look(file)
    const shape = shapeOf(sample)
    const known = shape === null ? null : remembered(shape)
    return {
      name: basename(file.name),
      encoding,
      delimiter: sample.delimiter,
      header: sample.headerRows > 0,
      columns: [...sample.columns],
      rows: bodyOf(sample)
        .slice(0, SHOWN_ROWS)
        .map((row) => sample.columns.map((_, index) => (row[index] ?? '').slice(0, SHOWN_CELL))),
      proposal: known ?? proposeMapping(sample),
      remembered: known !== null,
    }
  })
}

/** A mapping of a file's columns with how its cells seem to be written. Throws 'unreadable-file'. */
export function completeMapping(path: string, named: Pick<Mapping, 'kind' | 'columns'>): Promise<Mapping> {
  return withFile(path, async (file) => withCells(named, (await look(file)).sample))
}

type Parse = (
  cells: readonly string[],
  line: number,
) => { shown: MappedRecord; id: string } | { rejection: Rejection }

function shownParser(mapping: Mapping, { sample }: Survey): Parse {
  const format = mappedFormat(mapping)
  const rest = { durationMs: null, valence: null, energy: null, artist: null }
  if (format.kind === 'movies') {
    const parse = format.parser(sample.columns, format.createExtras(), sample)
    return (cells, line) => {
      const parsed = parse(cells, line)
      if ('rejection' in parsed) return parsed
      const { externalId, title, year, genres, keywords, imdbId } = parsed.record
      const words = [...genres, ...keywords.map(({ name }) => name)]
      return { id: externalId, shown: { ...rest, line, title, year, words, identified: imdbId !== null } }
    }
  }
  const parse = format.parser(sample.columns, format.createExtras(), sample)
  return (cells, line) => {
    const parsed = parse(cells, line)
    if ('rejection' in parsed) return parsed
    const { externalId, title, artist, year, tags, durationMs, valence, energy, spotifyId } = parsed.record
    const shown = { line, title, artist, year, words: tags, durationMs, valence, energy }
    return { id: externalId, shown: { ...shown, identified: spotifyId !== null } }
  }
}

/** The rows of a table below its header, one after the other. */
async function* rowsBelow({ file, layout, dialect, encoding, lineEnds }: Survey): AsyncGenerator<Row> {
  const text = decodeText(file.bytes(), encoding, () => {}, lineEnds === 'mixed')
  let toSkip = layout.preamble + layout.headerRows
  for await (const block of readRows(text, dialect, layout.shape)) {
    yield* block.slice(toSkip)
    toSkip = Math.max(0, toSkip - block.length)
  }
}

/** Counts rows as an import would, and keeps the first of each sort. */
class Trial {
  readonly tried: TriedMapping = {
    ...{ rows: 0, imported: 0, rejected: 0, skipped: 0 },
    ...{ records: [], rejects: [] },
  }
  private readonly ids = new Set<string>()
  private readonly file: string
  private readonly parse: Parse

  constructor(file: string, parse: Parse) {
    this.file = file
    this.parse = parse
  }

  add(row: Row): void {
    this.tried.rows += 1
    const result = row.fault === null ? this.parse(row.cells, row.line) : faultOf(row.fault)
    if ('rejection' in result) this.reject(row, result.rejection)
    else if (this.ids.has(result.id)) this.tried.skipped += 1
    else {
      this.ids.add(result.id)
      this.tried.imported += 1
      if (this.tried.records.length < SHOWN_RECORDS) this.tried.records.push(result.shown)
    }
  }

  private reject({ line, raw }: Row, rejection: Rejection): void {
    this.tried.rejected += 1
    if (this.tried.rejects.length >= SHOWN_RECORDS) return
    this.tried.rejects.push({ file: this.file, line, ...rejection, raw: raw.slice(0, SHOWN_CELL) })
  }
}

/**
 * Reads a table's first rows by a mapping, as an import would. Throws 'unreadable-file', and 'bad-request' where the
 * mapping lacks what no row can do without, or names columns that the table has not.
 */
export function tryMapping(path: string, mapping: Mapping): Promise<TriedMapping> {
  return withFile(path, async (file) => {
    const survey = await look(file)
    const lacking = [...rolesLacking(mapping), ...columnsMissing(mapping, survey.sample)]
    if (lacking.length > 0) {
      throw new CrossTuneError('bad-request', `No column of ${path} is said to hold: ${lacking.join(', ')}.`)
    }
    const trial = new Trial(file.path, shownParser(mapping, survey))
    for await (const row of rowsBelow(survey)) {
      trial.add(row)
      if (trial.tried.rows >= TRIED_ROWS) break
    }
    return trial.tried
  })
}
