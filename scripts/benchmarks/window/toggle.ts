import type { Page } from 'playwright-core'
import type { RunningApp } from '../../runtime/launch.ts'
import { type Figure, quantile } from './figures.ts'
import { timeToSettle, watchSettling } from './settled.ts'

/** How many films are chosen, and let go again. */
const rounds = 5
const filmsARound = 6

/** Brings the pointer to a film, as one does before one presses: what the film does for the pointer is over by then. */
async function pointAt(page: Page, film: number): Promise<void> {
  const box = await page.getByRole('listbox').getByRole('option').nth(film).boundingBox()
  if (box === null) throw new Error('The film is not in sight.')
  await page.mouse.move(box.x + 30, box.y + 90)
  await page.waitForTimeout(200)
}

async function press(page: Page): Promise<void> {
  await page.mouse.down()
  await page.mouse.up()
}

/** Chooses films and lets them go; measures each until the playlist that follows is on the screen. */
export async function measureToggle(app: RunningApp): Promise<Figure[]> {
  const { page } = app
  await watchSettling(page, 'aside', 'pointerdown')
  const times: number[] = []
  const toggle = async (film: number) => {
    await pointAt(page, film)
    times.push(await timeToSettle(page, () => press(page)))
    await page.waitForTimeout(250)
  }
  // The wall is where it was at the last start: at its end stand films that little is known of, and no music answers.
  await page.evaluate(() => document.querySelector('#movie-grid')?.parentElement?.scrollTo(0, 0))
  await page.waitForTimeout(500)
  const clear = page.getByRole('button', { name: 'Clear', exact: true })
  if (await clear.isVisible()) await clear.click()
  await app.longestBlock()
  for (let round = 0; round < rounds; round += 1) {
    for (let film = 0; film < filmsARound; film += 1) await toggle(film)
    // The last film leaves no playlist to wait for.
    for (let film = filmsARound - 1; film > 0; film -= 1) await toggle(film)
    await pointAt(page, 0)
    await press(page)
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.waitForTimeout(600)
  }
  const block = await app.longestBlock()
  return [
    { name: 'toggle: film to playlist shown, median', value: quantile(times, 0.5), unit: 'ms', bound: null },
    {
      name: 'toggle: film to playlist shown, p95',
      value: quantile(times, 0.95),
      unit: 'ms',
      bound: { most: 100 },
    },
    { name: 'toggle: film to playlist shown, worst', value: Math.max(...times), unit: 'ms', bound: null },
    { name: 'toggle: longest block of the main process', value: block, unit: 'ms', bound: { most: 50 } },
    { name: 'toggle: films', value: times.length, unit: '', bound: null },
  ]
}
