import { basename, posix } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { readFailure, unreadable } from './failures.ts'
import { isSystemFolder, mayBeTable } from './names.ts'
import type { SourceFile, SourceLimits } from './source.ts'

/** An opened zip: its tables, and the handle that their bytes are read through. */
export interface OpenedZip {
  files: SourceFile[]
  close(): void
}

/** The bytes of a member, with the zip's own checksum compared at their end. */
async function* memberBytes(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Uint8Array> {
  let checksum = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) throw unreadable(path, 'no-bytes')
      checksum = crc32(chunk, checksum)
      yield chunk
    }
  } catch (thrown) {
    throw readFailure(path, thrown)
  }
  if (checksum !== entry.crc32) throw unreadable(path, 'zip-checksum')
}

function isPassedOver(name: string): boolean {
  const folders = name.split('/')
  const last = folders.pop() ?? ''
  return last === '' || folders.some(isSystemFolder) || !mayBeTable(last)
}

function refuseBomb(path: string, entry: Entry, limits: SourceLimits): void {
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  if (entry.uncompressedSize > limits.bombBytes && ratio > limits.zipRatio) {
    throw unreadable(path, 'zip-bomb', { ratio: Math.round(ratio) })
  }
}

function toSource(zip: ZipFile, entry: Entry, path: string): SourceFile {
  const shown = `${path}/${entry.fileName}`
  const inner = posix.dirname(entry.fileName)
  return {
    name: posix.basename(entry.fileName),
    path: shown,
    folder: inner === '.' ? path : `${path}/${inner}`,
    folderName: inner === '.' ? basename(path).replace(/\.zip$/i, '') : posix.basename(inner),
    size: entry.uncompressedSize,
    bytes: () => memberBytes(zip, entry, shown),
  }
}

/** Many members that are each too small to be a bomb may be one together. */
function refuseTotal(path: string, unpacked: number, packed: number, limits: SourceLimits): void {
  if (unpacked > limits.zipBytes) throw unreadable(path, 'zip-too-large')
  const ratio = unpacked / Math.max(1, packed)
  if (unpacked > limits.bombBytes && ratio > limits.zipRatio) {
    throw unreadable(path, 'zip-bomb', { ratio: Math.round(ratio) })
  }
}

/** What the zip reader says of names like "../../x" and "/etc/x". */
const LEADS_OUT = /^(?:invalid relative path|absolute path|invalid characters in fileName)/

async function listTables(zip: ZipFile, path: string, limits: SourceLimits): Promise<SourceFile[]> {
  if (zip.entryCount > limits.files) {
    throw unreadable(path, 'zip-too-many', { found: zip.entryCount, most: limits.files })
  }
  const files: SourceFile[] = []
  let [unpacked, packed, zips] = [0, 0, 0]
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === '[Content_Types].xml') throw unreadable(path, 'office')
    if (/\.zip$/i.test(entry.fileName)) zips += 1
    if (isPassedOver(entry.fileName)) continue
    if (entry.isEncrypted()) throw unreadable(path, 'zip-password')
    if (!entry.canDecodeFileData()) {
      throw unreadable(path, 'zip-method')
    }
    refuseBomb(path, entry, limits)
    unpacked += entry.uncompressedSize
    packed += entry.compressedSize
    refuseTotal(path, unpacked, packed, limits)
    if (entry.uncompressedSize > 0) files.push(toSource(zip, entry, path))
  }
  if (files.length === 0) {
    throw unreadable(path, zips > 0 ? 'zip-of-zips' : 'no-table')
  }
  return files
}

/**
 * Opens a zip and lists the tables in it and in its folders. Throws 'unreadable-file' for a damaged, encrypted or
 * empty zip, for a bomb, and for one that is really an Office document.
 */
export async function openZip(path: string, limits: SourceLimits): Promise<OpenedZip> {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch (thrown) {
    throw unreadable(path, 'zip-damaged', {}, { cause: thrown })
  }
  const opened = zip
  try {
    const files = await listTables(opened, path, limits)
    return { files, close: () => opened.close() }
  } catch (thrown) {
    opened.close()
    if (thrown instanceof Error && LEADS_OUT.test(thrown.message)) {
      throw unreadable(path, 'zip-path', {}, { cause: thrown })
    }
    throw readFailure(path, thrown)
  }
}
