import { join } from 'node:path'
import { app, type BrowserWindow, dialog, safeStorage } from 'electron'
import { type Problem, toProblem } from '#shared/contract/errors.ts'
import type { RouteName } from '#shared/contract/index.ts'
import type { Strings } from '#shared/strings/index.ts'
import { cacheFolder } from './app/cache-folder.ts'
import { guardContents, refusePermissions } from './app/guards.ts'
import { openKeyStore } from './app/key-store.ts'
import { shellStrings } from './app/language.ts'
import { openLog } from './app/log.ts'
import { logLife } from './app/log-life.ts'
import { nativeParts } from './app/native-parts.ts'
import { openedFiles, pathsNamed } from './app/opened-files.ts'
import { pageUrl, registerPageScheme, servePage } from './app/page.ts'
import { systemProxy } from './app/system-proxy.ts'
import { applyTheme } from './app/theme.ts'
import { openWindow, preloadPath, raiseWindow } from './app/window.ts'
import { openWindowMemory } from './app/window-memory.ts'
import { sendEvent } from './ipc/events.ts'
import { forwardToLibrary } from './ipc/library.ts'
import { servePosters } from './ipc/posters.ts'
import { serveShell } from './ipc/shell.ts'
import writerThread from './library/dataset/writer-thread.ts?modulePath'
import { connectPosters } from './posters/client.ts'
import posterThread from './posters/poster-thread.ts?modulePath'
import { connectLibrary, type LibraryClient } from './worker/client.ts'
import importThread from './worker/import-thread.ts?modulePath'
import libraryThread from './worker/library-thread.ts?modulePath'

/** Where the data set pack lies: beside an installed app's code, in the project's folder otherwise. */
function resourcesFolder(): string {
  return app.isPackaged ? process.resourcesPath : join(app.getAppPath(), 'resources')
}

/** Ends the threads before the process, so that a running import leaves nothing behind. */
function closeBeforeQuit(threads: readonly { close(): Promise<void> }[]): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    Promise.allSettled(threads.map((thread) => thread.close())).then(() => {
      closed = true
      app.quit()
    })
  })
}

/** Tells where the library cannot be opened. What else there is to know about a start, the window asks for. */
async function reportStart(
  library: LibraryClient,
  window: BrowserWindow,
  { shell, errors }: Strings,
): Promise<void> {
  try {
    await library.ready()
  } catch (error) {
    // The window stays: its calls are refused with the same words, and it shows them.
    await dialog.showMessageBox(window, {
      type: 'error',
      message: shell.libraryClosed,
      detail: errors.cause(toProblem(error)),
    })
  }
}

async function start(dataFolder: string): Promise<void> {
  await app.whenReady()
  const memory = openWindowMemory(dataFolder)
  applyTheme(memory.current.theme)
  refusePermissions()
  const log = openLog(join(dataFolder, 'logs', 'crosstune.log'))
  logLife(log)
  const native = nativeParts(memory, opened)
  const postersFolder = join(cacheFolder(dataFolder), 'posters')
  servePage(join(import.meta.dirname, '../renderer'), postersFolder)

  const library = connectLibrary({
    thread: libraryThread,
    data: { dataFolder, resourcesFolder: resourcesFolder(), importThread, writerThread },
  })
  const posters = connectPosters({ thread: posterThread, data: { dataFolder, postersFolder } })
  closeBeforeQuit([library, posters])
  const options = {
    pageUrl,
    checkOutput: !app.isPackaged,
    onProblem: (route: RouteName, { code, message }: Problem) => log.write(`${route}: ${code}: ${message}`),
  }
  forwardToLibrary(library, native.noteImport, options)
  const window = openWindow(preloadPath(import.meta.dirname), memory)
  const { refresh, noteImport: onImport } = native
  const folders = { dataFolder, resourcesFolder: resourcesFolder() }
  serveShell({ library, window: () => window, memory, ...folders, log, opened, refresh, onImport }, options)
  app.on('second-instance', (_event, argv, folder) => {
    raiseWindow(window)
    opened.add(pathsNamed(argv, folder, app.getAppPath()))
  })
  const keyStore = openKeyStore(join(dataFolder, 'omdb.key'), safeStorage)
  servePosters({ posters, library, keyStore, proxyFor: systemProxy }, options)
  await reportStart(library, window, shellStrings(memory.current))
}

/** What was opened with the app, until the window takes it. */
const opened = openedFiles(() => sendEvent('shell.filesOpened', {}))

const ownFolder = process.env.CROSSTUNE_DATA
if (ownFolder) app.setPath('userData', ownFolder)

// A library and its window belong together: a second start shows the first one's window and ends.
if (app.requestSingleInstanceLock()) {
  registerPageScheme()
  guardContents()
  app.on('window-all-closed', () => app.quit())
  opened.add(pathsNamed(process.argv, process.cwd(), app.getAppPath()))
  // macOS names files by this event, also before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    opened.add([path])
  })
  // Not awaited: Electron becomes ready only after this module has run.
  start(app.getPath('userData')).catch((error: unknown) => {
    const { shell, errors } = shellStrings({ language: 'system' })
    dialog.showErrorBox(shell.cannotStart, errors.cause(toProblem(error)))
    app.exit(1)
  })
} else {
  app.quit()
}
