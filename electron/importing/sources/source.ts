/** One file among what was dropped, wherever it lies: on disk, in a folder, in a zip. */
export interface SourceFile {
  /** Its own name: "movies.csv". */
  name: string
  /** As shown to a person: the path on disk, or "<zip>/<path inside>". */
  path: string
  /** The folder it lies in, on disk or in a zip: files of one folder may belong together. */
  folder: string
  /** That folder's name, or the zip's where it lies at its top; null where the file itself was dropped. */
  folderName: string | null
  /** Size in bytes, uncompressed. */
  size: number
  /**
   * Its bytes, from the start, in pieces that hold until the next one is asked for; a stream that fails throws a
   * CrossTuneError 'unreadable-file'.
   */
  bytes(): AsyncIterable<Uint8Array>
}

/** How much is looked at. Far beyond any data set, far below what would harm. */
export interface SourceLimits {
  files: number
  depth: number
  /** Bytes of a zip's content, uncompressed. */
  zipBytes: number
  /** A member of a zip larger than `bombBytes` may be this many times its compressed size. */
  zipRatio: number
  bombBytes: number
}

export const SOURCE_LIMITS: SourceLimits = {
  files: 10_000,
  depth: 12,
  zipBytes: 50 * 1024 ** 3,
  zipRatio: 200,
  bombBytes: 64 * 1024 ** 2,
}
