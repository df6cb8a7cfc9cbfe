import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { writeFailure } from './write-failure.ts'

/**
 * Bytes that a data set takes for each byte of its main table, with its search and its index: 2.5 for tracks as Last.fm
 * gives them, and some room for SQLite to work in.
 */
const PER_BYTE = 3

const MEGABYTE = 1_000_000

/** What a data set is made from, as far as its size goes. */
interface Planned {
  readonly main: readonly { readonly file: { readonly size: number } }[]
}

/** The bytes that this user may still write to a folder's disk. */
async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Refuses, before anything is read, a folder that cannot be written to. Throws CrossTuneError 'read-only'. */
export async function refuseReadOnly(folder: string): Promise<void> {
  try {
    await access(folder, constants.W_OK)
  } catch (thrown) {
    throw writeFailure(folder, thrown)
  }
}

/**
 * Refuses, before anything is written, what the disk has no room for: by the size of the sources, of those that are not
 * in the library yet. Throws CrossTuneError 'disk-full'.
 *
 * @param free gives the free bytes of a folder's disk
 */
export async function refuseWithoutRoom(
  folder: string,
  datasets: readonly Planned[],
  free: (folder: string) => Promise<number> = freeBytes,
): Promise<void> {
  const bytes = datasets.flatMap(({ main }) => main).reduce((sum, { file }) => sum + file.size, 0)
  const needed = PER_BYTE * bytes
  const left = await free(folder)
  if (needed <= left) return
  const [most, have] = [needed, left].map((count) => Math.ceil(count / MEGABYTE))
  throw new CrossTuneError(
    'disk-full',
    `The import needs about ${most} MB and the disk of ${folder} has ${have} MB left. Make room and import again.`,
    { folder, needed: most ?? 0, left: have ?? 0 },
  )
}
