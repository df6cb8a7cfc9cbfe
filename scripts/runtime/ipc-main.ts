import type { Frame } from 'playwright-core'
import { fromBrowserUrl } from './address.ts'

/** What a handler may read of its event. */
type Sender = { senderFrame: { url: string; parent: object | null } | null }
type Handler = (event: Sender, ...inputs: unknown[]) => unknown

const handlers = new Map<string, Handler>()

/**
 * Electron's `ipcMain`, as far as `invoke` goes. Its type is our own, because an event of Electron's has parts that
 * only Electron can make; a handler that asks for more of it than `Sender` has is not for this app.
 */
export const ipcMain: { handle(channel: string, handler: Handler): void } = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

/**
 * Answers an `invoke` of the page. Arguments and replies are cloned as Electron clones them, so that what could
 * not cross there does not cross here.
 */
export async function answerInvoke(
  frame: Frame,
  channel: string,
  inputs: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  const event: Sender = { senderFrame: { url: fromBrowserUrl(frame.url()), parent: frame.parentFrame() } }
  return structuredClone(await handler(event, ...structuredClone(inputs)))
}
