import { _electron, type Page } from 'playwright-core'
import { launchStandIn } from '../../../scripts/runtime/launch.ts'
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
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return { ...Object.fromEntries(inherited), CROSSTUNE_DATA: dataFolder }
}

async function launchElectron(executablePath: string, dataFolder: string): Promise<RunningApp> {
  const app = await _electron.launch({ executablePath, args: [appFolder], env: environment(dataFolder) })
  const page = await app.firstWindow()
  await app.evaluate(({ shell, dialog }) => {
    const seen = { opened: [] as string[], messages: [] as string[], answers: [] as (string[] | null)[] }
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
  if (electron !== null) return launchElectron(electron, dataFolder)
  const app = await launchStandIn(dataFolder)
  return {
    page: app.page,
    opened: async () => [...app.opened],
    messages: async () => [...app.messages],
    answerDialog: async (paths) => app.answerDialog(paths),
    close: () => app.close(),
  }
}
