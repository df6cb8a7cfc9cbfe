import { BrowserWindow } from 'electron'
import { channelOf } from '#shared/contract/channels.ts'
import type { EventName, EventPayload } from '#shared/contract/index.ts'

/** Tells every open window. */
export function sendEvent<N extends EventName>(name: N, payload: EventPayload<N>): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(channelOf(name), payload)
  }
}
