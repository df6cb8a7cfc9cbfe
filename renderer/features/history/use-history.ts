import { useMemo } from 'react'
import { useAppStore } from '../../context.tsx'
import { strings } from '../../strings/index.ts'

interface History {
  /** Takes the named step back, or the last one, and tells what it was. */
  readonly undo: (id?: number) => void
  /** Does again what was taken back last, and tells what it was. */
  readonly redo: () => void
}

/** The way back through what was done in this window, and forth again. */
export function useHistory(): History {
  const store = useAppStore()
  return useMemo(() => {
    const { notify } = store.getState()
    return {
      undo(id) {
        const step = store.getState().undo(id)
        notify(step ? strings.notices.undone(step.label) : strings.notices.nothingToUndo)
      },
      redo() {
        const step = store.getState().redo()
        notify(step ? strings.notices.redone(step.label) : strings.notices.nothingToRedo)
      },
    }
  }, [store])
}
