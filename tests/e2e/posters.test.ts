import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type FakeOmdb, goodKey, startFakeOmdb } from '../posters/support/fake-omdb.ts'
import { type Journey, journey } from './support/app.ts'
import { describeWindow, usableElectron } from './support/available.ts'
import { violations } from './support/axe.ts'
import { command } from './support/views.ts'
import { chooseMovie, posters, tracks, wallIsThere } from './support/window.ts'

/** How many places of the wall show a real poster. */
async function realOnes(page: Page): Promise<number> {
  const shows = await page
    .locator('#movie-grid canvas')
    .evaluateAll((strips) => strips.map((strip) => strip.getAttribute('data-shows')))
  return shows.flatMap((places) => places?.split(' ') ?? []).filter((what) => what === 'real').length
}

/** The same, once no more of them come. */
async function realOnesAtRest(page: Page): Promise<number> {
  let shown = await realOnes(page)
  const rests = async () => {
    const before = shown
    shown = await realOnes(page)
    return shown === before
  }
  await expect.poll(rests, { interval: 500 }).toBe(true)
  return shown
}

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

/** Opens the card of the first poster of the wall, which OMDb knows. */
async function openCard(page: Page): Promise<void> {
  await posters(page).first().focus()
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('dialog').getByText('IMDb 8.7').waitFor()
}

/** What axe finds on the card and on the section of the key, with a key, in both themes. */
async function violationsWithKey(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['Light', 'Dark']) {
    await command(page, `${theme} theme`)
    await openCard(page)
    found.push(...(await violations(page)))
    await page.keyboard.press('Escape')
    await command(page, 'settings')
    await page.getByText('Key kept until CrossTune is closed').waitFor()
    found.push(...(await violations(page)))
    await page.keyboard.press('Escape')
  }
  return found
}

/** Saves the playlist of a film as a file, and tries once more where there is no folder, which is an error in the log. */
async function exportTwice({ app, page }: Journey, path: string): Promise<void> {
  await chooseMovie(page, 'alien', /^Alien, 1979/)
  await tracks(page).first().waitFor()
  await page.keyboard.press('Control+e')
  await app.answerDialog([path])
  await page.getByRole('button', { name: 'Save file' }).click()
  await page.getByText(/^Saved 30 tracks/).waitFor()
  await app.answerDialog([join(path, 'no folder', 'list.csv')])
  await page.getByRole('button', { name: 'Save file' }).click()
  await expect.poll(() => existsSync(logOf(path))).toBe(true)
  await expect.poll(() => readFileSync(logOf(path), 'utf8')).toMatch(/^\S+ \w+\.\w+: [\w-]+: /m)
  await page.keyboard.press('Escape')
}

const logOf = (exported: string) => join(dirname(exported), 'data', 'logs', 'crosstune.log')

const electron = usableElectron()
if (electron !== null) {
  process.stderr.write(
    "skipped: real posters (the fake OMDb takes the network's place by Node's own --import, which Electron does not have)\n",
  )
}
const describeHere = electron === null ? describeWindow : describe.skip

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
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await enterKey(page, goodKey, 'OMDb accepts the key.')
    await page.getByText('Key kept until CrossTune is closed').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => realOnes(page), { timeout: 15_000 }).toBeGreaterThan(7)

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

    expect(await violationsWithKey(page)).toEqual([])
    const exported = join(folder, 'list.csv')
    await exportTwice(app, exported)
    expect(readFileSync(exported, 'utf8')).toMatch(/^rank,title,artist,/)
    await page.getByRole('searchbox', { name: 'Search movies' }).fill('')
    await wallIsThere(page)

    // What lies a screenful below is fetched ahead; then all is quiet.
    await expect.poll(() => quiet(fake), { timeout: 20_000 }).toBe(true)
    const shown = await realOnesAtRest(page)
    const asked = { lookUps: fake.lookUps.length, pictures: fake.pictures.length }

    const again = await restart()
    await wallIsThere(again.page)
    await expect.poll(() => realOnes(again.page), { timeout: 15_000 }).toBe(shown)
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
