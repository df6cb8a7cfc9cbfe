import type { Page } from 'playwright-core'

/**
 * Has the page measure, for each press of a key or of the pointer from now on, how long until a part of it shows
 * what the press led to: from the event's own time to the frame after the part is no longer `aria-busy`.
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
      const look = () => {
        const busy = document.querySelector(part)?.getAttribute('aria-busy') === 'true'
        if (busy) busySeen = true
        if (busy || !busySeen || pressed === null) return
        const from = pressed
        pressed = null
        requestAnimationFrame(() => {
          // A message comes after the frame that it was sent in is painted.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => settled(performance.now() - from)
          port2.postMessage(null)
        })
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
