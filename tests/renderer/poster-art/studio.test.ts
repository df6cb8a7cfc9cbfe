import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { orderPoster, restPosters } from '../../../renderer/features/movies/poster-art/studio.ts'

const jobs: unknown[] = []

class IdleWorker extends EventTarget {
  postMessage(job: unknown) {
    jobs.push(job)
  }
}

beforeEach(() => {
  jobs.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('Worker', IdleWorker)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('begins no poster while somebody types, and those still wanted when they pause', () => {
  const order = (title: string) =>
    orderPoster({ title, year: null, genres: [], keywords: [] }, '', 152, 1, () => {})
  restPosters()
  const takeBack = order('Alien')
  order('Heat')
  vi.advanceTimersByTime(150)
  restPosters()
  vi.advanceTimersByTime(150)
  expect(jobs).toEqual([])
  takeBack()
  vi.advanceTimersByTime(100)
  expect(jobs).toMatchObject([{ movie: { title: 'Heat' } }])
})
