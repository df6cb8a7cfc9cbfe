import { expect, it } from 'vitest'
import type { ImportProgress } from '#shared/contract/imports.ts'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { aDataset, aReport } from '../support/builders.ts'

const progress = (parts: Partial<ImportProgress> = {}): ImportProgress => ({
  jobId: 'a',
  name: 'movies.csv',
  phase: 'reading',
  done: 10,
  total: 100,
  rows: 5,
  ...parts,
})
const ended = { jobId: 'a', name: 'movies.csv', result: { status: 'done' as const, reports: [aReport()] } }

it('keeps one entry a job, in the order they came', () => {
  const { getState } = createAppStore()
  getState().importProgressed(progress())
  getState().importProgressed(progress({ jobId: 'b', phase: 'waiting' }))
  getState().importProgressed(progress({ phase: 'writing', done: 50 }))
  expect(getState().runningImports.map(({ jobId, phase }) => [jobId, phase])).toEqual([
    ['a', 'writing'],
    ['b', 'waiting'],
  ])
})

it('moves a job from running to ended, and away when told', () => {
  const { getState } = createAppStore()
  getState().importProgressed(progress())
  getState().importEnded(ended)
  expect(getState().runningImports).toEqual([])
  expect(getState().endedImports).toEqual([ended])
  getState().putAwayImport('a')
  expect(getState().endedImports).toEqual([])
})

it('puts all ended jobs away at once, and leaves those under way', () => {
  const { getState } = createAppStore()
  getState().importEnded(ended)
  getState().importEnded({ ...ended, jobId: 'b' })
  getState().importProgressed(progress({ jobId: 'c' }))
  getState().putAwayAllImports()
  expect(getState().endedImports).toEqual([])
  expect(getState().runningImports).toHaveLength(1)
})

it('does not bring an ended job back by late progress', () => {
  const { getState } = createAppStore()
  getState().importEnded(ended)
  getState().importProgressed(progress())
  expect(getState().runningImports).toEqual([])
})

it('asks for the films anew when what is in use has changed, and only then', () => {
  const { getState } = createAppStore()
  getState().setDatasets([aDataset()])
  expect(getState().revision).toBe(0)
  getState().setDatasets([aDataset({ name: 'another name' })])
  expect(getState().revision).toBe(0)
  getState().setDatasets([aDataset({ active: false })])
  expect(getState().revision).toBe(1)
  getState().setDatasets([aDataset({ active: false }), aDataset({ id: 'new' })])
  expect(getState().revision).toBe(2)
})
