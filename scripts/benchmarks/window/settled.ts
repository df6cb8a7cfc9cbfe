import type { Page } from 'playwright-core'

/**
 * Has the page measure, for each press of a key or of the pointer from now on, how long until a part of it shows
 * what the press led to: from the event's own time until the frame is presented in which the part is no longer
 * `aria-busy`. The page learns when that was from an element added in that frame (Element Timing, W3C): its
 * `renderTime` is the time at which its first frame was presented.
 *
 * @param part selects the part. It must be busy as soon as the press is handled.
 */
export async function watchSettling(
  page: Page,
  part: string,
  press: 'keydown' | 'pointerdown',
): Promise<void> {
  await page.evaluate(
    ({ part, press }) => {
      let settled: (time: number) => void = () => {}
      // The page tells by itself when it is done: to be asked again and again would be work for it.
      const nextTime = () =>
        new Promise<number>((resolve, reject) => {
          settled = resolve
          setTimeout(() => reject(new Error('What a press led to was not shown within ten seconds.')), 10_000)
        })
      Object.assign(window, { nextTimeToSettle: nextTime })
      let pressed: number | null = null
      let busySeen = false
      document.addEventListener(
        press,
        (event) => {
          pressed = event.timeStamp
          busySeen = false
        },
        { capture: true },
      )
      let probe: HTMLElement | null = null
      let from = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          probe?.remove()
          probe = null
          settled(Number(Reflect.get(entry, 'renderTime')) - from)
        }
      }).observe({ type: 'element' })
      const look = () => {
        const busy = document.querySelector(part)?.getAttribute('aria-busy') === 'true'
        if (busy) busySeen = true
        if (busy || !busySeen || pressed === null) return
        from = pressed
        pressed = null
        probe = document.createElement('p')
        probe.textContent = '.'
        probe.setAttribute('elementtiming', 'settled')
        Object.assign(probe.style, {
          position: 'fixed',
          top: '0',
          left: '0',
          margin: '0',
          contain: 'strict',
          width: '12px',
          height: '12px',
          zIndex: '9999',
        })
        document.body.append(probe)
      }
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        attributes: true,
        attributeFilter: ['aria-busy'],
      })
    },
    { part, press },
  )
}

/** Does a press, and gives the milliseconds until what it led to was shown. Throws where that takes ten seconds. */
export async function timeToSettle(page: Page, press: () => Promise<void>): Promise<number> {
  const next = await page.evaluateHandle(() => {
    const nextTime: unknown = Reflect.get(window, 'nextTimeToSettle')
    if (typeof nextTime !== 'function') throw new Error('The page is not watched.')
    // In an object, or it would be waited for here.
    return { time: nextTime() }
  })
  await press()
  const time = Number(await next.evaluate((wanted) => wanted.time))
  await next.dispose()
  return time
}
