import { createHash } from 'node:crypto'
import type { Dialect } from './dialect/dialect.ts'
import type { Format } from './formats/format.ts'
import type { TableLayout } from './layout/layout.ts'
import type { SourceFile } from './sources/source.ts'
import { createLineEndUnifier, withoutZeros } from './text/decode.ts'
import { createEncodingSurvey, type Encoding } from './text/encoding.ts'
import { detectLineEnds, type LineEnds } from './text/line-ends.ts'
import { understand } from './understand.ts'

/** Bytes at the start of a file from which its table is understood. */
const SAMPLE_BYTES = 256 * 1024

/** The start of a table, as recognising sees it. */
export interface TableSample {
  name: string
  /** Name of the folder it lies in; null where the file itself was dropped. */
  folderName: string | null
  delimiter: string
  /** The columns by name, each name once; numbered where the header says nothing. */
  columns: readonly string[]
  /** How many of the first rows name the columns. */
  headerRows: number
  /** The table's first rows, a header among them, without what stands before it and without rows that have a fault. */
  rows: readonly string[][]
}

/** What one pass over a file's bytes tells about it. */
export interface Survey {
  file: SourceFile
  sha256: string
  encoding: Encoding
  /** Places that do not decode, and are U+FFFD in the text. */
  damaged: number
  lineEnds: LineEnds
  dialect: Dialect
  layout: TableLayout
  sample: TableSample
  seconds: number
}

/** Text of the sample up to its last whole line, so that no row of it is cut. */
function wholeLines(text: string, complete: boolean): string {
  if (complete) return text
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  return end === -1 ? text : text.slice(0, end + 1)
}

/**
 * Reads a file once from end to end: its checksum, its encoding (decided by all of its bytes), and from its start the
 * dialect and the first rows, with the forms that it may have in mind. With `most`, only about so many bytes:
 * enough to look at it. Throws 'cancelled' through the signal, 'unreadable-file' where reading fails.
 */
export async function surveyFile(
  file: SourceFile,
  signal: AbortSignal,
  onBytes: (count: number) => void,
  formats: readonly Format[],
  most = Number.POSITIVE_INFINITY,
): Promise<Survey> {
  const started = performance.now()
  const hash = createHash('sha256')
  const encodings = createEncodingSurvey()
  const pieces: Uint8Array[] = []
  let kept = 0
  let total = 0
  for await (const chunk of file.bytes()) {
    signal.throwIfAborted()
    hash.update(chunk)
    encodings.add(chunk)
    if (kept < SAMPLE_BYTES) {
      pieces.push(new Uint8Array(chunk.subarray(0, SAMPLE_BYTES - kept)))
      kept = Math.min(SAMPLE_BYTES, kept + chunk.length)
    }
    total += chunk.length
    onBytes(chunk.length)
    if (total >= most) break
  }
  const { encoding, damaged } = encodings.finish()
  const decoded = new TextDecoder(encoding).decode(Buffer.concat(pieces), { stream: kept < file.size })
  const whole = withoutZeros(wholeLines(decoded, kept >= file.size))
  const lineEnds = detectLineEnds(whole)
  const text = lineEnds === 'mixed' ? createLineEndUnifier()(whole) : whole
  return {
    file,
    sha256: hash.digest('hex'),
    encoding,
    damaged,
    lineEnds,
    ...understand(file, text, formats),
    seconds: (performance.now() - started) / 1000,
  }
}
