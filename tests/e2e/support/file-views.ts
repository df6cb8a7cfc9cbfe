import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { dropFiles } from './drop.ts'
import type { View } from './views.ts'

async function dropped(page: Page, path: string, content: string): Promise<void> {
  await writeFile(path, content)
  await dropFiles(page, [path])
}

const putAway = async (page: Page) => {
  await page.keyboard.press('Escape')
  await page.locator('.import-card').getByRole('button', { name: 'Dismiss' }).click()
}

/** The views and states that begin with a file: the report of an import, the step that names columns, and errors. */
export const fileViews = (folder: string): readonly View[] => [
  {
    name: 'an import that failed',
    async open(page) {
      await dropped(page, join(folder, 'broken.zip'), 'no zip at all')
      await page.getByRole('alert').getByText('broken').first().waitFor()
    },
    leave: putAway,
  },
  {
    name: 'an import report',
    async open(page) {
      const rows = 'T1,Teardrop,Massive Attack,dark,,1998\nT2,,Portishead,dark,,1994\n'
      await dropped(page, join(folder, 'Music Info.csv'), `track_id,name,artist,tags,genre,year\n${rows}`)
      await page.getByRole('button', { name: 'Show report' }).click()
      await page.getByRole('dialog', { name: 'Import report' }).getByText('Rejected rows').first().waitFor()
    },
    leave: putAway,
  },
  {
    name: 'the step that names columns',
    async open(page) {
      await dropped(page, join(folder, 'mine.csv'), 'Stück;Wer;Stimmung\nRoads;Portishead;sad/noir\n')
      await page
        .getByRole('dialog', { name: 'What the columns hold' })
        .getByText(/of the first/)
        .first()
        .waitFor()
    },
    leave: (page) => page.keyboard.press('Escape'),
  },
]
