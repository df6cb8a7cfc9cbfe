import { useCallback } from 'react'
import { useAppStore } from '../../context.tsx'
import { strings } from '../../strings/index.ts'

/** Takes the named step back, or the last one. */
export function useUndo(): (id?: number) => void {
  const store = useAppStore()
  return useCallback(
    (id) => {
      const step = store.getState().takeUndoStep(id)
      step?.undo()
      store.getState().notify(step ? strings.notices.undone(step.label) : strings.notices.nothingToUndo)
    },
    [store],
  )
}
