import { protocol } from 'electron'
import { createFolderServer } from './serve-folder.ts'
import { createPosterServer } from './serve-poster.ts'

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

/** Serves the built renderer under `app://crosstune/`, and the kept posters under `app://crosstune/posters/`. */
export function servePage(rendererFolder: string, postersFolder: string): void {
  const servePoster = createPosterServer(postersFolder, host)
  const serveFile = createFolderServer(rendererFolder, host)
  protocol.handle(scheme, async (request) => (await servePoster(request)) ?? serveFile(request))
}
