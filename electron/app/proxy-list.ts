/** What proxies are called in such a list, and the URLs they have here. SOCKS is not among them. */
const schemes = new Map([
  ['PROXY', 'http'],
  ['HTTP', 'http'],
  ['HTTPS', 'https'],
])

/**
 * The first proxy of a list as a proxy auto-config script gives it ("PROXY a:8080; DIRECT") that requests can go
 * through, as a URL; null where the list says to go directly first, or has none but SOCKS.
 */
export function proxyOf(list: string): string | null {
  for (const entry of list.split(';')) {
    const [kind = '', place = ''] = entry.trim().split(/\s+/)
    if (kind.toUpperCase() === 'DIRECT') return null
    const scheme = schemes.get(kind.toUpperCase())
    if (scheme !== undefined && URL.canParse(`${scheme}://${place}`)) return `${scheme}://${place}`
  }
  return null
}
