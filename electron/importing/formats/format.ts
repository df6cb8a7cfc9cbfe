import type { RejectionReason } from '#shared/contract/rejected-row.ts'
import type { MovieRecord, TrackRecord } from '../../library/records.ts'
import type { TableSample } from '../survey.ts'

/** Why one row is not taken: the column at fault (null: the row as a whole) and what is wrong. */
export interface Rejection {
  column: string | null
  reason: RejectionReason
}

/** What became of one row of a main table. */
export type ParsedRow<Record> =
  | {
      record: Record
      /** How much the source's owner likes the film, 0..1; only where it tells that they do. */
      liked?: number
    }
  | { rejection: Rejection }

/** Makes one row's cells into a record. `line` serves as the id of rows that have none. */
export type RowParser<Record> = (cells: readonly string[], line: number) => ParsedRow<Record>

/** What became of one row of a joined table: used, the same again, or rejected. */
export type JoinedRow = 'used' | 'repeated' | { rejection: Rejection }

/** Takes the rows of one joined file. */
export type JoinedReader = (cells: readonly string[]) => JoinedRow

/** A table that adds to another's films or tracks: links, tags, ratings. */
export interface JoinedFormat {
  role: string
  /** 0..1, as `recognise` of a format. */
  recognise(sample: TableSample): number
}

/** Everything that joined tables have told about the entries of one data set, until these themselves are read. */
export interface Extras {
  reader(role: string, header: readonly string[]): JoinedReader
  /** Rows of a role that told something about an entry which was then read. */
  usedRows(role: string): number
}

/** Whether the tables of a form have a header. */
export type HeaderLines = 0 | 1 | 'as found'

interface FormatBase {
  /** What it is called is in the catalogue of strings, by this id. */
  id: string
  /** Lines before the first row: 1 where a header is part of the form, 'as found' where a table may have one. */
  headerLines: HeaderLines
  /** What else tells data sets of the same content apart: how the form was told to read it. */
  variant?: string
  /** Whether several files of this form in one drop are parts of one data set. */
  parts: boolean
  /** Name of the file with the main table, as it is called beside joined ones. */
  mainFile: string
  /** Names of files that people have beside this one and that tell us nothing. */
  companions: RegExp
  /** Tables that may come beside the main one. */
  joined: readonly JoinedFormat[]
  createExtras(): Extras
  /** How surely a table is of this form: 0 (not at all) to 1. */
  recognise(sample: TableSample): number
}

/** A form in which films come. */
export interface MovieFormat extends FormatBase {
  kind: 'movies'
  /** Whether its rows tell which films the source's owner likes. */
  tellsLikes?: true
  /** Throws 'unknown-format' where the header lacks a column that is needed. */
  parser(header: readonly string[], extras: Extras, sample: TableSample): RowParser<MovieRecord>
}

/** A form in which tracks come. */
export interface TrackFormat extends FormatBase {
  kind: 'tracks'
  /** Throws 'unknown-format' where the header lacks a column that is needed. */
  parser(header: readonly string[], extras: Extras, sample: TableSample): RowParser<TrackRecord>
}

export type Format = MovieFormat | TrackFormat

/** For forms that no other table belongs to. */
export const NO_EXTRAS: Pick<FormatBase, 'joined' | 'createExtras'> = {
  joined: [],
  createExtras: () => ({
    reader: () => () => 'repeated',
    usedRows: () => 0,
  }),
}

/** What most forms have in common: a header, one file, and no other files beside it. */
export const ONE_TABLE = {
  headerLines: 1,
  parts: false,
  mainFile: 'main table',
  companions: /(?!)/,
  ...NO_EXTRAS,
} as const
