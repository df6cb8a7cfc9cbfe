import type { Rectangle, Session } from 'electron'

/** Electron's `screen`. Node does not know the screens; the browser itself keeps a window on one that is there. */
export const screen: { getAllDisplays(): { workArea: Rectangle }[] } = {
  getAllDisplays: () => [],
}

type SessionParts = Pick<
  Session,
  'resolveProxy' | 'setDevicePermissionHandler' | 'setPermissionCheckHandler' | 'setPermissionRequestHandler'
>

/** Electron's `session`. A fresh browser profile has no permission granted, and Playwright refuses each that is asked for. */
export const session: { defaultSession: SessionParts } = {
  defaultSession: {
    // The browser's own answer cannot be asked for; in the stand-in nothing goes by a proxy.
    resolveProxy: async () => 'DIRECT',
    setDevicePermissionHandler() {},
    setPermissionCheckHandler() {},
    setPermissionRequestHandler() {},
  },
}

/** Electron's `Menu`. A browser window in app form has no menu; what it does, the browser's own keys do. */
export const Menu: { buildFromTemplate(template: object[]): object; setApplicationMenu(menu: object): void } =
  {
    buildFromTemplate: (template) => template,
    setApplicationMenu() {},
  }
