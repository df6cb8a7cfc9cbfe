import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { _electron, chromium, type Page } from 'playwright-core'
import { type Order, reportSchema } from '../../../scripts/runtime/control.ts'
import { appFolder, usableElectron } from './available.ts'

/** The built app, running, as a test drives it. */
export interface RunningApp {
  readonly page: Page
  /** The addresses handed to the system browser so far. */
  opened(): Promise<string[]>
  /** How the next dialog is answered; null: closed by the user. */
  answerDialog(paths: string[] | null): Promise<void>
  /** What the app said in message boxes so far. */
  messages(): Promise<string[]>
  /** Closes the window and waits until the app has ended. */
  close(): Promise<void>
}

const environment = (dataFolder: string): Record<string, string> => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return { ...Object.fromEntries(inherited), CROSSTUNE_DATA: dataFolder }
}

async function launchStandIn(dataFolder: string): Promise<RunningApp> {
  const child = fork(join(appFolder, 'scripts/runtime/run.ts'), ['--headless'], {
    env: environment(dataFolder),
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const opened: string[] = []
  const messages: string[] = []
  const ended = once(child, 'exit')
  const devtools = await new Promise<string>((resolve, reject) => {
    child.on('message', (value) => {
      const report = reportSchema.parse(value)
      if (report.type === 'window') resolve(report.devtools)
      else if (report.type === 'opened') opened.push(report.url)
      else messages.push(report.text)
    })
    child.once('exit', (code) => reject(new Error(`The stand-in ended with ${code} before its window was there.`)))
  })
  const browser = await chromium.connectOverCDP(devtools)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The stand-in has no page.')
  return {
    page,
    opened: async () => opened,
    messages: async () => messages,
    async answerDialog(paths) {
      const order: Order = { type: 'answer-dialog', paths }
      child.send(order)
    },
    async close() {
      await page.close().catch(() => {})
      await ended
    },
  }
}

async function launchElectron(executablePath: string, dataFolder: string): Promise<RunningApp> {
  const app = await _electron.launch({ executablePath, args: [appFolder], env: environment(dataFolder) })
  const page = await app.firstWindow()
  await app.evaluate(({ shell, dialog }) => {
    const seen = { opened: new Array<string>(), messages: new Array<string>(), answers: new Array<string[] | null>() }
    Object.assign(globalThis, { standInSeen: seen })
    shell.openExternal = async (url) => void seen.opened.push(url)
    dialog.showOpenDialog = async () => {
      const filePaths = seen.answers.shift() ?? []
      return { canceled: filePaths.length === 0, filePaths }
    }
    dialog.showSaveDialog = async () => {
      const filePath = seen.answers.shift()?.[0] ?? ''
      return { canceled: filePath === '', filePath }
    }
    dialog.showMessageBox = async (...inputs: object[]) => {
      seen.messages.push(JSON.stringify(inputs.at(-1)))
      return { response: 0, checkboxChecked: false }
    }
  })
  const seen = (name: string): Promise<string[]> =>
    app.evaluate((_electronModule, key) => Reflect.get(Reflect.get(globalThis, 'standInSeen'), key), name)
  return {
    page,
    opened: () => seen('opened'),
    messages: () => seen('messages'),
    answerDialog: (paths) =>
      app.evaluate((_electronModule, answer) => {
        Reflect.get(globalThis, 'standInSeen').answers.push(answer)
      }, paths),
    close: () => app.close(),
  }
}

/** Starts the built app on a data folder: in Electron where it is, else in the stand-in, without a visible window. */
export async function launch(dataFolder: string): Promise<RunningApp> {
  const electron = usableElectron()
  return electron === null ? launchStandIn(dataFolder) : launchElectron(electron, dataFolder)
}
