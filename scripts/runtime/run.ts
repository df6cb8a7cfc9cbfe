import { registerHooks } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { app } from './app.ts'
import { findBrowser } from './browsers.ts'
import { configure } from './configuration.ts'
import { hearOrders } from './control.ts'

/**
 * Runs the built app over an installed Chromium: `node scripts/runtime/run.ts [--headless] [FILE...]`. The bundles in `out/`
 * are those that Electron runs; only the module `electron` is another.
 */
const { values, positionals } = parseArgs({
  options: { headless: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const appFolder = resolve(import.meta.dirname, '../..')
const browser = findBrowser()
if (browser === null) {
  console.error('No Chrome, Chromium or Edge was found. CROSSTUNE_BROWSER can name one.')
  process.exit(1)
}
// As `electron . FILE...` would have it.
process.argv = [browser, appFolder, ...positionals]
configure({ appFolder, browser, headless: values.headless })

const standIn = pathToFileURL(join(import.meta.dirname, 'electron.ts')).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
hearOrders(() => app.quit())
await import(pathToFileURL(join(appFolder, 'out/main/main.js')).href)
