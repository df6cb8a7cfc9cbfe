import { spawn } from 'node:child_process'
import type { Clipboard } from 'electron'
import { isDriven, report } from './control.ts'

/** The platform's own programs that take a text for the clipboard; the first that is there does it. */
function writers(): [command: string, ...rest: string[]][] {
  if (process.platform === 'darwin') return [['pbcopy']]
  if (process.platform === 'win32') return [['clip']]
  return [['wl-copy'], ['xclip', '-selection', 'clipboard'], ['xsel', '--clipboard', '--input']]
}

function write(text: string, [writer, ...others]: readonly [command: string, ...rest: string[]][]): void {
  if (writer === undefined) {
    console.error('No program for the clipboard is there: install wl-clipboard, xclip or xsel.')
    return
  }
  const [command, ...rest] = writer
  const child = spawn(command, rest, { stdio: ['pipe', 'ignore', 'ignore'] })
  child.once('error', () => write(text, others))
  child.once('spawn', () => child.stdin.end(text))
}

/** Electron's `clipboard`: by a program of the platform. A test is told the text instead. */
export const clipboard: Pick<Clipboard, 'writeText'> = {
  async writeText(text) {
    if (isDriven()) report({ type: 'copied', text })
    else write(text, writers())
  },
}
