import { expect, it } from 'vitest'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import type { Deed } from '../../../renderer/store/notices-slice.ts'

const deed = (label: string, log: string[] = []): Deed => ({
  label,
  undo: () => log.push(`undo ${label}`),
  redo: () => log.push(`redo ${label}`),
})

it('takes steps back in the reverse order, and does them again in theirs', () => {
  const { getState } = createAppStore()
  const log: string[] = []
  getState().remember(deed('first', log))
  getState().remember(deed('second', log))
  expect(getState().undo()?.label).toBe('second')
  expect(getState().undo()?.label).toBe('first')
  expect(getState().undo()).toBeNull()
  expect(getState().redo()?.label).toBe('first')
  expect(getState().redo()?.label).toBe('second')
  expect(getState().redo()).toBeNull()
  expect(log).toEqual(['undo second', 'undo first', 'redo first', 'redo second'])
})

it('forgets what could be done again once something new is done', () => {
  const { getState } = createAppStore()
  getState().remember(deed('first'))
  getState().undo()
  getState().remember(deed('second'))
  expect(getState().redo()).toBeNull()
  expect(getState().undo()?.label).toBe('second')
})

it('takes a named step out of the middle, and its notice with it', () => {
  const { getState } = createAppStore()
  getState().remember(deed('removed Heat'), { announced: true })
  getState().remember(deed('removed Alien'), { announced: true })
  const id = getState().notices[0]?.undoes ?? undefined
  expect(getState().undo(id)?.label).toBe('removed Heat')
  expect(getState().notices.map(({ text }) => text)).toEqual(['removed Alien'])
  expect(getState().undo(id)).toBeNull()
})

it('takes steps that go on from each other back at once, as far as nothing came between', () => {
  const { getState } = createAppStore()
  const log: string[] = []
  const begun = getState().remember(deed('mood 10%', log))
  const on = getState().remember(deed('mood 20%', log), { continues: begun })
  expect(getState().undoSteps.map(({ label }) => label)).toEqual(['mood 20%'])
  getState().remember(deed('shuffle', log))
  getState().remember(deed('mood 30%', log), { continues: on })
  expect(getState().undoSteps.map(({ label }) => label)).toEqual(['mood 20%', 'shuffle', 'mood 30%'])
  for (const _ of [1, 2, 3]) getState().undo()
  expect(log).toEqual(['undo mood 30%', 'undo shuffle', 'undo mood 10%'])
})

it('keeps a step when its notice is dismissed', () => {
  const { getState } = createAppStore()
  getState().remember(deed('removed Heat'), { announced: true })
  getState().dismissNotice(getState().notices[0]?.id ?? 0)
  expect(getState().notices).toEqual([])
  expect(getState().undo()?.label).toBe('removed Heat')
})

it('shows at most three notices and remembers at most a hundred steps', () => {
  const { getState } = createAppStore()
  for (let count = 1; count <= 120; count += 1)
    getState().remember(deed(`step ${count}`), { announced: true })
  expect(getState().notices.map(({ text }) => text)).toEqual(['step 118', 'step 119', 'step 120'])
  expect(getState().undoSteps).toHaveLength(100)
  expect(getState().undoSteps[0]?.label).toBe('step 21')
})

it('shows a message once, however often it comes, and what can be undone each time', () => {
  const { getState } = createAppStore()
  getState().notify('Nothing to undo')
  getState().notify('Link copied')
  getState().notify('Nothing to undo')
  expect(getState().notices.map(({ text }) => text)).toEqual(['Link copied', 'Nothing to undo'])
})
