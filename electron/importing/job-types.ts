import type { DatasetKind } from '#shared/contract/datasets.ts'
import type { ImportPhase } from '#shared/contract/imports.ts'
import type { RejectedRow } from '#shared/contract/rejected-row.ts'
import type { TrackRecord } from '../library/records.ts'
import type { Reading } from './plan.ts'
import type { SourceProblem } from './sources/collect.ts'

/** A data set that the library has already, found again by its fingerprint. */
export interface KnownDataset {
  id: string
  name: string
  kind: DatasetKind
  format: string
  rowsRead: number
}

/** What became of the rows of a table that belongs to another: links, tags, ratings. */
export interface JoinedAccount {
  file: string
  role: string
  /** used + rejected + skipped, always. */
  rowsRead: number
  used: number
  rejected: number
  /** The same again, or about a film that the data set does not have. */
  skipped: number
}

/** One data set after its import. */
export interface ImportedDataset {
  id: string
  kind: DatasetKind
  name: string
  format: string
  fingerprint: string
  /** For a custom table, what its mapping is remembered by; null where it is not remembered. */
  shape: string | null
  /** The library has the same content already; nothing was written, and every row counts as skipped. */
  alreadyThere: boolean
  /** imported + rejected + skipped, always: the rows of the main table. */
  rowsRead: number
  imported: number
  rejected: number
  skipped: number
  seconds: number
  /** The rejected rows of the main and the joined tables, at most MAX_REJECTS. */
  rejects: RejectedRow[]
  joined: JoinedAccount[]
  /** External ids of the films that the source says its owner likes, those liked most first. */
  liked: string[]
}

export interface ImportJobProgress {
  name: string
  phase: ImportPhase
  /** Bytes while reading, of both passes over the files, each by the time it takes; rows after. */
  done: number
  total: number
  rows: number
}

/** Makes the index of a track data set while its rows are written, in a file beside that of the data set. */
export interface TrackIndexing {
  add(rowId: number, record: TrackRecord): void
  /** Completes the file; `onShare` is told how much of that is done, 0..1. */
  finish(datasetId: string, onShare: (share: number) => void): void
  /** Closes the file as it is; whoever named it removes it. */
  abandon(): void
}

export interface ImportJob extends Reading {
  /** Files, folders and zips, as dropped; with a mapping also files inside zips, as problems name them. */
  paths: readonly string[]
  datasetsFolder: string
  /** The data sets of the library, by fingerprint. */
  known: ReadonlyMap<string, KnownDataset>
  /** Begins the index at a path that nothing has yet. */
  createIndex?: (path: string) => TrackIndexing
  /** The file of the thread that writes large sets (library/dataset/writer-thread.ts); without it this one writes. */
  writerThread?: string | URL
  onProgress(progress: ImportJobProgress): void
  signal: AbortSignal
}

export interface ImportJobResult {
  datasets: ImportedDataset[]
  /** What could not be imported, beside the data sets that could. */
  problems: SourceProblem[]
}

/** Rejected rows that are kept to be shown and saved; further ones are only counted. */
export const MAX_REJECTS = 100_000
