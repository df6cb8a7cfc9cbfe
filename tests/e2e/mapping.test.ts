import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { violations } from './support/axe.ts'
import { dropFiles } from './support/drop.ts'
import { chooseMovie, tracks, wallIsThere } from './support/window.ts'

const SONGS = [
  ['Teardrop', 'Massive Attack', 'trip-hop/dark/melancholy', '5:31'],
  ['Glory Box', 'Portishead', 'trip-hop/sensual/noir', '5:06'],
  ['Angel', 'Massive Attack', 'trip-hop/menacing/dark', '6:19'],
  ['Roads', 'Portishead', 'trip-hop/sad/cinematic', '5:03'],
  ['Hunter', 'Björk', 'electronic/cold/urgent', '4:15'],
]

/** A track list of no known form; each `turn` lists its songs in another order, so that its content differs. */
function trackList(turn: number): string {
  const songs = [...SONGS.slice(turn), ...SONGS.slice(0, turn)]
  return `Stück;Wer;Stimmung;Wie lang\n${songs.map((cells) => cells.join(';')).join('\n')}\n`
}

describeWindow('a table of no known form', () => {
  journey(
    'is dropped, its columns are named by keys, and a playlist comes out of it; the same shape again needs nothing',
    async ({ page, folder }) => {
      await wallIsThere(page)
      const first = join(folder, 'mine.csv')
      await writeFile(first, trackList(0))
      await dropFiles(page, [first])

      const step = page.getByRole('dialog', { name: 'What the columns hold' })
      await step.getByText('5 of the first 5 rows').waitFor()
      for (const theme of ['light', 'dark']) {
        await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme)
        expect(await violations(page), theme).toEqual([])
      }
      const holds = (column: string) => step.getByRole('combobox', { name: `What ${column} holds` })
      expect(await holds('Stimmung').inputValue()).toBe('tags')
      // Nothing says who “Wer” is but that another column is the title.
      await holds('Wer').selectOption('')
      const start = step.getByRole('button', { name: 'Import' })
      await step.getByText('Choose the column that holds the artist.').waitFor()
      expect(await start.getAttribute('aria-disabled')).toBe('true')
      await holds('Wer').focus()
      await page.keyboard.type('Artist')
      await page.keyboard.press('Tab')
      await step.getByText('5 of the first 5 rows').waitFor()
      await holds('Wie lang').selectOption('duration')
      await step.getByRole('listitem').filter({ hasText: '5:31' }).waitFor()
      await start.focus()
      await page.keyboard.press('Enter')
      await step.waitFor({ state: 'detached' })

      await page
        .getByText(/^5 tracks/)
        .first()
        .waitFor()
      await chooseMovie(page, 'blade runner', /^Blade Runner, 1982/i)
      await tracks(page).first().waitFor()
      const heard = await tracks(page).evaluateAll((buttons) =>
        buttons.map((button) => button.getAttribute('aria-label') ?? ''),
      )
      expect(heard.every((label) => SONGS.some(([title = '?']) => label.includes(title)))).toBe(true)

      const second = join(folder, 'more.csv')
      await writeFile(second, trackList(2))
      await dropFiles(page, [second])
      await page.getByText('more imported').waitFor()
      expect(await step.count()).toBe(0)
    },
  )
})
