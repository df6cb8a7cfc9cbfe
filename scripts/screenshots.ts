import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launchStandIn, type RunningApp } from './runtime/launch.ts'
import { takeFullSet } from './screenshots/full-set.ts'

/**
 * Takes pictures of the running built app: `npm run screenshots` those of docs/images, `npm run screenshots -- FOLDER`
 * every state at three sizes, in both themes and both languages.
 */
const fullSet = process.argv[2]
const images = resolve(import.meta.dirname, '../docs/images')
const folder = mkdtempSync(join(tmpdir(), 'crosstune-screenshots-'))
const movies = ['Alien', 'Blade Runner', 'Spirited Away']

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(700)
}

async function shoot(page: Page, name: string): Promise<void> {
  // As a window is while one looks at it: nothing under the pointer, and no ring around what was used last.
  await page.mouse.move(0, 0)
  await page.locator(':focus').evaluateAll(([element]) => element instanceof HTMLElement && element.blur())
  await settle(page)
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' })
  console.log(`${name}.png`)
}

async function setTheme(page: Page, theme: 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: theme }).click()
  await page.keyboard.press('Escape')
}

async function choose(page: Page): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Search movies' })
  for (const title of movies) {
    await search.fill(title)
    await page
      .getByRole('option', { name: new RegExp(`^${title}, \\d{4}`, 'i') })
      .first()
      .click()
  }
  await search.fill('')
  await page
    .getByRole('button', { name: /^Listen on Spotify/ })
    .first()
    .waitFor()
}

/** A track list that takes long enough to be seen being read. */
function longTrackList(): string {
  const path = join(folder, 'Music Info.csv')
  const rows = Array.from(
    { length: 400_000 },
    (_, n) => `T${n},Song ${n},Artist ${n % 9000},"dark,ambient",,1999`,
  )
  writeFileSync(path, `track_id,name,artist,tags,genre,year\n${rows.join('\n')}\n`)
  return path
}

async function shootImport(app: RunningApp): Promise<void> {
  const { page } = app
  app.answerDialog([longTrackList()])
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByRole('menuitem', { name: /Files/ }).click()
  const card = page.getByRole('article', { name: /^Import of/ })
  await card.getByText(/\d rows/).waitFor()
  await shoot(page, 'importing')
  await card.getByRole('button', { name: 'Cancel' }).click()
}

async function takeAll(app: RunningApp): Promise<void> {
  const { page } = app
  await page
    .getByRole('listbox', { name: /^Movies/ })
    .locator('canvas, svg, img')
    .first()
    .waitFor()
  if (fullSet !== undefined) {
    await choose(page)
    await takeFullSet(page, resolve(fullSet))
    return
  }
  await setTheme(page, 'Dark')
  await shoot(page, 'first-run')
  await choose(page)
  await shoot(page, 'playlist-dark')
  await page.setViewportSize({ width: 1920, height: 1200 })
  await shoot(page, 'playlist-wide')
  await page.setViewportSize({ width: 900, height: 600 })
  await shoot(page, 'grid-narrow')
  await page.getByRole('button', { name: 'Show playlist' }).click()
  await shoot(page, 'playlist-narrow')
  await page.keyboard.press('Escape')
  await page.setViewportSize({ width: 1280, height: 800 })
  await setTheme(page, 'Light')
  await shoot(page, 'playlist-light')
  await shootImport(app)
}

mkdirSync(images, { recursive: true })
const app = await launchStandIn(join(folder, 'data'))
try {
  await takeAll(app)
} finally {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}
