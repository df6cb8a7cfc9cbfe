import { protocol } from 'electron'
import { createFolderServer } from './serve-folder.ts'

const scheme = 'app'
const host = 'crosstune'

/** The page that windows load. */
export const pageUrl = `${scheme}://${host}/index.html`

/** Makes `app://` a scheme with an origin of its own. Must run before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built renderer under `app://crosstune/`. */
export function servePage(rendererFolder: string): void {
  protocol.handle(scheme, createFolderServer(rendererFolder, host))
}
