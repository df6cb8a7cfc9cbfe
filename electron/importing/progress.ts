import type { ImportPhase } from '#shared/contract/imports.ts'
import type { ImportJobProgress } from './job-types.ts'
import type { SourceFile } from './sources/source.ts'

/** Every file is read twice: once to know it, once to import it. */
const PASSES = 2

/** Tells how far a job is. */
export class JobProgress {
  private readonly tell: (progress: ImportJobProgress) => void
  private total = 0
  private done = 0
  private imported = 0

  constructor(tell: (progress: ImportJobProgress) => void) {
    this.tell = tell
  }

  start(files: readonly SourceFile[]): void {
    this.total = files.reduce((sum, file) => sum + file.size, 0) * PASSES
    const first = files[0]
    if (first !== undefined) this.read(first.name, 0)
  }

  /** So many bytes more were read. */
  read(name: string, bytes: number): void {
    this.done = Math.min(this.total, this.done + bytes)
    this.tell({ name, phase: 'reading', done: this.done, total: this.total, rows: this.imported })
  }

  /** So many rows of the data set at hand are imported. */
  rows(name: string, imported: number): void {
    this.imported = imported
    this.read(name, 0)
  }

  /** Reading is over; the data set at hand has so many rows. */
  phase(name: string, phase: ImportPhase, rows: number): void {
    this.imported = rows
    this.tell({ name, phase, done: rows, total: rows, rows })
  }
}
