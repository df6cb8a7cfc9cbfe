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

/** The states of the window, each from the main view; Escape leads back. */
const states: Readonly<Record<string, (page: Page, strings: Strings) => Promise<void>>> = {
  wall: async () => undefined,
  playlist: (page, strings) => run(page, strings, 'playlist'),
  why: async (page, strings) => {
    await run(page, strings, 'playlist')
    await page.locator('.track').first().click()
  },
  playlists: (page, strings) => run(page, strings, 'playlists'),
  export: (page, strings) => run(page, strings, 'export'),
  settings: (page, strings) => run(page, strings, 'settings'),
  datasets: (page, strings) => run(page, strings, 'datasets'),
  shortcuts: (page, strings) => run(page, strings, 'shortcuts'),
  about: (page, strings) => run(page, strings, 'about'),
  palette: (page) => page.keyboard.press('Control+k'),
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
    // Back to the wall, also from the sheet and from the view of saved playlists.
    await run(page, strings, 'movies')
  }
}
