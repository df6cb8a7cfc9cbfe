import type { Page } from 'playwright-core'
import type { RunningApp } from '../../runtime/launch.ts'
import { type Figure, quantile } from './figures.ts'
import { timeToSettle, watchSettling } from './settled.ts'

/** What is typed, letter by letter: short and long, right and wrong, common words and rare ones. */
const texts = [
  'the matrix',
  'seven samurai',
  'leon',
  'schindlers lst',
  'star wars 1977',
  'termiantor',
  'space horror',
]

/** How long a call takes there and back that asks for nothing, in milliseconds: what this machine adds to each. */
async function emptyCall(page: Page): Promise<number> {
  const times = await page.evaluate(async () => {
    const times: number[] = []
    for (let call = 0; call < 40; call += 1) {
      const start = performance.now()
      await window.crosstune.call('shell.about', {})
      times.push(performance.now() - start)
    }
    return times
  })
  return quantile(times, 0.5)
}

/** Types into the search box; measures each letter until the films that answer it are on the screen. */
export async function measureSearch(app: RunningApp): Promise<Figure[]> {
  const { page } = app
  const box = page.getByRole('searchbox')
  const call = await emptyCall(page)
  await watchSettling(page, '.movies', 'keydown')
  const times: number[] = []
  await app.longestBlock()
  for (const text of texts) {
    await box.fill('')
    await page.waitForTimeout(300)
    await box.focus()
    for (const letter of text) {
      times.push(await timeToSettle(page, () => page.keyboard.press(letter)))
      // Nobody types without a pause; what follows an answer, posters and counts, is done in it.
      await page.waitForTimeout(90)
    }
  }
  const block = await app.longestBlock()
  await box.fill('')
  return [
    { name: 'search: an empty call, there and back', value: call, unit: 'ms', bound: null },
    {
      name: 'search: keystroke to results shown, median',
      value: quantile(times, 0.5),
      unit: 'ms',
      bound: null,
    },
    {
      name: 'search: keystroke to results shown, p95',
      value: quantile(times, 0.95),
      unit: 'ms',
      bound: { most: 50 },
    },
    { name: 'search: keystroke to results shown, worst', value: Math.max(...times), unit: 'ms', bound: null },
    { name: 'search: longest block of the main process', value: block, unit: 'ms', bound: { most: 50 } },
    { name: 'search: keystrokes', value: times.length, unit: '', bound: null },
  ]
}
