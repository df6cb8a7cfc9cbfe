import type { SliceCreator } from './app-store.ts'

/** How many steps back are kept. */
const mostSteps = 100

/** Something done that can be taken back. */
export interface UndoStep {
  readonly id: number
  readonly label: string
  readonly undo: () => void
}

/** A short message; with `undoes`, it offers to take that step back. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly tone: 'plain' | 'problem'
  readonly undoes: number | null
}

export interface NoticesSlice {
  readonly notices: readonly Notice[]
  readonly undoSteps: readonly UndoStep[]
  notify(text: string, tone?: Notice['tone']): void
  /** Remembers how to take something back. `announced` also shows a notice that offers it. */
  remember(label: string, undo: () => void, announced: boolean): void
  /** Takes a step off the stack, the last one where none is named; its `undo` is for the caller to run. */
  takeUndoStep(id?: number): UndoStep | null
  dismissNotice(id: number): void
}

/** Short messages, and the way back from what they tell. */
export const createNoticesSlice: SliceCreator<NoticesSlice> = (set, get) => {
  let lastId = 0
  const nextId = () => {
    lastId += 1
    return lastId
  }

  return {
    notices: [],
    undoSteps: [],
    notify: (text, tone = 'plain') =>
      set(({ notices }) => ({
        notices: [...notices.slice(-2), { id: nextId(), text, tone, undoes: null }],
      })),
    remember: (label, undo, announced) =>
      set(({ notices, undoSteps }) => {
        const step = { id: nextId(), label, undo }
        const notice: Notice = { id: nextId(), text: label, tone: 'plain', undoes: step.id }
        return {
          undoSteps: [...undoSteps.slice(1 - mostSteps), step],
          ...(announced ? { notices: [...notices.slice(-2), notice] } : {}),
        }
      }),
    takeUndoStep: (id) => {
      const { undoSteps, notices } = get()
      const step = id === undefined ? undoSteps.at(-1) : undoSteps.find((other) => other.id === id)
      if (!step) return null
      set({
        undoSteps: undoSteps.filter((other) => other !== step),
        notices: notices.filter((notice) => notice.undoes !== step.id),
      })
      return step
    },
    dismissNotice: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  }
}
