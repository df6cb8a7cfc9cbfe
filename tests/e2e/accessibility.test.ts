import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { violations } from './support/axe.ts'
import { chooseMovie, tracks, wallIsThere } from './support/window.ts'

async function switchTheme(page: Page, theme: 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('radio', { name: theme }).click()
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.theme))
    .toBe(theme.toLowerCase())
}

describeWindow('for people who use assistive technology', () => {
  for (const theme of ['Light', 'Dark'] as const) {
    journey(`every main view passes axe in the ${theme.toLowerCase()} theme`, async ({ page }) => {
      await wallIsThere(page)
      await switchTheme(page, theme)
      expect(await violations(page), 'settings').toEqual([])
      await page.keyboard.press('Escape')
      expect(await violations(page), 'nothing chosen').toEqual([])
      await chooseMovie(page, 'alien', /^Alien, 1979/)
      await tracks(page).first().waitFor()
      expect(await violations(page), 'playlist').toEqual([])
      await page.getByRole('button', { name: 'Data sets', exact: true }).click()
      await page.getByRole('dialog').waitFor()
      expect(await violations(page), 'data sets').toEqual([])
    })
  }
})
