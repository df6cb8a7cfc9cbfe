import http from 'node:http'

let goDirectly: (() => void) | null = null

/**
 * Sends this thread's requests through an HTTP proxy from now on; null: directly. To https addresses the proxy is a
 * tunnel (CONNECT), so that certificates are checked as without it, and it sees a host and no address.
 */
export function goThrough(proxy: string | null): void {
  goDirectly?.()
  goDirectly = proxy === null ? null : http.setGlobalProxyFromEnv({ https_proxy: proxy })
}
