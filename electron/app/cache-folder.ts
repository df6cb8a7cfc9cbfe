import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the place of the cache depends on; a test gives one of its own. */
interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const thisMachine: Machine = { platform: process.platform, env: process.env, home: homedir() }

/**
 * Where the app keeps what can be fetched again: the platform's own place for that (the XDG Base Directory
 * Specification on Linux), apart from the user's data. With a data folder named by CROSSTUNE_DATA, inside that.
 */
export function cacheFolder(dataFolder: string, { platform, env, home }: Machine = thisMachine): string {
  if (env.CROSSTUNE_DATA) return join(dataFolder, 'cache')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'CrossTune')
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'CrossTune', 'Cache')
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'CrossTune')
}
