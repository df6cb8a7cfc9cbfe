import { spawn } from 'node:child_process'
import type { Shell } from 'electron'
import { isDriven, report } from './control.ts'

function opener(url: string): [command: string, ...rest: string[]] {
  if (process.platform === 'darwin') return ['open', url]
  // Not `start`, which reads & and % in an address as its own.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}

/** Electron's `shell`: the system browser. A test is told the address instead. */
export const shell: Pick<Shell, 'openExternal'> = {
  openExternal(url) {
    if (isDriven()) {
      report({ type: 'opened', url })
      return Promise.resolve()
    }
    const [command, ...rest] = opener(url)
    return new Promise((resolve, reject) => {
      const child = spawn(command, rest, { detached: true, stdio: 'ignore' })
      child.once('error', () => reject(new Error(`${command} is not there to open ${url}`)))
      child.once('spawn', () => {
        child.unref()
        resolve()
      })
    })
  },
}
