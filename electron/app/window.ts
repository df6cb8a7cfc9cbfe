import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { systemLanguage } from './language.ts'
import { pageUrl } from './page.ts'
import { groundColour } from './theme.ts'
import type { WindowMemoryFile } from './window-memory.ts'
import { minimumSize, placeOnScreens, type WindowMemory } from './window-place.ts'

/** Keeps the window's size and place. On close and not on every move: a crash may forget a move, and that is all. */
function remember(window: BrowserWindow, memory: WindowMemoryFile): void {
  window.on('close', () => {
    memory.change({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })
}

/** The page with what it has to know for its first frame. */
function startUrl({ theme, language }: WindowMemory): string {
  return `${pageUrl}?${new URLSearchParams({ theme, language, system: systemLanguage() })}`
}

/** Opens the app's window on its page, where it was last time. */
export function openWindow(preload: string, memory: WindowMemoryFile): BrowserWindow {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeOnScreens(memory.current.bounds, workAreas),
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: app.getName(),
    backgroundColor: groundColour(),
    autoHideMenuBar: true,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  remember(window, memory)
  if (memory.current.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  // A failed load is told by the page's absence; nothing waits for it.
  window.loadURL(startUrl(memory.current)).catch(() => window.show())
  return window
}

/** Brings a window to the front, as when the app is started a second time. */
export function raiseWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** The preload script beside the built main script. */
export function preloadPath(mainFolder: string): string {
  return join(mainFolder, '../preload/preload.cjs')
}
