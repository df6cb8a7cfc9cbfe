import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect } from 'vitest'
import { z } from 'zod'
import { journey } from './support/app.ts'
import { describeWindow, usableElectron } from './support/available.ts'
import { wallIsThere } from './support/window.ts'

describe.skipIf(usableElectron() !== null)('the stand-in runtime', () => {
  describeWindow('in the place of the open dialog', () => {
    journey('takes files and folders from the browser’s own chooser', async ({ page, folder }) => {
      await wallIsThere(page)
      await mkdir(join(folder, 'set', 'deep'), { recursive: true })
      const files = [join(folder, 'set', 'one.csv'), join(folder, 'set', 'deep', 'two.csv')]
      for (const file of files) await writeFile(file, basename(file))

      for (const asFolder of [false, true]) {
        const chosen = page.waitForEvent('filechooser')
        const paths = page.evaluate((wantsFolder) => {
          const hook: unknown = Reflect.get(window, '__standInHook')
          const choose: unknown =
            typeof hook === 'object' && hook !== null ? Reflect.get(hook, 'choose') : null
          return typeof choose === 'function' ? choose({ folder: wantsFolder, several: true }) : null
        }, asFolder)
        await (await chosen).setFiles(asFolder ? join(folder, 'set') : files)
        const [first = '', second] = z.array(z.string()).parse(await paths)
        if (asFolder) {
          expect([basename(first), second]).toEqual(['set', undefined])
          expect(await readFile(join(first, 'deep', 'two.csv'), 'utf8')).toBe('two.csv')
        } else {
          expect([basename(first), basename(second ?? '')]).toEqual(['one.csv', 'two.csv'])
          expect(await readFile(first, 'utf8')).toBe('one.csv')
        }
      }
    })
  })
})
