import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchStandIn, type RunningApp } from '../runtime/launch.ts'
import { type Figure, holds, lineOf } from './window/figures.ts'
import { makeLargeLibrary } from './window/library.ts'
import { measureLongList } from './window/long-list.ts'
import { measureScroll } from './window/scroll.ts'
import { measureSearch } from './window/search.ts'
import { measureStart } from './window/start.ts'
import { measureToggle } from './window/toggle.ts'

/**
 * Measures the built window on 86,537 films and 105,894 tracks: `npm run bench:window -- [start|scroll|search|toggle|long-list ...]`.
 * Exit code 1 where a figure does not keep its bound.
 */
const measurements: Readonly<Record<string, (app: RunningApp) => Promise<Figure[]>>> = {
  start: measureStart,
  scroll: measureScroll,
  search: measureSearch,
  toggle: measureToggle,
  'long-list': measureLongList,
}

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true })
const wanted = positionals.length > 0 ? positionals : Object.keys(measurements)
const folder = mkdtempSync(join(tmpdir(), 'crosstune-bench-'))
const data = values.data ?? join(folder, 'data')
const figures: Figure[] = []

try {
  if (!existsSync(data)) await makeLargeLibrary(data)
  for (const name of wanted) {
    const measure = measurements[name]
    if (measure === undefined) throw new Error(`There is no measurement ${name}.`)
    const app = await launchStandIn(data)
    try {
      await app.page.getByRole('listbox').locator('canvas').first().waitFor()
      // What is loaded at a start, and what the compiler has to learn, is not what is measured here.
      await app.page.waitForTimeout(4000)
      for (const figure of await measure(app)) {
        console.log(lineOf(figure))
        figures.push(figure)
      }
    } finally {
      await app.close()
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
process.exitCode = figures.every(holds) ? 0 : 1
