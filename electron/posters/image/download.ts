import { PosterFault } from '../faults.ts'
import { type Patience, withPatience } from '../retry.ts'
import { exchange, readAtMost, type Transport } from '../transport.ts'
import { pictureAddress, redirectOf } from './address.ts'

/** A poster of 300 pixels' width has some 30,000 bytes; the originals stay under this. */
const MOST_BYTES = 5 * 1024 * 1024

/** How pictures are fetched. */
export interface DownloadSettings {
  readonly transport: Transport
  readonly patience: Patience
  /** For one request, in milliseconds. */
  readonly timeout: number
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (response.status === 200) return readAtMost(response, MOST_BYTES, 'too-large')
  await response.body?.cancel()
  if (response.status === 429 || response.status >= 500) {
    throw new PosterFault('busy', 'The server of the poster could not answer for now.')
  }
  throw new PosterFault('no-picture', `There is no poster at its address (status ${response.status}).`)
}

async function follow(
  text: string,
  settings: DownloadSettings,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let url = pictureAddress(text)
  for (let followed = 0; ; followed += 1) {
    const from = url
    const result = await exchange({
      transport: settings.transport,
      url: from,
      accept: 'image/webp,image/jpeg,image/png',
      timeout: settings.timeout,
      signal,
      read: async (response) => {
        const next = redirectOf(response, from, followed)
        if (next === null) return bytesOf(response)
        await response.body?.cancel()
        return next
      },
    })
    if (!(result instanceof URL)) return result
    url = result
  }
}

/**
 * The bytes at a picture's address: from known hosts by https alone, each redirect checked, at most 5 MB, counted while
 * they come. What they are is for `readHeader` to say. Throws PosterFault.
 */
export function downloadPicture(
  text: string,
  settings: DownloadSettings,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return withPatience(() => follow(text, settings, signal), settings.patience, signal)
}
