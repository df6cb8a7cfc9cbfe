import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { App } from 'electron'
import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { closeBrowser } from './browser.ts'
import { configuration } from './configuration.ts'
import { emitCancellable } from './emitter.ts'
import { takeSingleInstanceLock } from './single-instance.ts'
import { BrowserWindow } from './window.ts'

const manifestSchema = z.object({ productName: z.string(), version: z.string() })

function applicationData(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config')
}

/** What the browser itself said, out of Playwright's long report of a failed start. */
function complaints(report: string): string {
  const said = stripVTControlCharacters(report)
    .split('\n')
    .flatMap((line) => /\[err\] (.*ERROR.*)/.exec(line)?.[1] ?? [])
    .filter((line) => !line.includes('dbus'))
  return said.length > 0 ? said.slice(0, 3).join('\n') : report
}

type Parts = Pick<
  App,
  | 'addRecentDocument'
  | 'exit'
  | 'getAppPath'
  | 'getName'
  | 'getPath'
  | 'getPreferredSystemLanguages'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'
>

class StandInApp extends EventEmitter implements Parts {
  readonly isPackaged = false
  readonly #paths = new Map<string, string>()
  #quitting = false

  getAppPath(): string {
    return configuration().appFolder
  }

  getName(): string {
    return this.#manifest().productName
  }

  getVersion(): string {
    return this.#manifest().version
  }

  getPath(name: string): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    if (name === 'userData') return join(applicationData(), this.getName())
    throw new CrossTuneError('internal', `The stand-in knows no path called ${name}.`)
  }

  getPreferredSystemLanguages(): string[] {
    return [Intl.DateTimeFormat().resolvedOptions().locale]
  }

  addRecentDocument(): void {
    // The lists of recent files are the desktop's, and need a program that it knows.
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path)
  }

  requestSingleInstanceLock(): boolean {
    return takeSingleInstanceLock(this.getPath('userData'), ({ argv, folder }) =>
      this.emit('second-instance', {}, argv, folder),
    )
  }

  whenReady(): Promise<void> {
    return Promise.resolve()
  }

  /** Closes the windows, lets the app finish, and ends the process: in Electron's order of events. */
  quit(): void {
    if (!this.#quitting && !emitCancellable(this, 'before-quit')) return
    this.#quitting = true
    for (const window of BrowserWindow.getAllWindows()) window.destroy()
    if (emitCancellable(this, 'will-quit')) this.exit(0)
  }

  exit(code = 0): void {
    closeBrowser().finally(() => process.exit(code))
  }

  #manifest(): z.infer<typeof manifestSchema> {
    return manifestSchema.parse(JSON.parse(readFileSync(join(this.getAppPath(), 'package.json'), 'utf8')))
  }
}

export const app = new StandInApp()

BrowserWindow.lifecycle.on('contents', (contents) => app.emit('web-contents-created', {}, contents))
BrowserWindow.lifecycle.on('all-closed', () => app.emit('window-all-closed'))
BrowserWindow.lifecycle.on('failed', (error: Error) => {
  console.error(`${configuration().browser} could not be started:\n${complaints(error.message)}`)
  app.exit(1)
})
