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

/** A reply on its way to the page: as text where JSON holds all of it, else for Playwright to take across. */
export type Reply = { readonly json: string } | { readonly value: unknown }

/**
 * Whether a value's clone is what comes of a way through JSON: a tree without undefined and without numbers and objects that
 * JSON has not.
 */
function isJson(value: unknown, seen: Set<object> = new Set()): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || seen.has(value)) return false
  seen.add(value)
  const parts = Object.values(value)
  const whole = Array.isArray(value)
    ? parts.length === value.length
    : Object.getPrototypeOf(value) === Object.prototype
  return whole && parts.every((part) => isJson(part, seen))
}

/**
 * Answers an `invoke` of the page. Arguments and replies are cloned as Electron clones them, so that what could
 * not cross there does not cross here; a text is a clone already. Playwright takes replies apart piece by piece, which
 * costs the page some ten milliseconds for a playlist; one text it takes across whole.
 */
export async function answerInvoke(
  frame: Pick<Frame, 'url' | 'parentFrame'>,
  channel: string,
  inputs: readonly unknown[],
): Promise<Reply> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  const event: Sender = { senderFrame: { url: fromBrowserUrl(frame.url()), parent: frame.parentFrame() } }
  const value: unknown = await handler(event, ...structuredClone(inputs))
  return isJson(value) ? { json: JSON.stringify(value) } : { value: structuredClone(value) }
}
