import { app } from 'electron'
import { sendEvent } from '../ipc/events.ts'
import { shellStrings } from './language.ts'
import { installMenu } from './menu.ts'
import type { OpenedFiles } from './opened-files.ts'
import { thisPlatform } from './platform.ts'
import { nameOfRecent, withRecent } from './recent-imports.ts'
import type { WindowMemoryFile } from './window-memory.ts'

/** The parts of the platform that follow what the window does. */
export interface NativeParts {
  /** Makes the menu bar anew, as its language or its lists have changed. */
  refresh(): void
  /** Remembers what was imported, here and in the platform's own list. */
  noteImport(paths: readonly string[]): void
}

/** Puts the menu bar in place, and keeps it in step. */
export function nativeParts(memory: WindowMemoryFile, opened: OpenedFiles): NativeParts {
  const refresh = () => {
    const { recentImports } = memory.current
    installMenu({
      platform: thisPlatform(),
      strings: shellStrings(memory.current),
      developer: !app.isPackaged,
      recent: recentImports.map(nameOfRecent),
      run: (command) => sendEvent('shell.command', { command }),
      importRecent: (index) => opened.add(recentImports.slice(index, index + 1)),
    })
  }
  refresh()
  return {
    refresh,
    noteImport(paths) {
      memory.change({ recentImports: withRecent(memory.current.recentImports, paths) })
      for (const path of paths) app.addRecentDocument(path)
      refresh()
    },
  }
}
