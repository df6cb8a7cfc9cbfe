import type { Page } from 'playwright-core'
import { chooseMovie, posters, tracks, wallIsThere } from './window.ts'

/** A view or a state of the window, and the ways there and back. */
export interface View {
  readonly name: string
  open(page: Page): Promise<unknown>
  /** Escape, where nothing is said. */
  leave?(page: Page): Promise<unknown>
}

const stay = async () => undefined
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search movies' })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true }).waitFor()

/** Runs a command by its name, as the palette does. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Type a command' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Type a command' }).waitFor({ state: 'detached' })
}

const playlistMenu = async (page: Page, name: string) => {
  await page.getByRole('button', { name: 'More for this playlist' }).click()
  await page.getByRole('menuitem', { name }).click()
}

const openCommand = (name: string, title: string) => async (page: Page) => {
  await command(page, name)
  await dialog(page, title)
}

/** Every view and state that needs no import, in an order in which each can be reached from the one before. */
export const views: readonly View[] = [
  { name: 'nothing chosen', open: wallIsThere, leave: stay },
  {
    name: 'nothing found',
    async open(page) {
      await search(page).fill('zzzzqq')
      await page.getByText('No movie fits.').waitFor()
    },
    leave: (page) => search(page).fill(''),
  },
  {
    name: 'the card of a movie, taking a key',
    async open(page) {
      await posters(page).first().focus()
      await page.keyboard.press('Alt+Enter')
      await page.getByRole('button', { name: 'Enter an OMDb key' }).click()
      await page.getByLabel('OMDb key').first().waitFor()
    },
  },
  {
    name: 'a filter open',
    open: (page) => page.getByRole('button', { name: 'Genre' }).click(),
  },
  {
    name: 'the card of a movie',
    async open(page) {
      await posters(page).first().focus()
      await page.keyboard.press('Alt+Enter')
      await page.getByRole('dialog').getByText('Genres').first().waitFor()
    },
  },
  {
    name: 'the import menu',
    async open(page) {
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  {
    name: 'a playlist',
    async open(page) {
      await chooseMovie(page, 'alien', /^Alien, 1979/)
      await chooseMovie(page, 'amelie', /^Amélie, 2001/)
      await search(page).fill('')
      await command(page, 'go to the playlist')
      await tracks(page).first().waitFor()
    },
    leave: stay,
  },
  {
    name: 'the dials',
    open: (page) => page.getByRole('button', { name: 'Dials' }).click(),
    leave: (page) => page.getByRole('button', { name: 'Dials' }).click(),
  },
  {
    name: 'why a track',
    async open(page) {
      await page.locator('.track').first().click()
      await page.getByRole('region', { name: /^Why/ }).waitFor()
    },
  },
  {
    name: 'the menu of a track',
    async open(page) {
      // In sight first: a list that scrolls closes the menus over it.
      await page.locator('.track').nth(1).hover()
      await page.locator('.track').nth(1).click({ button: 'right' })
      await page.getByRole('menuitem').first().waitFor()
    },
  },
  {
    name: 'a message',
    async open(page) {
      await page.keyboard.press('Control+z')
      await page.getByText(/^Taken back/).waitFor()
      await page.keyboard.press('Control+Shift+z')
    },
    leave: stay,
  },
  {
    name: 'export and share',
    async open(page) {
      await page.keyboard.press('Control+e')
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'what was liked and left out',
    async open(page) {
      await command(page, 'go to the playlist')
      await page.locator('.track [data-roving]').nth(1).focus()
      await page.keyboard.press('f')
      await playlistMenu(page, 'Liked and left out')
      await page.getByRole('button', { name: 'Take all back' }).waitFor()
    },
  },
  {
    name: 'nothing liked or left out',
    async open(page) {
      await command(page, 'go to the playlist')
      await playlistMenu(page, 'Liked and left out')
      await page.getByRole('button', { name: 'Take all back' }).click()
      await page.getByText('Nothing liked or left out yet.').waitFor()
    },
  },
  {
    name: 'an empty shelf',
    async open(page) {
      await command(page, 'playlists')
      await page.getByText('No saved playlists yet.').waitFor()
    },
  },
  {
    name: 'the shelf of playlists',
    async open(page) {
      await command(page, 'save the playlist')
      await command(page, 'playlists')
      await page.locator('[data-playlist]').first().waitFor()
    },
    leave: stay,
  },
  {
    name: 'a kept playlist',
    async open(page) {
      await page.locator('[data-playlist]').first().click()
      await page.getByRole('list', { name: 'Tracks of the playlist' }).waitFor()
    },
    async leave(page) {
      await page.keyboard.press('Escape')
      await page.locator('[data-playlist]').first().waitFor()
      await page.keyboard.press('Escape')
    },
  },
  { name: 'settings', open: openCommand('settings', 'Settings') },
  { name: 'data sets', open: openCommand('data sets', 'Data sets') },
  { name: 'shortcuts', open: openCommand('keyboard', 'Keyboard shortcuts') },
  { name: 'about', open: openCommand('about', 'About CrossTune') },
  {
    name: 'licences',
    async open(page) {
      await command(page, 'about')
      await page.getByRole('button', { name: 'Licences' }).click()
      await page.getByText(/^zod /).click()
    },
  },
  {
    name: 'the command palette',
    async open(page) {
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Type a command' }).fill('th')
    },
  },
]

/** Goes through the views, and does something in each. */
export async function walkViews(
  page: Page,
  look: (view: string) => Promise<void>,
  walked: readonly View[] = views,
): Promise<void> {
  for (const { name, open, leave } of walked) {
    await open(page)
    await look(name)
    if (leave) await leave(page)
    else await page.keyboard.press('Escape')
  }
}
