import type { Stats } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Problem, toProblem } from '#shared/contract/errors.ts'
import { readFailure, unreadable } from './failures.ts'
import { isZip, refusalByContent } from './file-kind.ts'
import { isSystemFolder, mayBeTable } from './names.ts'
import { SOURCE_LIMITS, type SourceFile, type SourceLimits } from './source.ts'
import { type OpenedZip, openZip } from './zip.ts'

/** Something dropped that could not be taken, and why. */
export interface SourceProblem {
  file: string
  problem: Problem
}

/** What was dropped, as a flat list. `close` lets go of the zips; after it nothing can be read. */
export interface Sources {
  files: SourceFile[]
  problems: SourceProblem[]
  close(): void
}

const HEAD_BYTES = 16

function refuseSpecial(path: string, stats: Stats): void {
  if (stats.isFIFO()) throw unreadable(path, 'pipe')
  if (stats.isSocket()) throw unreadable(path, 'socket')
  if (stats.isCharacterDevice() || stats.isBlockDevice()) throw unreadable(path, 'device')
  if (!stats.isFile()) throw unreadable(path, 'no-file')
  if (stats.size === 0) throw unreadable(path, 'empty')
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Bytes read at a time. */
const PIECE_BYTES = 64 * 1024

async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  try {
    const file = await open(path, 'r')
    try {
      // One piece of memory for all of a file: thousands that come and go leave the process ever larger.
      const piece = new Uint8Array(PIECE_BYTES)
      for (;;) {
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES)
        if (bytesRead === 0) return
        yield piece.subarray(0, bytesRead)
      }
    } finally {
      await file.close()
    }
  } catch (thrown) {
    throw readFailure(path, thrown)
  }
}

/** Walks what was dropped. One collector serves one drop. */
class Collector {
  readonly files: SourceFile[] = []
  readonly problems: SourceProblem[] = []
  readonly zips: OpenedZip[] = []
  private readonly seen = new Set<string>()
  private readonly limits: SourceLimits

  constructor(limits: SourceLimits) {
    this.limits = limits
  }

  async addDropped(dropped: string): Promise<void> {
    const path = resolve(dropped)
    try {
      const stats = await stat(path)
      if (!stats.isDirectory()) return await this.addFile(path, stats, null)
      const before = this.files.length + this.problems.length
      await this.addFolder(path, 0)
      if (this.files.length + this.problems.length === before) throw unreadable(path, 'no-table')
    } catch (thrown) {
      this.problems.push({ file: path, problem: toProblem(readFailure(path, thrown)) })
    }
  }

  private async addFolder(path: string, depth: number): Promise<void> {
    const real = await realpath(path)
    // A folder met again is a loop of links, or was dropped twice: once is enough.
    if (this.seen.has(real) || depth > this.limits.depth) return
    this.seen.add(real)
    for (const name of (await readdir(path)).sort()) {
      if (!isSystemFolder(name)) await this.addInside(join(path, name), depth)
    }
  }

  private async addInside(path: string, depth: number): Promise<void> {
    const wanted = mayBeTable(basename(path)) || /\.zip$/i.test(path)
    try {
      const stats = await stat(path)
      if (stats.isDirectory()) await this.addFolder(path, depth + 1)
      else if (wanted) await this.addFile(path, stats, basename(dirname(path)))
    } catch (thrown) {
      if (wanted) this.problems.push({ file: path, problem: toProblem(readFailure(path, thrown)) })
    }
  }

  private async addFile(path: string, stats: Stats, folderName: string | null): Promise<void> {
    refuseSpecial(path, stats)
    const real = await realpath(path)
    if (this.seen.has(real)) return
    this.seen.add(real)
    if (this.files.length >= this.limits.files) {
      throw unreadable(path, 'too-many-files', { most: this.limits.files })
    }
    const head = await readHead(path)
    if (isZip(head)) {
      const zip = await openZip(path, this.limits)
      this.zips.push(zip)
      this.files.push(...zip.files)
    } else {
      const refusal = refusalByContent(head)
      if (refusal !== null) throw unreadable(path, refusal)
      const folder = dirname(path)
      this.files.push({
        name: basename(path),
        path,
        folder,
        folderName,
        size: stats.size,
        bytes: () => fileBytes(path),
      })
    }
  }
}

/**
 * Everything readable among the dropped paths: files as they are, folders with all in them, zips with all in them.
 * What cannot be taken (pipes, devices, empty files, archives of other kinds, encrypted or damaged zips, bombs) is in
 * `problems`, in words; hidden files and documents inside folders and zips are passed over.
 */
export async function collectSources(
  paths: readonly string[],
  limits: SourceLimits = SOURCE_LIMITS,
): Promise<Sources> {
  const collector = new Collector(limits)
  for (const path of paths) await collector.addDropped(path)
  return {
    files: collector.files,
    problems: collector.problems,
    close: () => {
      for (const zip of collector.zips) zip.close()
    },
  }
}
