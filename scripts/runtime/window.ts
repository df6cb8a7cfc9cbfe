import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { sep } from 'node:path'
import type { BrowserWindowConstructorOptions, BrowserWindow as ElectronWindow, Rectangle } from 'electron'
import type { Frame, Page, Request, Route } from 'playwright-core'
import { z } from 'zod'
import { fromBrowserUrl, toBrowserUrl } from './address.ts'
import { devtoolsAddress, launchBrowser } from './browser.ts'
import { hookName, StandInContents } from './contents.ts'
import { report } from './control.ts'
import { emitCancellable } from './emitter.ts'
import { answerInvoke } from './ipc-main.ts'
import { bridgeScript } from './page-bridge.ts'
import { serveRequest } from './protocol.ts'
import { nativeTheme } from './theme.ts'
import { addUpload, dropFolder } from './uploads.ts'

const binding = '__standInSend'

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invoke'), channel: z.string(), inputs: z.array(z.unknown()) }),
  z.object({ kind: z.literal('upload'), path: z.string(), base64: z.string() }),
  z.object({
    kind: z.literal('bounds'),
    bounds: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    maximized: z.boolean(),
  }),
])

/** Whether a request is for another document in the page itself. */
function isNavigationOf(page: Page, request: Request): boolean {
  try {
    return request.isNavigationRequest() && request.frame() === page.mainFrame()
  } catch {
    // A window that is only being opened has no frame yet.
    return false
  }
}

type Parts = Pick<
  ElectronWindow,
  | 'destroy'
  | 'focus'
  | 'getNormalBounds'
  | 'isDestroyed'
  | 'isMaximized'
  | 'isMinimized'
  | 'loadURL'
  | 'maximize'
  | 'restore'
  | 'show'
>

/** Electron's `BrowserWindow`, as one page of the installed browser. */
export class BrowserWindow extends EventEmitter implements Parts {
  /** Tells the app about windows: 'contents' (a new one's), 'all-closed', 'failed' (the browser does not start). */
  static readonly lifecycle = new EventEmitter()
  static readonly #open = new Set<BrowserWindow>()

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#open]
  }

  readonly webContents = new StandInContents()
  readonly #options: BrowserWindowConstructorOptions
  #bounds: Rectangle
  #maximized = false
  #closed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.#options = options
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    BrowserWindow.#open.add(this)
    BrowserWindow.lifecycle.emit('contents', this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    const { width, height } = this.#bounds
    const { x, y } = this.#options
    const address = toBrowserUrl(url)
    const context = await launchBrowser({
      url: address,
      width,
      height,
      x,
      y,
      maximized: this.#maximized,
    }).catch((error: unknown) => {
      BrowserWindow.lifecycle.emit('failed', error)
      throw error
    })
    const page = context.pages()[0] ?? (await context.newPage())
    this.webContents.page = page
    page.once('close', () => this.#end())
    // As setWindowOpenHandler says: no other windows.
    context.on('page', (other) => other.close())
    await context.route('**/*', (route) =>
      this.#serve(route, page).catch(() => route.abort().catch(() => {})),
    )
    await context.exposeBinding(binding, ({ frame }, message: unknown) => this.#hear(frame, message))
    await context.addInitScript({ content: this.#initScript() })
    await this.#followTheme(page)
    nativeTheme.on('updated', () => this.#followTheme(page))
    await page.goto(address)
    this.emit('ready-to-show')
    report({ type: 'window', devtools: devtoolsAddress() })
  }

  /** Opens the browser's file chooser in the page. */
  async choose(what: { folder: boolean; several: boolean }): Promise<string[]> {
    return z.array(z.string()).parse(await this.webContents.ask('choose', [what]))
  }

  getNormalBounds(): Rectangle {
    return this.#bounds
  }

  isMaximized(): boolean {
    return this.#maximized
  }

  isMinimized(): boolean {
    return false
  }

  isDestroyed(): boolean {
    return this.#closed
  }

  maximize(): void {
    this.#maximized = true
  }

  restore(): void {}

  show(): void {}

  focus(): void {
    this.webContents.page?.bringToFront().catch(() => {})
  }

  destroy(): void {
    this.#end()
  }

  #initScript(): string {
    const preload = this.#options.webPreferences?.preload
    const settings = { binding, hook: hookName, dropFolder, separator: sep, platform: process.platform }
    return bridgeScript(settings, preload === undefined ? '' : readFileSync(preload, 'utf8'))
  }

  async #hear(frame: Frame, message: unknown): Promise<unknown> {
    const heard = messageSchema.parse(message)
    if (heard.kind === 'invoke') return answerInvoke(frame, heard.channel, heard.inputs)
    if (heard.kind === 'upload') return addUpload(heard.path, heard.base64)
    this.#maximized = heard.maximized
    if (!heard.maximized) this.#bounds = heard.bounds
    return undefined
  }

  /** Serves the app's own scheme; asks the app about every place that the page wants to go to, as Electron does. */
  async #serve(route: Route, page: Page): Promise<void> {
    const request = route.request()
    const url = fromBrowserUrl(request.url())
    const leaves = isNavigationOf(page, request) && page.url() !== 'about:blank'
    if (leaves && !emitCancellable(this.webContents, 'will-navigate', { url })) return route.abort('aborted')
    return serveRequest(route)
  }

  async #followTheme(page: Page): Promise<void> {
    const source = nativeTheme.themeSource
    await page.emulateMedia({ colorScheme: source === 'system' ? null : source })
  }

  #end(): void {
    if (this.#closed) return
    this.emit('close', {})
    this.#closed = true
    BrowserWindow.#open.delete(this)
    this.webContents.page?.close().catch(() => {})
    this.emit('closed')
    if (BrowserWindow.#open.size === 0) BrowserWindow.lifecycle.emit('all-closed')
  }
}
