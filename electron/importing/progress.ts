import type { ImportPhase } from '#shared/contract/imports.ts'
import type { ImportJobProgress } from './job-types.ts'
import type { SourceFile } from './sources/source.ts'

/** Every file is read twice: to know a byte costs this much of what it costs to import it. */
const LOOKING = 0.1

/** Tells how far a job is. */
export class JobProgress {
  private readonly tell: (progress: ImportJobProgress) => void
  private total = 0
  private done = 0
  private imported = 0
  /** What a byte counts for: less while the files are only looked at. */
  private weight = LOOKING

  constructor(tell: (progress: ImportJobProgress) => void) {
    this.tell = tell
  }

  /** These files are going to be looked at, and imported as far as anybody knows. */
  start(files: readonly SourceFile[]): void {
    this.total = files.reduce((sum, file) => sum + file.size, 0) * (1 + LOOKING)
    const first = files[0]
    if (first !== undefined) this.read(first.name, 0)
  }

  /** All files are looked at, and of these so many bytes are going to be imported. */
  planned(bytes: number): void {
    this.total = this.done + bytes
    this.weight = 1
  }

  /** So many bytes more were read. */
  read(name: string, bytes: number): void {
    this.done = Math.min(this.total, this.done + bytes * this.weight)
    const [done, total] = [this.done, this.total].map(Math.round)
    this.tell({ name, phase: 'reading', done: done ?? 0, total: total ?? 0, rows: this.imported })
  }

  /** So many rows of the data set at hand are imported. */
  rows(name: string, imported: number): void {
    this.imported = imported
    this.read(name, 0)
  }

  /** Reading is over; the data set at hand has so many rows, and `share` of the phase is done, 0..1. */
  phase(name: string, phase: ImportPhase, rows: number, share: number): void {
    this.imported = rows
    this.tell({ name, phase, done: Math.round(rows * share), total: rows, rows })
  }
}
