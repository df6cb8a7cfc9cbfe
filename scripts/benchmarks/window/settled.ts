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
      const times: number[] = []
      Object.assign(window, { settlingTimes: times })
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
          port1.onmessage = () => times.push(performance.now() - from)
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
  const times = () =>
    page.evaluate(() => {
      const times: unknown = Reflect.get(window, 'settlingTimes')
      return Array.isArray(times) ? times.map(Number) : []
    })
  const before = (await times()).length
  await press()
  for (let tries = 0; tries < 400; tries += 1) {
    const time = (await times())[before]
    if (time !== undefined) return time
    await page.waitForTimeout(25)
  }
  throw new Error('What a press led to was not shown within ten seconds.')
}
