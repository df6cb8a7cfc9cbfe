import type { Page } from 'playwright-core'
import type { RunningApp } from '../../runtime/launch.ts'
import type { Figure } from './figures.ts'
import { traced } from './trace.ts'

/** How often each thing is done, and how long the window rests after it, in milliseconds. */
const times = 4
const rest = 900

/** What is done to the list, by the names under which it is measured. */
const deeds: Readonly<Record<string, (page: Page, time: number) => Promise<void>>> = {
  dial: (page) => page.getByRole('slider', { name: 'Mood' }).press('ArrowRight'),
  undo: (page) => page.keyboard.press('ControlOrMeta+z'),
  lock: (page, time) => pressOnTrack(page, time, 'k'),
  like: (page, time) => pressOnTrack(page, time, 'f'),
}

/** Presses a key on a track that is in sight. */
async function pressOnTrack(page: Page, place: number, key: string): Promise<void> {
  await page.locator('aside [data-key] [data-roving]').nth(place).press(key)
}

/** Has a playlist of 200 tracks in sight, its dials open. */
async function openLongList(page: Page): Promise<void> {
  const clear = page.getByRole('button', { name: 'Clear', exact: true })
  if (await clear.isVisible()) await clear.click()
  const posters = page.getByRole('listbox').getByRole('option')
  for (const film of [0, 1, 2]) await posters.nth(film).click({ position: { x: 30, y: 90 } })
  await page.getByRole('button', { name: 'Dials' }).click()
  await page.getByRole('slider', { name: 'Number of tracks' }).press('End')
  await page.locator('aside[aria-busy="false"] [data-key]').nth(199).waitFor({ state: 'attached' })
  // Each way once before it is measured: what the compiler has to learn is not what is measured here.
  for (const act of Object.values(deeds)) {
    await act(page, 5)
    await page.waitForTimeout(rest)
  }
}

/** Turns a dial, takes it back, keeps and likes tracks, in a list of 200; measures the longest task of each. */
export async function measureLongList(app: RunningApp): Promise<Figure[]> {
  const { page } = app
  await openLongList(page)
  await app.longestBlock()
  const figures: Figure[] = []
  for (const [name, act] of Object.entries(deeds)) {
    const { tasks } = await traced(page, async () => {
      for (let time = 0; time < times; time += 1) {
        await act(page, time)
        await page.waitForTimeout(rest)
      }
    })
    const longest = tasks[0] ?? Number.NaN
    figures.push({
      name: `200 tracks: ${name}, longest task`,
      value: longest,
      unit: 'ms',
      bound: { most: 50 },
    })
  }
  const block = await app.longestBlock()
  // What is measured next has a list of the usual length.
  await page.getByRole('slider', { name: 'Number of tracks' }).fill('30')
  await page.waitForTimeout(rest)
  const name = '200 tracks: longest block of the main process'
  return [...figures, { name, value: block, unit: 'ms', bound: { most: 50 } }]
}
