import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { violations } from './support/axe.ts'
import { fileViews } from './support/file-views.ts'
import { command, walkViews } from './support/views.ts'
import { chooseMovie, tracks, wallIsThere } from './support/window.ts'

/** The computed colour of nothing. */
const clear = 'rgba(0, 0, 0, 0)'

/** Controls that a person can neither see nor scroll to: beyond the window, or cut off by a part that does not scroll. */
async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const reachable = (control: Element) => {
      for (let part = control.parentElement; part; part = part.parentElement) if (scrolls(part)) return true
      const { left, right } = control.getBoundingClientRect()
      return left >= -1 && right <= innerWidth + 1
    }
    return [...document.querySelectorAll('button, input, select, a, [role="option"], h1, h2')]
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().width > 2)
      .filter((control) => !control.closest('[inert]') && !control.closest('.panel-sheet:not(.panel-in)'))
      .filter((control) => !reachable(control))
      .map((control) => control.outerHTML.slice(0, 120))
  })
}

describeWindow('for people who use assistive technology', () => {
  for (const theme of ['Light', 'Dark'] as const) {
    journey(
      `every view and state passes axe in the ${theme.toLowerCase()} theme`,
      async ({ page, folder }) => {
        await wallIsThere(page)
        await command(page, `${theme} theme`)
        const shown = () => page.evaluate(() => document.documentElement.dataset.theme)
        await expect.poll(shown).toBe(theme.toLowerCase())
        const found: Record<string, string[]> = {}
        const look = async (view: string) => {
          const wrong = await violations(page)
          if (wrong.length > 0) found[view] = wrong
        }
        await walkViews(page, look)
        await walkViews(page, look, fileViews(folder))
        expect(found).toEqual({})
      },
    )
  }

  journey('nothing is lost at twice the text size in a small window', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 600 })
    await wallIsThere(page)
    await command(page, 'settings')
    await page.getByRole('slider', { name: 'Text size' }).fill('200')
    await page.keyboard.press('Escape')
    const lost: Record<string, string[]> = {}
    await walkViews(page, async (view) => {
      const beyond = await outOfReach(page)
      if (beyond.length > 0) lost[view] = beyond
    })
    expect(lost).toEqual({})
  })

  journey('forced colours and more contrast leave every view usable', async ({ page }) => {
    await wallIsThere(page)
    await page.emulateMedia({ forcedColors: 'active' })
    await chooseMovie(page, 'alien', /^Alien, 1979/)
    await tracks(page).first().waitFor()
    // Colours are the system's now, so that contrast is not for axe to judge; names and roles are.
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'none', contrast: 'more' })
    expect(await violations(page)).toEqual([])
  })

  journey(
    'with forced colours what listens is a triangle, and what is liked covers no words',
    async ({ page }) => {
      await wallIsThere(page)
      await page.emulateMedia({ forcedColors: 'active' })
      await chooseMovie(page, 'alien', /^Alien, 1979/)
      await tracks(page).first().waitFor()
      const edges = await tracks(page)
        .first()
        .evaluate((button) => {
          const { borderTopColor, borderBottomColor, borderLeftColor } = getComputedStyle(button, '::before')
          return { above: borderTopColor, below: borderBottomColor, seen: borderLeftColor }
        })
      expect(edges).toMatchObject({ above: clear, below: clear })
      expect(edges.seen).not.toBe(clear)

      const row = page.locator('.track').first()
      const like = row.locator('.track-like')
      const ground = () => like.evaluate((button) => getComputedStyle(button).backgroundColor)
      await row.hover()
      await like.click()
      await expect.poll(() => like.getAttribute('aria-pressed')).toBe('true')
      await expect.poll(ground).not.toBe(clear)
      await page.mouse.move(0, 0)
      await like.evaluate((button) => button.blur())
      await expect.poll(ground).toBe(clear)
    },
  )
})
