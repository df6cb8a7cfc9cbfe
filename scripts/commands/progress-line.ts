import type { ImportProgress } from '#shared/contract/imports.ts'
import { catalogues } from '#shared/strings/index.ts'

/** What takes less needs no progress; milliseconds. */
const PATIENCE = 500

/** The least time between two states of the line, in milliseconds. */
const INTERVAL = 200

/** Goes to the start of the line and clears it. */
const CLEAR = '\r\u001b[K'

/** One line of a terminal that says how far an import is, and is gone when that is over. */
export class ProgressLine {
  readonly #write: (text: string) => void
  readonly #now: () => number
  readonly #started: number
  #shownAt: number | null = null

  /** `now` gives milliseconds since some moment. */
  constructor(write: (text: string) => void, now = () => performance.now()) {
    this.#write = write
    this.#now = now
    this.#started = now()
  }

  /** Shows a state, unless the last one is too young. */
  show({ name, phase, done, total, rows }: Omit<ImportProgress, 'jobId'>): void {
    const now = this.#now()
    if (now - this.#started < PATIENCE) return
    if (this.#shownAt !== null && now - this.#shownAt < INTERVAL) return
    this.#shownAt = now
    const { phases, rows: rowsOf } = catalogues.en.importing
    const share = total > 0 ? [`${Math.floor((100 * done) / total)} %`] : []
    this.#write(`${CLEAR}${name}: ${[phases[phase], ...share, rowsOf(rows)].join(', ')}`)
  }

  /** Clears the line, where there is one. */
  end(): void {
    if (this.#shownAt !== null) this.#write(CLEAR)
  }
}
