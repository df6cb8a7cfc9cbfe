import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { goodKey, startFakeOmdb } from '../../tests/posters/support/fake-omdb.ts'
import { launchStandIn } from '../runtime/launch.ts'
import { photographs } from './posters/pictures.ts'
import { walkWall } from './posters/walk.ts'
import { type Figure, holds, lineOf } from './window/figures.ts'

/**
 * Measures whether the window keeps its frames while the posters of 500 films arrive: `npm run bench:posters`. Three
 * walks down the wall of the starter catalogue: without a key, with one and nothing kept, and after a restart. A server
 * on this machine stands for OMDb and its pictures. Exit code 1 where a figure does not keep its bound.
 */
const films = 500
const reroute = resolve(import.meta.dirname, '../../tests/posters/support/reroute.ts')

async function enterKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('OMDb key').first().fill(goodKey)
  await page.getByRole('button', { name: 'Test and keep' }).click()
  await page.getByText('OMDb accepts the key.').first().waitFor()
  await page.keyboard.press('Escape')
}

const folder = mkdtempSync(join(tmpdir(), 'crosstune-bench-posters-'))
const fake = await startFakeOmdb(await photographs(40))
process.env.NODE_OPTIONS = `--import ${pathToFileURL(reroute).href}`
process.env.CROSSTUNE_TEST_OMDB_PORT = String(fake.port)

/**
 * One walk in an app started for it. On a screen of 60 Hz a frame lasts 16.7 ms: one of 33.3 ms came a refresh late, after
 * a longer one a whole frame was not shown.
 */
async function measure(name: string, prepare: (page: Page) => Promise<void>): Promise<Figure[]> {
  const app = await launchStandIn(join(folder, 'data'))
  try {
    await app.page.getByRole('listbox').locator('canvas').first().waitFor()
    // What is loaded at a start, and what the compiler has to learn, is not what is measured here; nor what Chromium does
    // for itself some seconds after its start (its lists, dictionaries and predictors), which Electron does not have.
    await app.page.waitForTimeout(6000)
    const before = fake.lookUps.length + fake.pictures.length
    await prepare(app.page)
    const walk = await walkWall(app.page, films)
    const over = (most: number) => walk.intervals.filter((interval) => interval > most).length
    const figure = (what: string, value: number, unit = '', bound: Figure['bound'] = null): Figure => ({
      name: `${name}: ${what}`,
      value,
      unit,
      bound,
    })
    return [
      figure('films in sight', walk.films),
      figure('real posters shown', walk.posters),
      figure('frames', walk.intervals.length),
      figure('frames a refresh late', over(25) - over(34), '', { most: 0 }),
      figure('frames not shown', over(34), '', { most: 0 }),
      figure('longest frame', Math.max(...walk.intervals), 'ms'),
      figure('long tasks', walk.longTasks.length),
      figure('longest task', Math.max(0, ...walk.longTasks), 'ms'),
      figure('layout shift', walk.shift, '', { most: 0 }),
      figure('requests', fake.lookUps.length + fake.pictures.length - before),
    ]
  } finally {
    await app.close()
  }
}

const walks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'drawn only': async () => {},
  'fresh cache': enterKey,
  'second start': async () => {},
}
const figures: Figure[] = []
try {
  for (const [name, prepare] of Object.entries(walks)) {
    for (const figure of await measure(name, prepare)) {
      console.log(lineOf(figure))
      figures.push(figure)
    }
  }
} finally {
  await fake.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
process.exitCode = figures.every(holds) ? 0 : 1
