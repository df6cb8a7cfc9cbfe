import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { chooseMovie, chosenMovies, posters, tracks, wallIsThere } from './support/window.ts'

describeWindow('the window on a first run', () => {
  journey('shows posters, and an invitation where the playlist will be', async ({ page }) => {
    await wallIsThere(page)
    expect(await posters(page).count()).toBeGreaterThan(7)
    await page.getByText('Choose a few movies, and music with the same mood appears here.').waitFor()
    await page.getByText('Choose one or more movies to make a playlist.').waitFor()
  })

  journey('makes a playlist of films chosen with the mouse and with the keyboard', async ({ page }) => {
    await wallIsThere(page)
    await posters(page).nth(0).click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await expect.poll(() => chosenMovies(page)).toHaveLength(2)
    await expect.poll(() => tracks(page).count()).toBe(30)
    await posters(page).nth(0).click()
    await expect.poll(() => chosenMovies(page)).toHaveLength(1)
  })

  journey('opens a track of the playlist on Spotify, in the system browser', async ({ app, page }) => {
    await chooseMovie(page, 'blade runner', /^Blade Runner, 1982/)
    const first = tracks(page).first()
    await first.waitFor()
    const label = (await first.getAttribute('aria-label')) ?? ''
    await first.click()
    await expect.poll(() => app.opened()).toHaveLength(1)
    const url = new URL((await app.opened())[0] ?? '')
    expect(url.origin).toBe('https://open.spotify.com')
    if (url.pathname.startsWith('/search/')) {
      const [title = '', artist = ''] = label.replace('Listen on Spotify: ', '').split(' by ')
      expect(decodeURIComponent(url.pathname)).toBe(`/search/${title} ${artist}`)
    } else {
      expect(url.pathname).toMatch(/^\/track\/[0-9A-Za-z]{22}$/)
    }
  })

  journey('exports the playlist as CSV where the save dialog says', async ({ app, page, folder }) => {
    await chooseMovie(page, 'heat', /^Heat, 1995/)
    await tracks(page).first().waitFor()
    const path = join(folder, 'for the road.csv')
    await app.answerDialog([path])
    await page.getByRole('button', { name: 'Export and share' }).click()
    await page.getByRole('button', { name: 'Save file' }).click()
    await page.getByText('Saved 30 tracks as for the road.csv').waitFor()
    const lines = (await readFile(path, 'utf8')).trim().split(/\r?\n/)
    expect(lines[0]).toContain('rank,title,artist')
    expect(lines).toHaveLength(31)
  })

  journey('saves nothing when the save dialog is closed', async ({ app, page }) => {
    await wallIsThere(page)
    await app.answerDialog(null)
    const reply = await page.evaluate(() =>
      window.crosstune.call('playlists.export', {
        list: { title: 'Heat', movies: [], tracks: [] },
        format: 'csv',
        bom: false,
        language: 'en',
      }),
    )
    expect(reply).toEqual({ ok: true, data: { savedAs: null, tracks: 0 } })
  })

  journey('finds the same films and the same playlist again after a restart', async ({ page, restart }) => {
    await chooseMovie(page, 'alien', /^Alien, 1979/)
    await chooseMovie(page, 'amelie', /^Amélie, 2001/)
    await expect.poll(() => chosenMovies(page)).toEqual(['Alien', 'Amélie'])
    // Not the list of the first film, which stands there until that of both is made.
    await page.getByText(/from 2 movies/).waitFor()
    await tracks(page).first().waitFor()
    const title = await page
      .getByRole('complementary', { name: 'Playlist' })
      .getByRole('heading')
      .first()
      .textContent()
    const names = () =>
      tracks(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
    const before = await names()
    // The session is saved a moment after the last change.
    await page.waitForTimeout(1500)

    const again = await restart()
    await tracks(again.page).first().waitFor()
    expect(await chosenMovies(again.page)).toEqual(['Alien', 'Amélie'])
    const playlist = again.page.getByRole('complementary', { name: 'Playlist' })
    expect(await playlist.getByRole('heading').first().textContent()).toBe(title)
    const after = await tracks(again.page).evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label')),
    )
    expect(after).toEqual(before)
  })
})
