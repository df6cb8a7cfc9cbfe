import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { CommandName } from '#shared/commands/commands.ts'
import { catalogues, type Language, languages, type Strings } from '#shared/strings/index.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  { width: 1920, height: 1200 },
] as const
const themes = ['themeLight', 'themeDark'] as const

/** Runs a command by the palette, whose words are the language's. */
async function run(page: Page, { commands }: Strings, name: CommandName): Promise<void> {
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: commands.placeholder })
  await box.fill(commands.names[name])
  await page.keyboard.press('Enter')
  await box.waitFor({ state: 'detached' })
}

async function openMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** The states of the window, each from the main view; Escape leads back. */
const states: Readonly<Record<string, (page: Page, strings: Strings) => Promise<void>>> = {
  wall: async () => undefined,
  playlist: (page, strings) => run(page, strings, 'playlist'),
  why: async (page, strings) => {
    await run(page, strings, 'playlist')
    await page.locator('.track').first().click()
  },
  dials: async (page, strings) => {
    await run(page, strings, 'playlist')
    await page.getByRole('button', { name: strings.dials.toggle, exact: true }).click()
  },
  track: async (page, strings) => {
    await run(page, strings, 'playlist')
    // A sheet that slides in has the list scrolled for the pointer, which closes the menu.
    await page.waitForTimeout(350)
    await page.locator('.track').nth(2).click({ button: 'right' })
  },
  judged: async (page, strings) => {
    await run(page, strings, 'playlist')
    await openMenu(page, strings.playlist.menu, strings.feedback.open)
  },
  movie: async (page) => {
    await page.locator('#movie-grid [role="option"]').nth(3).focus()
    await page.keyboard.press('Alt+Enter')
  },
  filter: (page, strings) => page.getByRole('button', { name: strings.movies.genre, exact: true }).click(),
  found: (page, strings) => page.getByRole('searchbox', { name: strings.movies.searchLabel }).fill('leon'),
  nothing: (page, strings) =>
    page.getByRole('searchbox', { name: strings.movies.searchLabel }).fill('zzzzqq'),
  playlists: (page, strings) => run(page, strings, 'playlists'),
  saved: async (page, strings) => {
    await run(page, strings, 'playlists')
    await page.locator('[data-playlist]').first().click()
  },
  export: (page, strings) => run(page, strings, 'export'),
  settings: (page, strings) => run(page, strings, 'settings'),
  datasets: (page, strings) => run(page, strings, 'datasets'),
  shortcuts: (page, strings) => run(page, strings, 'shortcuts'),
  about: (page, strings) => run(page, strings, 'about'),
  palette: (page) => page.keyboard.press('Control+k'),
}

/** What leads back where Escape does not. */
const leave: Readonly<Record<string, (page: Page, strings: Strings) => Promise<void>>> = {
  dials: async (page, strings) => {
    // Escape has closed the sheet, which the dials are in where the window is narrow.
    await run(page, strings, 'playlist')
    await page.getByRole('button', { name: strings.dials.toggle, exact: true }).click()
  },
  found: (page, strings) => page.getByRole('searchbox', { name: strings.movies.searchLabel }).fill(''),
  nothing: (page, strings) => page.getByRole('searchbox', { name: strings.movies.searchLabel }).fill(''),
}

/** A playlist that is kept, and tracks that were liked and left out, so that no view is empty. */
async function furnish(page: Page, strings: Strings): Promise<void> {
  await run(page, strings, 'savePlaylist')
  for (const [place, button] of [
    [1, '.track-like'],
    [4, '.track-like'],
    [6, '.track-actions button:last-child'],
  ] as const) {
    await page.locator('.track').nth(place).hover()
    await page.locator('.track').nth(place).locator(button).click()
  }
}

async function speak(page: Page, from: Strings, language: Language): Promise<void> {
  await run(page, from, 'settings')
  await page.getByRole('radio', { name: from.settings.languages[language] }).click({ force: true })
  await page.keyboard.press('Escape')
}

/** Takes every state at three sizes, in both themes and in every language, of a window in which films are chosen. */
export async function takeFullSet(page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  let spoken = catalogues.en
  await furnish(page, spoken)
  for (const language of languages) {
    await speak(page, spoken, language)
    spoken = catalogues[language]
    for (const theme of themes) {
      await run(page, spoken, theme)
      for (const size of sizes) {
        await page.setViewportSize(size)
        await takeStates(
          page,
          spoken,
          join(folder, `${language}-${theme.slice(5).toLowerCase()}-${size.width}`),
        )
      }
    }
  }
}

async function takeStates(page: Page, strings: Strings, prefix: string): Promise<void> {
  for (const [state, open] of Object.entries(states)) {
    await open(page, strings)
    await page.waitForTimeout(350)
    await page.screenshot({ path: `${prefix}-${state}.png`, animations: 'disabled' })
    await page.keyboard.press('Escape')
    await leave[state]?.(page, strings)
    // Back to the wall, also from the sheet and from the view of saved playlists.
    await run(page, strings, 'movies')
  }
}
