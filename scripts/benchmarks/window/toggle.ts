import type { Page } from 'playwright-core'
import { type Figure, quantile } from './figures.ts'
import { timeToSettle, watchSettling } from './settled.ts'

/** How many films are chosen, and let go again. */
const rounds = 5
const filmsARound = 6

/** Chooses films and lets them go; measures each until the playlist that follows is on the screen. */
export async function measureToggle(page: Page): Promise<Figure[]> {
  await watchSettling(page, 'aside', 'pointerdown')
  const posters = page.getByRole('listbox').getByRole('option')
  const times: number[] = []
  const toggle = async (film: number) => {
    const click = () => posters.nth(film).click({ position: { x: 30, y: 90 } })
    times.push(await timeToSettle(page, click))
    await page.waitForTimeout(250)
  }
  const clear = page.getByRole('button', { name: 'Clear', exact: true })
  if (await clear.isVisible()) await clear.click()
  for (let round = 0; round < rounds; round += 1) {
    for (let film = 0; film < filmsARound; film += 1) await toggle(film)
    // The last film leaves no playlist to wait for.
    for (let film = filmsARound - 1; film > 0; film -= 1) await toggle(film)
    await posters.nth(0).click({ position: { x: 30, y: 90 } })
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.waitForTimeout(600)
  }
  return [
    { name: 'toggle: film to playlist shown, median', value: quantile(times, 0.5), unit: 'ms', bound: null },
    {
      name: 'toggle: film to playlist shown, p95',
      value: quantile(times, 0.95),
      unit: 'ms',
      bound: { most: 100 },
    },
    { name: 'toggle: film to playlist shown, worst', value: Math.max(...times), unit: 'ms', bound: null },
    { name: 'toggle: films', value: times.length, unit: '', bound: null },
  ]
}
