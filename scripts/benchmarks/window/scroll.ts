import type { Page } from 'playwright-core'
import type { RunningApp } from '../../runtime/launch.ts'
import type { Figure } from './figures.ts'
import { traced } from './trace.ts'

/** How long the wall is scrolled from its first film to its last, in milliseconds. */
const duration = 20_000

interface Scrolled {
  /** Milliseconds between two frames of the page. */
  readonly intervals: readonly number[]
  /** The most elements that the wall had in the document. */
  readonly elements: number
  /** What the page shifted about in all: the sum of the layout shifts. */
  readonly shift: number
}

/** Scrolls the wall from end to end in the page, a step a frame. */
async function scroll(page: Page): Promise<Scrolled> {
  return page.evaluate(async (milliseconds) => {
    const grid = document.querySelector('[role="listbox"]')
    const scroller = grid?.parentElement
    if (!grid || !scroller) throw new Error('There is no wall to scroll.')
    const intervals: number[] = []
    let elements = 0
    let shift = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    const end = scroller.scrollHeight - scroller.clientHeight
    await new Promise<void>((resolve) => {
      let start = 0
      let before = 0
      const step = (now: number) => {
        if (start === 0) start = now
        else intervals.push(now - before)
        before = now
        scroller.scrollTop = end * Math.min(1, (now - start) / milliseconds)
        if (intervals.length % 10 === 0) {
          elements = Math.max(elements, grid.getElementsByTagName('*').length)
        }
        if (now - start < milliseconds) requestAnimationFrame(step)
        else resolve()
      }
      requestAnimationFrame(step)
    })
    observer.disconnect()
    return { intervals, elements, shift }
  }, duration)
}

/** How long the screen shows a frame, in milliseconds: that of an idle page. */
async function frameTime(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const times: number[] = []
    await new Promise<void>((resolve) => {
      const step = (now: number) => {
        times.push(now)
        if (times.length < 61) requestAnimationFrame(step)
        else resolve()
      }
      requestAnimationFrame(step)
    })
    return ((times.at(-1) ?? 0) - (times[0] ?? 0)) / (times.length - 1)
  })
}

/** The share of frames shown when they were due: each interval of two frames or more has missed some. */
function shareInTime(intervals: readonly number[], frame: number): number {
  const due = intervals.reduce((sum, interval) => sum + Math.max(1, Math.round(interval / frame)), 0)
  return intervals.length / due
}

/** Scrolls the wall from end to end in 20 seconds. */
export async function measureScroll({ page }: RunningApp): Promise<Figure[]> {
  const frame = await frameTime(page)
  let scrolled: Scrolled | null = null
  const trace = await traced(page, async () => {
    scrolled = await scroll(page)
  })
  const { intervals, elements, shift } = scrolled ?? {
    intervals: [],
    elements: Number.NaN,
    shift: Number.NaN,
  }
  return [
    { name: 'scroll: a frame of the idle window', value: frame, unit: 'ms', bound: null },
    {
      name: 'scroll: frames in time',
      value: shareInTime(intervals, frame) * 100,
      unit: '%',
      bound: { least: 95 },
    },
    { name: 'scroll: longest task', value: trace.tasks[0] ?? Number.NaN, unit: 'ms', bound: { most: 50 } },
    { name: 'scroll: elements in the wall', value: elements, unit: '', bound: { most: 400 } },
    { name: 'layout shift since the start', value: shift, unit: '', bound: { most: 0.02 } },
  ]
}
