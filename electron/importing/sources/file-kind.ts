import type { Refusal } from '#shared/contract/refusal.ts'

interface Signature {
  bytes: readonly number[]
  refusal: Refusal
}

const ascii = (text: string) => [...Buffer.from(text, 'latin1')]

/** Kinds of file that people take for tables, by their first bytes. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0x1f, 0x8b], refusal: 'gzip' },
  { bytes: ascii('BZh'), refusal: 'bzip2' },
  { bytes: [0xfd, ...ascii('7zXZ')], refusal: 'xz' },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], refusal: 'zstd' },
  {
    bytes: [...ascii('7z'), 0xbc, 0xaf],
    refusal: '7z',
  },
  { bytes: ascii('Rar!'), refusal: 'rar' },
  { bytes: ascii('SQLite format 3'), refusal: 'sqlite' },
  { bytes: ascii('PAR1'), refusal: 'parquet' },
  { bytes: ascii('%PDF'), refusal: 'pdf' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refusal: 'excel' },
  { bytes: [0x89, ...ascii('PNG')], refusal: 'picture' },
  { bytes: [0xff, 0xd8, 0xff], refusal: 'picture' },
]

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

/** Whether a file is a zip, by its first bytes; an empty zip has a mark of its own. */
export function isZip(head: Uint8Array): boolean {
  return startsWith(head, [...ascii('PK'), 3, 4]) || startsWith(head, [...ascii('PK'), 5, 6])
}

/** What keeps a file from being read as a table, by its first 16 bytes; null where nothing does. */
export function refusalByContent(head: Uint8Array): Refusal | null {
  return SIGNATURES.find((signature) => startsWith(head, signature.bytes))?.refusal ?? null
}
