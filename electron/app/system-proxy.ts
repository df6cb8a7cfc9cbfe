import { session } from 'electron'
import { proxyOf } from './proxy-list.ts'

/** The HTTP proxy by which the system wants an address reached, as a URL; null: without one. Needs the app to be ready. */
export async function systemProxy(url: URL): Promise<string | null> {
  return proxyOf(await session.defaultSession.resolveProxy(url.href))
}
