import { open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './sources/failures.ts'

/** Flushes a file's or folder's content to disk. Windows cannot flush a folder and need not. */
async function flush(path: string, mode: 'r' | 'r+'): Promise<void> {
  try {
    const handle = await open(path, mode)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (thrown) {
    const code = codeOf(thrown)
    if (mode === 'r+' || process.platform !== 'win32' || (code !== 'EPERM' && code !== 'EISDIR')) throw thrown
  }
}

/**
 * The files of a data set while it is made. They bear temporary names with the process's id until `commit`, so that
 * whatever interrupts leaves only what the next start removes.
 */
export class StagedDataset {
  readonly id: string
  readonly temporaryDatabase: string
  private readonly folder: string
  private readonly temporaryIndex: string
  private hasIndex = false

  constructor(folder: string, id: string) {
    this.id = id
    this.folder = folder
    this.temporaryDatabase = join(folder, `.tmp-${process.pid}-${id}.db`)
    this.temporaryIndex = join(folder, `.tmp-${process.pid}-${id}.index`)
  }

  /** Where the index is made that belongs to the data set. */
  placeIndex(): string {
    this.hasIndex = true
    return this.temporaryIndex
  }

  /** Flushes everything and gives it its final names: the index first, so that a database never waits for it. */
  async commit(): Promise<void> {
    await flush(this.temporaryDatabase, 'r+')
    if (this.hasIndex) {
      await flush(this.temporaryIndex, 'r+')
      await rename(this.temporaryIndex, join(this.folder, `${this.id}.index`))
    }
    await rename(this.temporaryDatabase, join(this.folder, `${this.id}.db`))
    await flush(this.folder, 'r')
  }

  /** Removes what has not been committed. */
  async discard(): Promise<void> {
    for (const path of [this.temporaryDatabase, `${this.temporaryDatabase}-journal`, this.temporaryIndex]) {
      await rm(path, { force: true })
    }
  }
}

/** A data set's id: its name in file-safe letters and the start of its fingerprint ("ml-latest-small-1a2b3c"). */
export function datasetIdOf(name: string, fingerprint: string): string {
  const safe = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
  return `${safe === '' ? 'dataset' : safe}-${fingerprint.slice(0, 6)}`
}
