import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { CrossTuneError } from '#shared/contract/errors.ts'

/** The machine as far as looking for a browser needs it; a test gives one of its own. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  exists(path: string): boolean
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
}

const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const windowsPlaces = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

function linuxCandidates({ env }: Machine): string[] {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const named = linuxNames.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
  return [...named, '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
}

function candidates(machine: Machine): string[] {
  if (machine.platform === 'darwin') {
    return macNames.flatMap((name) =>
      ['/Applications', `${machine.home}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    )
  }
  if (machine.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
      (name) => machine.env[name] ?? [],
    )
    return windowsPlaces.flatMap((place) => folders.map((folder) => `${folder}\\${place}`))
  }
  return linuxCandidates(machine)
}

/**
 * The executable of an installed Chrome, Chromium or Edge; null where there is none in the usual places and on the
 * PATH. `CROSSTUNE_BROWSER` names one; throws CrossTuneError 'not-found' where that is not there.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const named = machine.env.CROSSTUNE_BROWSER
  if (named) {
    if (machine.exists(named)) return named
    throw new CrossTuneError('not-found', `CROSSTUNE_BROWSER names ${named}, which is not there.`)
  }
  return candidates(machine).find((path) => machine.exists(path)) ?? null
}

/** Whether a window can be shown: everywhere but on a Linux without X11 or Wayland. */
export function hasDisplay({ platform, env }: Pick<Machine, 'platform' | 'env'> = thisMachine): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}
