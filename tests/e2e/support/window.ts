import type { Locator, Page } from 'playwright-core'

/** The posters in sight. */
export const posters = (page: Page): Locator =>
  page
    .getByRole('listbox', { name: /^Movies/ })
    .getByRole('option')
    .filter({ hasNotText: /^Loading/ })

/** The tracks of the playlist. */
export const tracks = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'Playlist' }).getByRole('button', { name: /^Listen on Spotify/ })

/** Waits until the wall is there. */
export async function wallIsThere(page: Page): Promise<void> {
  await page.locator('#movie-grid .movie-cell:not(.movie-cell-pending)').first().waitFor()
}

/** Searches, and chooses the first film that is found under this name. */
export async function chooseMovie(page: Page, search: string, name: RegExp): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search movies' }).fill(search)
  await page.getByRole('option', { name }).first().click()
}

/** The names of the films in the tray. */
export async function chosenMovies(page: Page): Promise<string[]> {
  const removers = page
    .getByRole('region', { name: 'Chosen movies' })
    .getByRole('button', { name: /^Remove (?!all)/ })
  const labels = await removers.evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? ''),
  )
  return labels.map((label) => label.replace(/^Remove /, ''))
}
