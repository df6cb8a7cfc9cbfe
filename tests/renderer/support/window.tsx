import { cleanup, configure, render } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { App } from '../../../renderer/app.tsx'
import { createClient } from '../../../renderer/client.ts'
import { SurroundingsProvider } from '../../../renderer/context.tsx'
import { createAppStore } from '../../../renderer/store/app-store.ts'
import { type FakeApi, fakeApi } from './fake-api.ts'

// Slow machines run many of these at once: what is waited for is there at last, or never.
configure({ asyncUtilTimeout: 15_000 })

/** What happy-dom lacks of popovers. */
const popoverMethods = ['showPopover', 'hidePopover'] as const

/**
 * Gives happy-dom, which lays nothing out, the sizes and the media of a window of this width, and the parts of
 * the platform it lacks. For the head of a file or of a describe block.
 */
export function inAWindow(width = 1280, height = 800): void {
  const given = { clientWidth: width, offsetWidth: width, clientHeight: height, offsetHeight: height }

  beforeEach(() => {
    for (const [side, value] of Object.entries(given)) {
      Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => value })
    }
    for (const name of popoverMethods) {
      Object.defineProperty(HTMLElement.prototype, name, { configurable: true, value: () => undefined })
    }
    vi.stubGlobal('matchMedia', (query: string) => {
      const bound = (side: string) => Number(new RegExp(`max-${side}: (\\d+)px`).exec(query)?.[1] ?? 0)
      const matches = width <= bound('width') || height <= bound('height')
      return Object.assign(new EventTarget(), { media: query, matches })
    })
  })

  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
    for (const name of [...Object.keys(given), ...popoverMethods]) {
      Reflect.deleteProperty(HTMLElement.prototype, name)
    }
  })
}

/** Renders the whole window over a fake library. */
export function openWindow(api: FakeApi = fakeApi()) {
  const store = createAppStore()
  const view = render(
    <SurroundingsProvider client={createClient(api)} store={store}>
      <App />
    </SurroundingsProvider>,
  )
  return { api, store, ...view }
}
