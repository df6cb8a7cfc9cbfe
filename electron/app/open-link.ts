import { shell } from 'electron'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { isAllowedLink } from './allowed-links.ts'

/**
 * Opens a link in the system browser. The only place that calls `openExternal`.
 * Throws CrossTuneError 'forbidden' for an address that is not on the list.
 */
export async function openLink(url: string): Promise<void> {
  if (!isAllowedLink(url)) throw new CrossTuneError('forbidden', `${url} is not an address this app opens.`)
  await shell.openExternal(url)
}
