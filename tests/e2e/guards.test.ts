import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { wallIsThere } from './support/window.ts'

describeWindow('the page', () => {
  journey('reaches nothing but the contract', async ({ page }) => {
    await wallIsThere(page)
    expect(await page.evaluate(() => Object.keys(window.crosstune).toSorted())).toEqual([
      'call',
      'on',
      'pathForFile',
      'platform',
    ])
    expect(await page.evaluate(() => 'require' in window || 'process' in window)).toBe(false)
    const unknown = await page.evaluate(() => Reflect.apply(window.crosstune.call, null, ['files.read', {}]))
    expect(unknown).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    const wrong = await page.evaluate(() =>
      Reflect.apply(window.crosstune.call, null, ['movies.get', { keys: 7 }]),
    )
    expect(wrong).toMatchObject({ ok: false, error: { code: 'bad-request' } })
  })

  journey('stays where it is, and opens no windows', async ({ page }) => {
    await wallIsThere(page)
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.org/')
      const link = document.createElement('a')
      link.href = 'https://example.org/'
      document.body.append(link)
      link.click()
      link.remove()
    })
    await page.waitForTimeout(500)
    expect(page.url()).toBe(before)
    // On a busy machine a window that was refused takes a while to be gone.
    await expect.poll(() => page.context().pages().length, { timeout: 10_000 }).toBe(1)
  })

  journey('is held to its content security policy', async ({ page }) => {
    await wallIsThere(page)
    const response = await page.evaluate(async () => {
      const answer = await fetch(location.href)
      return [answer.headers.get('content-security-policy'), answer.headers.get('x-content-type-options')]
    })
    expect(response[0]).toContain("default-src 'none'")
    expect(response[0]).not.toContain('unsafe')
    expect(response[1]).toBe('nosniff')
  })
})
