import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type FakeOmdb, goodKey, startFakeOmdb } from '../posters/support/fake-omdb.ts'
import { journey } from './support/app.ts'
import { describeWindow, usableElectron } from './support/available.ts'
import { posters, wallIsThere } from './support/window.ts'

const real = (page: Page) => page.locator('#movie-grid img.real-poster-loaded')

/** Types a key into the settings and waits for what is said of it. */
async function enterKey(page: Page, key: string, verdict: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('textbox', { name: 'OMDb key' }).or(page.getByLabel('OMDb key')).first().fill(key)
  await page.getByRole('button', { name: 'Test and keep' }).click()
  await page.getByText(verdict).first().waitFor()
}

function allBytes(folder: string): Buffer {
  return Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  )
}

// The fake takes the network's place through Node's own --import, which Electron's runtime does not have.
const describeHere = usableElectron() === null ? describeWindow : describe.skip

describeHere('real posters', () => {
  const before = { ...process.env }
  let fake: FakeOmdb
  let notes: string

  beforeAll(async () => {
    fake = await startFakeOmdb()
    notes = await mkdtemp(join(tmpdir(), 'crosstune-traffic-'))
    const script = join(import.meta.dirname, '../posters/support/reroute.ts')
    process.env.NODE_OPTIONS = `--import ${pathToFileURL(script).href}`
    process.env.CROSSTUNE_TEST_OMDB_PORT = String(fake.port)
    process.env.CROSSTUNE_TEST_TRAFFIC = join(notes, 'traffic')
  })
  afterAll(async () => {
    for (const name of ['NODE_OPTIONS', 'CROSSTUNE_TEST_OMDB_PORT', 'CROSSTUNE_TEST_TRAFFIC']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
    await fake.close()
    await rm(notes, { recursive: true, force: true })
  })

  journey('come with a key, show details, and stay after a restart without a request', async (app) => {
    const { page, folder, restart } = app
    await wallIsThere(page)
    expect(fake.lookUps).toEqual([])

    await enterKey(page, 'abcd1234', 'OMDb refuses this key.')
    await page.keyboard.press('Escape')
    await enterKey(page, goodKey, 'OMDb accepts the key.')
    await page.getByText('Key kept until CrossTune is closed').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => real(page).count(), { timeout: 15_000 }).toBeGreaterThan(7)

    const first = posters(page).first()
    const box = await first.boundingBox()
    await first.focus()
    await page.keyboard.press('Alt+Enter')
    const card = page.getByRole('dialog')
    await card.getByText('A hacker learns that robots keep mankind in a virtual reality.').waitFor()
    await card.getByText('Lana Wachowski, Lilly Wachowski').waitFor()
    await card.getByText('IMDb 8.7').waitFor()
    await page.keyboard.press('Escape')
    expect(await first.boundingBox()).toEqual(box)

    await expect
      .poll(() => page.locator('#movie-grid img.real-poster:not(.real-poster-loaded)').count())
      .toBe(0)
    const shown = await real(page).count()
    // What lies a screenful below is fetched ahead; then all is quiet.
    await expect.poll(() => quiet(fake), { timeout: 20_000 }).toBe(true)
    const asked = { lookUps: fake.lookUps.length, pictures: fake.pictures.length }

    const again = await restart()
    await wallIsThere(again.page)
    await expect.poll(() => real(again.page).count(), { timeout: 15_000 }).toBe(shown)
    expect({ lookUps: fake.lookUps.length, pictures: fake.pictures.length }).toEqual(asked)
    expect(fake.strays).toEqual([])

    const traffic = readFileSync(join(notes, 'traffic'))
    expect(traffic.includes('sealedKey')).toBe(true)
    for (const form of [
      goodKey,
      Buffer.from(goodKey).toString('base64'),
      Buffer.from(goodKey).toString('hex'),
    ]) {
      expect(traffic.includes(form)).toBe(false)
      expect(allBytes(folder).includes(form)).toBe(false)
    }
  })
})

let lastCount = -1
/** Whether nothing was asked of the fake since the last look. */
function quiet({ lookUps, pictures }: FakeOmdb): boolean {
  const count = lookUps.length + pictures.length
  const same = count === lastCount && lookUps.length - 2 <= pictures.length
  lastCount = count
  return same
}
