import { describe, expect, it } from 'vitest'
import type { ImportProgress } from '#shared/contract/imports.ts'
import { fractionOf, timeLeft } from '../../../renderer/features/importing/job-progress.ts'

const job = (parts: Partial<ImportProgress>): ImportProgress => ({
  ...{ jobId: 'a', name: 'a.csv', phase: 'reading', done: 0, total: 100, rows: 0 },
  ...parts,
})

describe('how far a job is', () => {
  it('grows through its phases and never goes back', () => {
    const way = [
      job({ done: 0 }),
      job({ done: 50 }),
      job({ done: 100 }),
      job({ phase: 'writing', done: 0, total: 8 }),
      job({ phase: 'indexing', done: 0, total: 8 }),
      job({ phase: 'indexing', done: 4, total: 8 }),
      job({ phase: 'finishing', done: 4, total: 8 }),
      job({ phase: 'finishing', done: 8, total: 8 }),
    ].map(fractionOf)
    expect(way.map((fraction) => fraction?.toFixed(2))).toEqual([
      '0.00',
      '0.45',
      '0.90',
      '0.90',
      '0.90',
      '0.94',
      '0.99',
      '1.00',
    ])
  })

  it('is not known while it waits', () => {
    expect(fractionOf(job({ phase: 'waiting', total: 0 }))).toBeNull()
    expect(fractionOf(job({ total: 0 }))).toBeNull()
  })
})

describe('the time left', () => {
  it('follows from the pace so far, once there is one', () => {
    const first = { at: 1000, fraction: 0.1 }
    expect(timeLeft(first, { at: 3000, fraction: 0.3 })).toBeCloseTo(7000, 6)
    expect(timeLeft(first, { at: 1200, fraction: 0.3 })).toBeNull()
    expect(timeLeft(first, { at: 9000, fraction: 0.12 })).toBeNull()
  })
})
