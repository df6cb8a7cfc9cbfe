import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How long the one try to fetch the runtime (some 110 MB) may take, in milliseconds. */
const fetchLimit = 120_000

/** Electron's executable where its runtime is there, else null. `ELECTRON_OVERRIDE_DIST_PATH` names another folder. */
export function findElectron(appFolder: string, env: NodeJS.ProcessEnv = process.env): string | null {
  const packageFolder = join(appFolder, 'node_modules', 'electron')
  const name = join(packageFolder, 'path.txt')
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  const platformName = process.platform === 'win32' ? 'electron.exe' : 'electron'
  const macName = 'Electron.app/Contents/MacOS/Electron'
  const executable = existsSync(name)
    ? readFileSync(name, 'utf8')
    : process.platform === 'darwin'
      ? macName
      : platformName
  const path = join(override ?? join(packageFolder, 'dist'), executable)
  return existsSync(path) ? path : null
}

/** Tries once to fetch Electron's runtime; gives the reason in a few words where that fails, null where it worked. */
export function fetchElectron(appFolder: string): string | null {
  const script = join(appFolder, 'node_modules', 'electron', 'install.js')
  if (!existsSync(script)) return 'the electron package is not installed'
  const run = spawnSync(process.execPath, [script], { timeout: fetchLimit, encoding: 'utf8' })
  if (run.status === 0) return null
  if (run.signal !== null) return `not there after ${fetchLimit / 1000} seconds`
  const reason = /^(?:\w*Error: )(.+)$/m.exec(run.stderr)?.[1]
  return reason ?? 'the download failed'
}
