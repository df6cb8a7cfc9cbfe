/** A name that no network answers for (RFC 2606), so that a request that slipped through would lead nowhere. */
const suffix = '.standin.invalid'

/**
 * A page of a scheme of the app's own, as Chromium gets it: `app://crosstune/x` becomes
 * `https://crosstune.app.standin.invalid/x`, because a scheme that a browser does not know cannot be intercepted.
 */
export function toBrowserUrl(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url)
  return `https://${host}.${protocol.slice(0, -1)}${suffix}${pathname}${search}${hash}`
}

/** The reverse of `toBrowserUrl`; any other URL stays as it is. */
export function fromBrowserUrl(url: string): string {
  if (!URL.canParse(url)) return url
  const { protocol, hostname, pathname, search, hash } = new URL(url)
  if (protocol !== 'https:' || !hostname.endsWith(suffix)) return url
  const [host, scheme] = hostname.slice(0, -suffix.length).split('.')
  return `${scheme}://${host}${pathname}${search}${hash}`
}
