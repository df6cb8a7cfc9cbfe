import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { dropFiles } from './support/drop.ts'
import { chooseMovie, chosenMovies, tracks, wallIsThere } from './support/window.ts'

const kept = (page: Page) => page.getByRole('main', { name: 'Playlists' })

/** The names of the tracks of the kept playlist in sight. */
const keptTracks = (page: Page) =>
  kept(page).getByRole('list', { name: 'Tracks of the playlist' }).locator('strong').allTextContents()

describeWindow('a playlist that lasts', () => {
  journey(
    'is saved, found after a restart, gone on from, exported, and opened again from its file',
    async ({ page, folder, restart }) => {
      await wallIsThere(page)
      await chooseMovie(page, 'alien', /^Alien, 1979/)
      await chooseMovie(page, 'heat', /^Heat, 1995/)
      await tracks(page).first().waitFor()
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await page.getByRole('button', { name: 'Saved', exact: true }).waitFor()
      await page.getByRole('button', { name: 'Remove Heat' }).click()
      // Saved once it rests.
      await page.waitForTimeout(2000)
      await page.getByRole('button', { name: 'Remove Alien' }).click()
      await page.waitForTimeout(1000)

      const again = await restart()
      await wallIsThere(again.page)
      await again.page.getByRole('button', { name: 'Playlists', exact: true }).click()
      await kept(again.page).locator('[data-playlist]').first().click()
      await kept(again.page).getByText('Alien', { exact: true }).waitFor()
      const names = await keptTracks(again.page)
      expect(names).toHaveLength(30)

      const path = join(folder, 'for the road.csv')
      await again.app.answerDialog([path])
      await kept(again.page).getByRole('button', { name: 'Export and share' }).click()
      await again.page.getByRole('button', { name: 'Save file' }).click()
      await again.page.getByText('Saved 30 tracks as for the road.csv').waitFor()
      expect(await readFile(path, 'utf8')).toMatch(/^rank,title,artist,album,tags,match,why,spotify_url\r\n/)
      await again.page.keyboard.press('Escape')

      await kept(again.page).getByRole('button', { name: 'Go on from here' }).click()
      await expect.poll(() => chosenMovies(again.page)).toEqual(['Alien'])
      await again.page.getByRole('button', { name: 'Saved', exact: true }).waitFor()

      await dropFiles(again.page, [path])
      await kept(again.page)
        .getByRole('heading', { name: /^for the road/ })
        .waitFor()
      expect(await keptTracks(again.page)).toEqual(names)
    },
  )
})
