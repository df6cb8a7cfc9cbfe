import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type LaunchOptions } from 'playwright-core'
import { configuration } from './configuration.ts'
import { isDriven } from './control.ts'

/** The window as it is first shown. */
export interface FirstWindow {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly x: number | undefined
  readonly y: number | undefined
  readonly maximized: boolean
}

const profile = mkdtempSync(join(tmpdir(), 'crosstune-profile-'))
// The browser's helpers may write for a moment longer than it lives.
process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 8 }))

let context: BrowserContext | null = null

function launchOptions(
  window: FirstWindow,
  sandbox: boolean,
): LaunchOptions & { viewport: null | FirstWindow } {
  const { browser, headless } = configuration()
  const position =
    window.x === undefined || window.y === undefined ? [] : [`--window-position=${window.x},${window.y}`]
  return {
    executablePath: browser,
    headless,
    chromiumSandbox: sandbox,
    // A page of a size in tests; a window that the user may size otherwise.
    viewport: headless ? window : null,
    args: [
      ...(headless ? [] : [`--app=${window.url}`]),
      `--window-size=${window.width},${window.height}`,
      ...position,
      ...(window.maximized ? ['--start-maximized'] : []),
      ...(isDriven() ? ['--remote-debugging-port=0'] : []),
      // Without a sandbox (see launchBrowser) Chromium would warn above the page at every start.
      ...(sandbox ? [] : ['--test-type']),
      '--no-first-run',
      '--no-default-browser-check',
    ],
    // Would put a notice above the page.
    ignoreDefaultArgs: ['--enable-automation'],
    // The app ends by itself, with its library closed.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  }
}

/** Starts the browser with one page, in a profile of its own. */
export async function launchBrowser(window: FirstWindow): Promise<BrowserContext> {
  const settings = {
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    serviceWorkers: 'block',
  } as const
  const launch = (sandbox: boolean) =>
    chromium.launchPersistentContext(profile, { ...launchOptions(window, sandbox), ...settings })
  // Chromium's own sandbox cannot be had by root, nor in containers without user namespaces.
  context = process.getuid?.() === 0 ? await launch(false) : await launch(true).catch(() => launch(false))
  return context
}

/** The address through which a test can drive the page as well. */
export function devtoolsAddress(): string {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
  return `http://127.0.0.1:${port}`
}

/** Ends the browser, if it was started. */
export async function closeBrowser(): Promise<void> {
  await context?.close()
}
