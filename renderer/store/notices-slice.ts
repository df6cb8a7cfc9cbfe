import type { SliceCreator } from './app-store.ts'

/** How many steps back are kept. */
const mostSteps = 100

/** Something done, with the way back from it and the way to it again. Neither may `remember` anything itself. */
export interface Deed {
  /** What was done: "Left out Angel by Massive Attack". */
  readonly label: string
  readonly undo: () => void
  readonly redo: () => void
}

/** A deed in the history. */
export interface Step extends Deed {
  readonly id: number
}

/** A short message; with `undoes`, it offers to take that step back. */
export interface Notice {
  readonly id: number
  readonly text: string
  /** 'lasting': a problem that stays until it is dismissed. */
  readonly tone: 'plain' | 'problem' | 'lasting'
  readonly undoes: number | null
}

interface RememberOptions {
  /** Whether a notice tells it and offers the way back. */
  readonly announced?: boolean
  /** The step that this one goes on from, if it is still the last: the two are taken back at once. */
  readonly continues?: number | null
}

export interface NoticesSlice {
  readonly notices: readonly Notice[]
  /** What can be taken back, the last deed last. */
  readonly undoSteps: readonly Step[]
  /** What was taken back and can be done again, the last one taken back last. */
  readonly redoSteps: readonly Step[]
  notify(text: string, tone?: Notice['tone']): void
  /** Remembers a deed; what was taken back before is gone. Gives its id. */
  remember(deed: Deed, options?: RememberOptions): number
  /** Takes a step back, the last one where none is named; null where there is none. */
  undo(id?: number): Step | null
  /** Does again what was taken back last; null where there is nothing. */
  redo(): Step | null
  dismissNotice(id: number): void
}

/** Short messages, and the history of what was done: undo and redo. */
export const createNoticesSlice: SliceCreator<NoticesSlice> = (set, get) => {
  let lastId = 0
  const nextId = () => {
    lastId += 1
    return lastId
  }

  return {
    notices: [],
    undoSteps: [],
    redoSteps: [],
    notify: (text, tone = 'plain') =>
      set(({ notices }) => ({
        // The same message again takes the place of the one before.
        notices: [
          ...notices.filter((notice) => notice.undoes !== null || notice.text !== text).slice(-2),
          { id: nextId(), text, tone, undoes: null },
        ],
      })),
    remember: (deed, { announced = false, continues = null } = {}) => {
      const { notices, undoSteps } = get()
      const last = undoSteps.at(-1)
      const begun = last !== undefined && last.id === continues ? last : null
      const step: Step = { ...deed, id: nextId(), undo: begun?.undo ?? deed.undo }
      const notice: Notice = { id: nextId(), text: deed.label, tone: 'plain', undoes: step.id }
      const others = begun ? undoSteps.slice(0, -1) : undoSteps
      set({
        undoSteps: [...others.slice(1 - mostSteps), step],
        redoSteps: [],
        ...(announced ? { notices: [...notices.slice(-2), notice] } : {}),
      })
      return step.id
    },
    undo: (id) => {
      const { undoSteps, redoSteps, notices } = get()
      const step = id === undefined ? undoSteps.at(-1) : undoSteps.find((other) => other.id === id)
      if (!step) return null
      set({
        undoSteps: undoSteps.filter((other) => other !== step),
        redoSteps: [...redoSteps, step],
        notices: notices.filter((notice) => notice.undoes !== step.id),
      })
      step.undo()
      return step
    },
    redo: () => {
      const { undoSteps, redoSteps } = get()
      const step = redoSteps.at(-1)
      if (!step) return null
      set({ undoSteps: [...undoSteps, step], redoSteps: redoSteps.slice(0, -1) })
      step.redo()
      return step
    },
    dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  }
}
