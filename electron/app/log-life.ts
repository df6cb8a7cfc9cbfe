import { app } from 'electron'
import type { Log } from './log.ts'

/** Logs the start, and what ends a process that should not have ended. */
export function logLife(log: Log): void {
  const { electron, node } = process.versions
  log.write(`CrossTune ${app.getVersion()} started, ${electron ? `Electron ${electron}` : `Node ${node}`}`)
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) =>
    log.write(`The window's process is gone: ${reason}, ${exitCode}`),
  )
  app.on('child-process-gone', (_event, { type, reason, exitCode }) =>
    log.write(`A process is gone: ${type}, ${reason}, ${exitCode}`),
  )
  // Looks on only: what the platform does about such an error stays as it is.
  process.on('uncaughtExceptionMonitor', (error) => log.write(`Uncaught: ${error.stack ?? error.message}`))
}
