import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { describeWithData, sharedData } from '../support/shared-data.ts'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { dropFiles } from './support/drop.ts'
import { chooseMovie, posters, tracks, wallIsThere } from './support/window.ts'

describeWithData('importing real data by dropping it', () => {
  describeWindow('onto the window', () => {
    journey(
      'takes MovieLens and Last.fm files, and finds them after a restart',
      async ({ page, restart }) => {
        await wallIsThere(page)
        await dropFiles(page, [sharedData('movielens/ml-latest-small.zip')])
        await page
          .getByText(/9,742 movies/)
          .first()
          .waitFor()
        await dropFiles(page, [sharedData('lastfm/lastfm-tracks.csv')])
        await page
          .getByText(/105,894 tracks/)
          .first()
          .waitFor({ timeout: 60_000 })
        await chooseMovie(page, 'heat 1995', /^Heat, 1995/)
        await tracks(page).first().waitFor()

        const again = await restart()
        await tracks(again.page).first().waitFor()
        await again.page.getByRole('button', { name: 'Data sets', exact: true }).click()
        await again.page
          .getByRole('dialog')
          .getByText(/105,894 tracks/)
          .waitFor()
        await again.page
          .getByRole('dialog')
          .getByText(/9,742 movies/)
          .waitFor()
      },
    )
  })
})

describeWithData('importing a folder by dropping it', () => {
  describeWindow('onto the window', () => {
    journey('takes the files in it as one data set', async ({ page }) => {
      await wallIsThere(page)
      await dropFiles(page, [sharedData('movielens/ml-100k')])
      await page
        .getByText(/1,682 movies/)
        .first()
        .waitFor()
    })
  })
})

/** A track list large enough to be cancelled in the middle. */
async function writeLargeTrackList(path: string): Promise<void> {
  const rows = Array.from(
    { length: 300_000 },
    (_, n) => `T${n},Song number ${n},Artist ${n % 5000},"dark,ambient",,1999`,
  )
  await writeFile(path, `track_id,name,artist,tags,genre,year\n${rows.join('\n')}\n`)
}

describeWindow('an import', () => {
  journey('tells how far it is, and changes nothing when it is cancelled', async ({ page, folder, app }) => {
    await wallIsThere(page)
    const path = join(folder, 'large.csv')
    await writeLargeTrackList(path)
    await app.answerDialog([path])
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('menuitem', { name: /Files/ }).click()
    const card = page.getByRole('article', { name: 'Import of large' })
    await card.getByText(/[\d,]+ rows/).waitFor()
    await card.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText(/Import of large cancelled/).waitFor()
    await page.getByRole('button', { name: 'Data sets', exact: true }).click()
    await page.getByRole('dialog').getByText('Comes with the app').first().waitFor()
    expect(await page.getByRole('dialog').getByRole('switch', { name: /large/ }).count()).toBe(0)
  })

  journey('says in words why a file cannot be read, and goes on working', async ({ page, folder, app }) => {
    await wallIsThere(page)
    const path = join(folder, 'holiday.csv')
    await writeFile(path, 'a letter\nthat is no table\nat all\n')
    await app.answerDialog([path])
    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('menuitem', { name: /Files/ }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'holiday.csv' })
    await alert.waitFor()
    expect(await posters(page).count()).toBeGreaterThan(0)
  })
})
