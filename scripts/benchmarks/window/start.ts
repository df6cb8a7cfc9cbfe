import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../runtime/browsers.ts'
import type { RunningApp } from '../../runtime/launch.ts'
import type { Figure } from './figures.ts'

const assets = resolve(import.meta.dirname, '../../../out/renderer/assets')

/** Sums of what the page's own observers have kept since it was opened. Times in milliseconds from its navigation. */
interface Paints {
  readonly first: number
  readonly largest: number
  /** The cumulative layout shift of web.dev/cls, without its windows: the whole sum. */
  readonly shift: number
}

/** Runs in the page. */
function readPaints(): Promise<Paints> {
  const kept = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
      observer.observe({ type, buffered: true })
      setTimeout(() => resolve(observer.takeRecords()), 300)
    })
  const value = (entry: PerformanceEntry) => Number(Reflect.get(entry, 'value') ?? 0)
  return Promise.all([kept('paint'), kept('largest-contentful-paint'), kept('layout-shift')]).then(
    ([paints, largest, shifts]) => ({
      first: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      largest: largest.at(-1)?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, entry) => sum + value(entry), 0),
    }),
  )
}

/** What a page with one letter needs in a fresh browser of the same kind: what no app can be quicker than. */
async function emptyWindow(): Promise<number> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', chromiumSandbox: false })
  try {
    const page = await browser.newPage()
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<p>x' }))
    await page.goto('https://empty.standin.invalid/')
    await page.waitForTimeout(500)
    return (await page.evaluate(readPaints)).first
  } finally {
    await browser.close()
  }
}

/** The size of all scripts of the page as a server would send them; here it is only a measure of how much there is. */
function scriptSize(): number {
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'))
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0) / 1000
}

/** First paint, layout shift and size of the page that has just been opened on data that was there before. */
export async function measureStart({ page }: RunningApp): Promise<Figure[]> {
  const { first, largest, shift } = await page.evaluate(readPaints)
  return [
    { name: 'first paint with content', value: first, unit: 'ms', bound: { most: 700 } },
    { name: 'largest paint', value: largest, unit: 'ms', bound: null },
    { name: 'first paint of an empty window', value: await emptyWindow(), unit: 'ms', bound: null },
    { name: 'layout shift', value: shift, unit: '', bound: { most: 0.02 } },
    { name: 'scripts, gzip', value: scriptSize(), unit: 'kB', bound: { most: 350 } },
  ]
}
