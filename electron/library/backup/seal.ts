import { createHash } from 'node:crypto'
import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'

/*
 * SQLite sees a broken structure, but not a changed letter. So library.db is sealed when the last process closes it: its
 * checksum is kept beside it. Whoever opens it takes the seal off before anything is written.
 */

const sealPath = (path: string) => path.replace(/\.db$/, '.seal')

/** Change counter, size in pages and version of the file, from SQLite's header: another file has others. */
function identityOf(bytes: Buffer): string {
  return bytes.subarray(24, 32).toString('hex') + bytes.subarray(92, 96).toString('hex')
}

function sealOf(path: string): { identity: string; checksum: string } {
  const bytes = readFileSync(path)
  return { identity: identityOf(bytes), checksum: createHash('sha256').update(bytes).digest('hex') }
}

/** Whether SQLite keeps changes beside the file: then it is open elsewhere, or was not closed. */
function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`)
}

/** Seals a library that this process has closed, unless another has it open. Without a seal there is one check less. */
export function seal(path: string): void {
  try {
    if (hasLog(path)) return
    const { identity, checksum } = sealOf(path)
    writeFileSync(sealPath(path), `${identity} ${checksum}\n`)
  } catch {
    // What was written of it fits nothing and says so.
  }
}

/** Takes the seal off: from now on the file may change. Throws where the folder cannot be written. */
export function removeSeal(path: string): void {
  if (existsSync(sealPath(path))) unlinkSync(sealPath(path))
}

/** Whether a closed library is no longer what it was. One that was exchanged for another file is not judged. */
export function isSealBroken(path: string): boolean {
  if (hasLog(path) || !existsSync(path) || !existsSync(sealPath(path))) return false
  const [identity, checksum] = readFileSync(sealPath(path), 'utf8').trim().split(' ')
  const now = sealOf(path)
  return checksum?.length === 64 && identity === now.identity && checksum !== now.checksum
}
