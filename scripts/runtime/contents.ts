import { EventEmitter } from 'node:events'
import type { Item, WebContents } from 'electron'
import type { Page } from 'playwright-core'
import { report } from './control.ts'
import type { BridgeHook } from './page-bridge.ts'

/** Where the page's side of the bridge waits for Node. */
export const hookName = '__standInHook'

type Request = { hook: string; method: keyof BridgeHook; inputs: unknown[] }

/** Runs in the page, sent there as text. */
function callHook({ hook, method, inputs }: Request): unknown {
  const bridge: unknown = Reflect.get(window, hook)
  const member: unknown = typeof bridge === 'object' && bridge !== null ? Reflect.get(bridge, method) : null
  return typeof member === 'function' ? member(...inputs) : undefined
}

/** Electron's `WebContents`: the page in a window. */
export class StandInContents
  extends EventEmitter
  implements Pick<WebContents, 'send' | 'setWindowOpenHandler' | 'startDrag'>
{
  page: Page | null = null

  send(channel: string, ...inputs: unknown[]): void {
    // A page that is loading or closing hears nothing, as in Electron.
    this.ask('receive', [channel, structuredClone(inputs)]).catch(() => {})
  }

  /** Calls the page's side of the bridge and gives its answer. */
  async ask(method: keyof BridgeHook, inputs: unknown[]): Promise<unknown> {
    return this.page?.evaluate(callHook, { hook: hookName, method, inputs })
  }

  /** A browser's page cannot drag a file out: a test is told of it, and anybody else sees nothing happen. */
  startDrag({ file }: Item): void {
    report({ type: 'dragged', file })
  }

  setWindowOpenHandler(): void {
    // Whatever it would say: the stand-in has one window, and closes every other page at once.
  }
}
