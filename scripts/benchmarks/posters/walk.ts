import type { Page } from 'playwright-core'

/** How a walk goes down the wall, in milliseconds: the move by one window's height, and the rest after it. */
const pace = { move: 400, rest: 1000 } as const

/** What the page showed while its wall was walked down. */
export interface Walk {
  /** Milliseconds between two frames of the page. */
  readonly intervals: readonly number[]
  /** Tasks of the page's main thread over 50 ms, in milliseconds. */
  readonly longTasks: readonly number[]
  /** The sum of the layout shifts. */
  readonly shift: number
  /** Films that were in sight while the wall rested. */
  readonly films: number
  /** Those of them whose real poster stood there at the end of the rest. */
  readonly posters: number
}

/** Goes down the wall from its first film, a window's height at a time, until this many films were in sight. */
export async function walkWall(page: Page, films: number): Promise<Walk> {
  return page.evaluate(
    async ({ films, pace }) => {
      const scroller = document.querySelector('#movie-grid')?.parentElement
      if (!scroller) throw new Error('There is no wall to walk down.')
      // The wall is where it was at the last start.
      scroller.scrollTop = 0
      await new Promise((resolve) => setTimeout(resolve, pace.rest))
      const intervals: number[] = []
      const longTasks: number[] = []
      let shift = 0
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.entryType === 'longtask') longTasks.push(entry.duration)
          else shift += Number(Reflect.get(entry, 'value'))
        }
      })
      observer.observe({ type: 'longtask' })
      observer.observe({ type: 'layout-shift' })

      const seen = new Map<string, boolean>()
      const look = () => {
        const room = scroller.getBoundingClientRect()
        for (const cell of scroller.querySelectorAll('[data-index]')) {
          const { top, bottom } = cell.getBoundingClientRect()
          if (bottom <= room.top || top >= room.bottom) continue
          const index = cell.getAttribute('data-index') ?? ''
          const row = [...(cell.parentElement?.querySelectorAll('[data-index]') ?? [])]
          const shows = cell.parentElement?.querySelector('canvas')?.dataset.shows?.split(' ') ?? []
          seen.set(index, seen.get(index) === true || shows[row.indexOf(cell)] === 'real')
        }
      }
      await new Promise<void>((resolve) => {
        let before: number | null = null
        let from = scroller.scrollTop
        let begun: number | null = null
        const step = (now: number) => {
          if (before !== null) intervals.push(now - before)
          before = now
          begun ??= now
          const share = Math.min(1, (now - begun) / pace.move)
          const to = from + scroller.clientHeight
          if (scroller.scrollTop !== to && share < 1) scroller.scrollTop = from + share * (to - from)
          if (now - begun >= pace.move + pace.rest) {
            look()
            if (seen.size >= films) {
              resolve()
              return
            }
            from = to
            begun = now
          }
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      })
      observer.disconnect()
      const posters = [...seen.values()].filter(Boolean).length
      return { intervals, longTasks, shift, films: seen.size, posters }
    },
    { films, pace },
  )
}
