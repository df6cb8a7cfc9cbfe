import { type BrowserWindow, clipboard } from 'electron'
import { type Handlers, type ShellRouteName, shellRoutes } from '#shared/contract/index.ts'
import type { Log } from '../app/log.ts'
import type { OpenedFiles } from '../app/opened-files.ts'
import { nameOfRecent } from '../app/recent-imports.ts'
import { applyTheme } from '../app/theme.ts'
import type { WindowMemoryFile } from '../app/window-memory.ts'
import type { LibraryClient } from '../worker/client.ts'
import { aboutHandlers } from './about.ts'
import { type HandleOptions, handle } from './handle.ts'
import { importHandlers } from './imports.ts'
import { playlistHandlers } from './playlists.ts'

/** What the shell's routes work on. */
export interface ShellServices {
  readonly library: LibraryClient
  /** The window that dialogs belong to. */
  readonly window: () => BrowserWindow
  readonly memory: WindowMemoryFile
  readonly dataFolder: string
  readonly resourcesFolder: string
  readonly log: Log
  /** Files opened with the app, waiting for the window. */
  readonly opened: OpenedFiles
  /** The native parts have to be made anew: their words or lists have changed. */
  readonly refresh: () => void
  readonly onImport: (paths: readonly string[]) => void
}

function shellHandlers(services: ShellServices): Handlers<ShellRouteName> {
  const { memory, opened, refresh } = services
  return {
    ...playlistHandlers(services),
    ...aboutHandlers(services),
    ...importHandlers(services),
    'shell.setAppearance': ({ theme, language }) => {
      applyTheme(theme)
      memory.change({ theme, language })
      refresh()
      return {}
    },
    'shell.copyText': async ({ text }) => {
      await clipboard.writeText(text)
      return {}
    },
    'shell.openedFiles': () => ({ paths: opened.take() }),
    'shell.recentImports': () => ({ names: memory.current.recentImports.map(nameOfRecent) }),
    'shell.importRecent': ({ index }) => {
      const path = memory.current.recentImports[index]
      if (path !== undefined) opened.add([path])
      return {}
    },
  }
}

function isShellRoute(name: string): name is ShellRouteName {
  return Object.hasOwn(shellRoutes, name)
}

function serve<N extends ShellRouteName>(
  name: N,
  handlers: Handlers<ShellRouteName>,
  options: HandleOptions,
): void {
  handle(name, handlers[name], options)
}

/** Serves the routes that need the platform: dialogs, the system browser, the theme of native parts. */
export function serveShell(services: ShellServices, options: HandleOptions): void {
  const handlers = shellHandlers(services)
  for (const name of Object.keys(shellRoutes).filter(isShellRoute)) serve(name, handlers, options)
}
