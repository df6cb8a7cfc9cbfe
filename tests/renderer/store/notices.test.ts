import { expect, it } from 'vitest'
import { createAppStore } from '../../../renderer/store/app-store.ts'

it('takes steps back in the reverse order', () => {
  const { getState } = createAppStore()
  getState().remember('first', () => undefined, false)
  getState().remember('second', () => undefined, false)
  expect(getState().takeUndoStep()?.label).toBe('second')
  expect(getState().takeUndoStep()?.label).toBe('first')
  expect(getState().takeUndoStep()).toBeNull()
})

it('takes a named step out of the middle, and its notice with it', () => {
  const { getState } = createAppStore()
  getState().remember('removed Heat', () => undefined, true)
  getState().remember('removed Alien', () => undefined, true)
  const id = getState().notices[0]?.undoes ?? undefined
  expect(getState().takeUndoStep(id)?.label).toBe('removed Heat')
  expect(getState().notices.map(({ text }) => text)).toEqual(['removed Alien'])
  expect(getState().takeUndoStep(id)).toBeNull()
})

it('keeps a step when its notice is dismissed', () => {
  const { getState } = createAppStore()
  getState().remember('removed Heat', () => undefined, true)
  getState().dismissNotice(getState().notices[0]?.id ?? 0)
  expect(getState().notices).toEqual([])
  expect(getState().takeUndoStep()?.label).toBe('removed Heat')
})

it('shows at most three notices and remembers at most a hundred steps', () => {
  const { getState } = createAppStore()
  for (let count = 1; count <= 120; count += 1) getState().remember(`step ${count}`, () => undefined, true)
  expect(getState().notices.map(({ text }) => text)).toEqual(['step 118', 'step 119', 'step 120'])
  expect(getState().undoSteps).toHaveLength(100)
  expect(getState().undoSteps[0]?.label).toBe('step 21')
})
