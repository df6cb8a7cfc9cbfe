import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { type Order, reportSchema } from './control.ts'

/** The built app, running in the stand-in without a visible window, as a program drives it. */
export interface RunningApp {
  readonly page: Page
  /** The addresses handed to the system browser so far. */
  readonly opened: readonly string[]
  /** What the app said in message boxes so far. */
  readonly messages: readonly string[]
  /** What the app put on the clipboard so far. */
  readonly copied: readonly string[]
  /** The files that were begun to be dragged out so far. */
  readonly dragged: readonly string[]
  /** How the next dialog is answered; null: closed by the user. */
  answerDialog(paths: string[] | null): void
  /** How long the event loop of the app's main process was blocked at most since the last call, in milliseconds. */
  longestBlock(): Promise<number>
  /** Closes the window and waits until the app has ended. */
  close(): Promise<void>
}

/** Starts the built app on a data folder. Throws where its process ends before the window is there. */
export async function launchStandIn(dataFolder: string): Promise<RunningApp> {
  const child = fork(join(import.meta.dirname, 'run.ts'), ['--headless'], {
    env: { ...process.env, CROSSTUNE_DATA: dataFolder },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const opened: string[] = []
  const messages: string[] = []
  const copied: string[] = []
  const dragged: string[] = []
  const ended = once(child, 'exit')
  let toldBlock: (milliseconds: number) => void = () => {}
  const devtools = await new Promise<string>((resolve, reject) => {
    child.on('message', (value) => {
      const report = reportSchema.parse(value)
      if (report.type === 'window') resolve(report.devtools)
      else if (report.type === 'opened') opened.push(report.url)
      else if (report.type === 'copied') copied.push(report.text)
      else if (report.type === 'dragged') dragged.push(report.file)
      else if (report.type === 'longest-block') toldBlock(report.milliseconds)
      else messages.push(report.text)
    })
    child.once('exit', (code) =>
      reject(new Error(`The stand-in ended with ${code} before its window was there.`)),
    )
  })
  const browser = await chromium.connectOverCDP(devtools)
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('The stand-in has no page.')
  return {
    page,
    opened,
    messages,
    copied,
    dragged,
    answerDialog(paths) {
      const order: Order = { type: 'answer-dialog', paths }
      child.send(order)
    },
    longestBlock() {
      const order: Order = { type: 'tell-longest-block' }
      return new Promise((resolve) => {
        toldBlock = resolve
        child.send(order)
      })
    },
    async close() {
      await page.close().catch(() => {})
      await ended
    },
  }
}
