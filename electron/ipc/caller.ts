import type { IpcMainInvokeEvent } from 'electron'
import type { Caller } from './answer.ts'

/** Whether a URL is one of the app's own pages: same scheme and host as the page the window loads. */
export function isOwnPage(url: string, pageUrl: string): boolean {
  if (!URL.canParse(url)) return false
  const given = new URL(url)
  const page = new URL(pageUrl)
  return given.protocol === page.protocol && given.host === page.host
}

/**
 * Who sent a call. Trusted is only the main frame of a window, while it shows the app's own page; a frame that
 * was closed or has navigated away in between has no URL and is not.
 */
export function callerOf(event: Pick<IpcMainInvokeEvent, 'senderFrame'>, pageUrl: string): Caller {
  const frame = event.senderFrame
  if (frame === null) return { trusted: false, url: '' }
  return { trusted: frame.parent === null && isOwnPage(frame.url, pageUrl), url: frame.url }
}
