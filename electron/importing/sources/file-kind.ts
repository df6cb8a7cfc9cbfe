interface Signature {
  bytes: readonly number[]
  refusal: string
}

const ascii = (text: string) => [...Buffer.from(text, 'latin1')]

/** Kinds of file that people take for tables, by their first bytes, and what to do about each. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x1f, 0x8b], refusal: 'is compressed with gzip; unpack it first' },
  { bytes: ascii('BZh'), refusal: 'is compressed with bzip2; unpack it first' },
  { bytes: [0xfd, ...ascii('7zXZ')], refusal: 'is compressed with xz; unpack it first' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], refusal: 'is compressed with zstd; unpack it first' },
  {
    bytes: [...ascii('7z'), 0xbc, 0xaf],
    refusal: 'is a 7-Zip archive; unpack it first, or make a zip of it',
  },
  { bytes: ascii('Rar!'), refusal: 'is a RAR archive; unpack it first, or make a zip of it' },
  { bytes: ascii('SQLite format 3'), refusal: 'is a SQLite database; export its table as CSV' },
  { bytes: ascii('PAR1'), refusal: 'is a Parquet file; export it as CSV' },
  { bytes: ascii('%PDF'), refusal: 'is a PDF; a table in CSV is needed' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refusal: 'is an Excel workbook; save it as CSV' },
  { bytes: [0x89, ...ascii('PNG')], refusal: 'is a picture; a table in CSV is needed' },
  { bytes: [0xff, 0xd8, 0xff], refusal: 'is a picture; a table in CSV is needed' },
]

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

/** Whether a file is a zip, by its first bytes; an empty zip has a mark of its own. */
export function isZip(head: Uint8Array): boolean {
  return startsWith(head, [...ascii('PK'), 3, 4]) || startsWith(head, [...ascii('PK'), 5, 6])
}

/** What keeps a file from being read as a table, by its first 16 bytes; null where nothing does. */
export function refusalByContent(head: Uint8Array): string | null {
  return SIGNATURES.find((signature) => startsWith(head, signature.bytes))?.refusal ?? null
}
