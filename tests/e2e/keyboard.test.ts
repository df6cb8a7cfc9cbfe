import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { chosenMovies, tracks, wallIsThere } from './support/window.ts'

/** The name of what has the focus, as a screen reader would say it first. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
  })

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Presses Tab until the focus is on something of this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    if (name.test(await focused(page))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Forty tabs did not lead to ${name}.`)
}

describeWindow('without a mouse', () => {
  journey(
    'films are found and chosen, a playlist is read, changed, opened and saved',
    async ({ app, page, folder }) => {
      await wallIsThere(page)
      await press(page, '/')
      await page.keyboard.type('alien 1979')
      await page.getByRole('option', { name: /^Alien, 1979/ }).waitFor()
      await tabTo(page, /^Alien, 1979/)
      await press(page, 'Space')
      await expect.poll(() => chosenMovies(page)).toEqual(['Alien'])

      await press(page, '/', 'Control+a')
      await page.keyboard.type('amelie')
      await page.getByRole('option', { name: /^Amélie, 2001/ }).waitFor()
      await tabTo(page, /^Amélie, 2001/)
      await press(page, 'Enter')
      await expect.poll(() => chosenMovies(page)).toEqual(['Alien', 'Amélie'])
      await expect.poll(() => tracks(page).count()).toBe(30)

      await press(page, 'p')
      await tabTo(page, /^Listen on Spotify/)
      await press(page, 'ArrowDown', 'l')
      await expect.poll(() => app.opened()).toHaveLength(1)

      const path = join(folder, 'keys.csv')
      await app.answerDialog([path])
      await press(page, 'Control+e')
      await page.getByRole('dialog').waitFor()
      await tabTo(page, /^Save file/)
      await press(page, 'Enter')
      await page.getByText(/Saved 30 tracks/).waitFor()
      await press(page, 'Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect((await readFile(path, 'utf8')).split('\n').length).toBeGreaterThan(30)

      await press(page, 'm')
      await expect.poll(() => focused(page)).toMatch(/, \d{4}/)
      await press(page, 'Control+z')
      await expect.poll(() => chosenMovies(page)).toEqual(['Alien'])
      await press(page, 'Control+Shift+z')
      await expect.poll(() => chosenMovies(page)).toEqual(['Alien', 'Amélie'])

      // A run of three films, which is one step back.
      await press(page, '/', 'Control+a', 'Delete')
      // The wall of all films again, and not the last answer of one row.
      await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(10)
      await press(page, 'ArrowDown')
      await expect.poll(() => focused(page)).toMatch(/, \d{4}/)
      await press(page, 'Shift+ArrowRight', 'Shift+ArrowRight')
      await expect.poll(async () => (await chosenMovies(page)).length).toBeGreaterThanOrEqual(4)
      await press(page, 'Control+z')
      await expect.poll(() => chosenMovies(page)).toEqual(['Alien', 'Amélie'])
    },
  )

  journey('dialogs take the focus, keep it, and give it back where it was', async ({ page }) => {
    await wallIsThere(page)
    await press(page, 'm')
    await expect.poll(() => focused(page)).toMatch(/, \d{4}/)
    const before = await focused(page)
    for (const open of ['?', 'Control+,', 'Control+k']) {
      await press(page, open)
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      for (let step = 0; step < 25; step += 1) {
        await press(page, 'Tab')
        // Between the last and the first the focus may be the window's own.
        const inside = () =>
          document.activeElement === document.body || document.activeElement?.closest('dialog') !== null
        expect(await page.evaluate(inside)).toBe(true)
      }
      await press(page, 'Escape')
      await dialog.waitFor({ state: 'detached' })
      await expect.poll(() => focused(page)).toBe(before)
    }
  })

  journey('the palette changes theme and text size, and finds what was used again', async ({ page }) => {
    await wallIsThere(page)
    await press(page, 'Control+Shift+p')
    await page.keyboard.type('dark')
    await press(page, 'Enter')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await press(page, 'Control+k')
    await page.keyboard.type('larger')
    await press(page, 'Enter')
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
      .toBe('17.6px')
    await press(page, 'Control+k')
    expect(await page.getByRole('dialog').getByRole('option').first().textContent()).toBe('Larger text')
  })
})

describeWindow('by roles and names alone, as a screen reader walks the window', () => {
  journey('every step of the way has a name', async ({ app, page, folder }) => {
    const wall = page.getByRole('main', { name: 'Movies' })
    await wall
      .getByRole('listbox', { name: /^Movies/ })
      .getByRole('option')
      .first()
      .waitFor()
    await page.getByRole('searchbox', { name: 'Search movies' }).fill('heat 1995')
    await wall.getByRole('option', { name: /^Heat, 1995/ }).click()
    const tray = page.getByRole('region', { name: 'Chosen movies' })
    await tray.getByRole('button', { name: 'Remove Heat' }).waitFor()

    const playlist = page.getByRole('complementary', { name: 'Playlist' })
    await playlist.getByRole('heading', { level: 2 }).first().waitFor()
    const listen = playlist.getByRole('button', { name: /^Listen on Spotify: .+ by .+/ })
    await expect.poll(() => listen.count()).toBe(30)
    // What changed is told without looking for it.
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringMatching(/^Playlist ready: .+, 30 tracks$/))
    await listen.first().click()
    await expect.poll(() => app.opened()).toHaveLength(1)

    await app.answerDialog([join(folder, 'names.csv')])
    await playlist.getByRole('button', { name: 'Export and share' }).click()
    const sharing = page.getByRole('dialog')
    await sharing.getByRole('button', { name: 'Save file' }).click()
    await page
      .getByText(/^Saved 30 tracks/)
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    await sharing.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Data sets', exact: true }).click()
    const datasets = page.getByRole('dialog', { name: 'Data sets' })
    await datasets.getByRole('switch', { name: /^Use / }).first().waitFor()
    await datasets.getByRole('button', { name: 'Close' }).click()
    await tray.getByRole('button', { name: 'Remove Heat' }).click()
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
    await tray.getByRole('button', { name: 'Remove Heat' }).waitFor()
  })
})
