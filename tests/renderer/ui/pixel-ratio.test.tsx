// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { usePixelRatio } from '../../../renderer/ui/use-pixel-ratio.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('follows each change of the screen’s pixels, not the first alone', () => {
  const queries = new Map<string, EventTarget>()
  vi.stubGlobal('matchMedia', (query: string) => {
    const known = queries.get(query) ?? new EventTarget()
    queries.set(query, known)
    return known
  })
  vi.stubGlobal('devicePixelRatio', 1)
  const { result } = renderHook(() => usePixelRatio())
  const seen = [1.25, 2, 1].map((ratio) => {
    const before = queries.get(`(resolution: ${window.devicePixelRatio}dppx)`)
    vi.stubGlobal('devicePixelRatio', ratio)
    act(() => {
      before?.dispatchEvent(new Event('change'))
    })
    return result.current
  })
  expect(seen).toEqual([1.25, 2, 1])
})
