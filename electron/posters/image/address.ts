import { PosterFault } from '../faults.ts'

/** Where OMDb's posters lie: Amazon's hosts for pictures of IMDb. */
const hosts: ReadonlySet<string> = new Set([
  'm.media-amazon.com',
  'images-na.ssl-images-amazon.com',
  'ia.media-imdb.com',
])

/** How many redirects are followed. */
const MOST_REDIRECTS = 3

/**
 * An address that a picture may be fetched from: https, one of the known hosts by its name, no port, no user. Throws
 * PosterFault 'forbidden-address' for any other, whether OMDb or a redirect named it.
 */
export function pictureAddress(text: string, base?: URL): URL {
  const url = URL.parse(text, base)
  const allowed =
    url !== null &&
    url.protocol === 'https:' &&
    hosts.has(url.hostname) &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  if (!allowed) throw new PosterFault('forbidden-address', 'Posters are not fetched from this address.')
  return url
}

/** Where an answer sends on to; null where it does not. Throws PosterFault as `pictureAddress` does, 'too-many-redirects' and 'no-picture'. */
export function redirectOf(response: Response, url: URL, followed: number): URL | null {
  if (response.status < 300 || response.status >= 400) return null
  if (followed >= MOST_REDIRECTS) {
    throw new PosterFault('too-many-redirects', `${url.host} sends on and on.`)
  }
  const next = response.headers.get('location')
  if (!next) throw new PosterFault('no-picture', `${url.host} sends on, but not where to.`)
  return pictureAddress(next, url)
}
