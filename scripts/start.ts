import { spawn, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { toProblem } from '#shared/contract/errors.ts'
import { findBrowser, hasDisplay } from './runtime/browsers.ts'
import { needsBuild } from './runtime/build-state.ts'
import { fetchElectron, findElectron } from './runtime/electron-binary.ts'
import { noBrowser, noDisplay } from './runtime/missing.ts'

/** `npm start [-- FILE...]`: shows the window by whatever this machine has, and says in a line what that is. */
const appFolder = resolve(import.meta.dirname, '..')

/** Files to open, from where npm was called. */
const files = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? '.', path))

function stop(reason: string): never {
  console.error(reason)
  process.exit(1)
}

function build(): void {
  const script = join(appFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const run = spawnSync(process.execPath, [script, 'build', '--logLevel', 'warn'], {
    cwd: appFolder,
    stdio: 'inherit',
  })
  if (run.status !== 0) stop('The build failed; the reason stands above.')
}

/** Runs the app until its window is closed, and ends as it ended. */
function run(command: string, parameters: string[]): void {
  const child = spawn(command, parameters, { cwd: appFolder, stdio: 'inherit' })
  // The app closes its library when it is told to stop; this process ends after it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(`${command} could not be started: ${error.message}`))
  child.on('exit', (code) => process.exit(code ?? 1))
}

function start(): void {
  if (!hasDisplay()) stop(noDisplay())
  if (needsBuild(appFolder)) {
    console.log('Building CrossTune …')
    build()
  }
  let electron = findElectron(appFolder)
  let reason: string | null = null
  if (electron === null) {
    console.log("Fetching Electron's runtime, once; two minutes at most …")
    reason = fetchElectron(appFolder)
    electron = findElectron(appFolder)
  }
  if (electron !== null) {
    console.log('Opening CrossTune in Electron.')
    run(electron, [appFolder, ...files])
    return
  }
  const why = reason ?? 'it is not there after the download'
  const browser = findBrowser()
  if (browser === null) stop(noBrowser(why))
  console.log(`Electron's runtime could not be fetched (${why}); opening CrossTune in ${browser}.`)
  run(process.execPath, [join(appFolder, 'scripts/runtime/run.ts'), ...files])
}

try {
  start()
} catch (error) {
  stop(toProblem(error).message)
}
