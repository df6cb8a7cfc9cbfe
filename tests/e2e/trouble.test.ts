import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect } from 'vitest'
import { journey } from './support/app.ts'
import { describeWindow } from './support/available.ts'
import { wallIsThere } from './support/window.ts'

describeWindow('a library that cannot be opened', () => {
  journey('is told in words in the window, and stays as it is', async ({ app, page, folder, reopen }) => {
    await wallIsThere(page)
    await app.close()
    const path = join(folder, 'data', 'library.db')
    const version = (): unknown => {
      const database = new Database(path)
      try {
        return database.pragma('user_version', { simple: true })
      } finally {
        database.close()
      }
    }
    const database = new Database(path)
    database.pragma('user_version = 9999')
    database.close()

    const again = await reopen()
    await again.page.getByText(/newer/).first().waitFor()
    await expect.poll(() => again.app.messages()).toHaveLength(1)
    expect((await again.app.messages())[0]).toContain('The library cannot be opened.')
    expect(version()).toBe(9999)
  })
})

describeWindow('a library that is damaged', () => {
  journey('comes back from its backup, and the window says so', async ({ app, page, folder, reopen }) => {
    await wallIsThere(page)
    await app.close()
    const data = join(folder, 'data')
    writeFileSync(join(data, 'library.db'), 'rubbish '.repeat(1000))

    const again = await reopen()
    await again.page.getByText(/restored from the backup of/).waitFor()
    await wallIsThere(again.page)
    expect(readdirSync(data).filter((name) => /^library\.damaged-.*\.db$/.test(name))).toHaveLength(1)
  })
})
