import type { Protocol } from 'electron'
import type { Route } from 'playwright-core'
import { fromBrowserUrl } from './address.ts'

type Handler = Parameters<Protocol['handle']>[1]

const handlers = new Map<string, Handler>()

/** Electron's `protocol`: schemes of the app's own. */
export const protocol: Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'> = {
  handle(scheme, handler) {
    handlers.set(scheme, handler)
  },
  registerSchemesAsPrivileged() {
    // Chromium sees https, which has these privileges.
  },
}

/**
 * Answers one request of the page by the handler of its scheme. Everything else is refused: this app has no
 * business on the network, and with the stand-in it cannot.
 */
export async function serveRequest(route: Route): Promise<void> {
  const request = route.request()
  const url = fromBrowserUrl(request.url())
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (handler === undefined) {
    await route.abort('blockedbyclient')
    return
  }
  const response = await handler(new Request(url, { method: request.method() }))
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}
