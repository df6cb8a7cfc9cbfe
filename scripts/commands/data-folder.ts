import { homedir } from 'node:os'
import { join } from 'node:path'

/** The app's folder among those of all apps; Electron's `userData` of the installed app is the same. */
const APP = 'CrossTune'

/** Where the installed app keeps its data on this platform. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), APP)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP)
  return join(environment.XDG_CONFIG_HOME || join(home, '.config'), APP)
}
