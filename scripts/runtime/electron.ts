/**
 * The stand-in for the `electron` module: as much of it as the app uses, over an installed Chromium. run.ts puts it
 * in the module's place for the built main script; what is not exported here fails there at load.
 */
export { app } from './app.ts'
export { clipboard } from './clipboard.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu, screen, session } from './platform.ts'
export { protocol } from './protocol.ts'
export { safeStorage } from './safe-storage.ts'
export { shell } from './shell.ts'
export { nativeTheme } from './theme.ts'
export { BrowserWindow } from './window.ts'
