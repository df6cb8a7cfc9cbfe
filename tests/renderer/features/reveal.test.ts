import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reveal } from '../../../renderer/features/posters/reveal.ts'

let frames: (() => void)[] = []

/** Shows the next frame: whoever asked for one is called. */
function nextFrame(): void {
  const due = frames
  frames = []
  for (const frame of due) frame()
}

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('pictures that are ready at once', () => {
  it('are seen one a frame, in their order', () => {
    const seen: string[] = []
    for (const name of ['first', 'second', 'third']) reveal(() => seen.push(name))
    expect(seen).toEqual([])
    nextFrame()
    expect(seen).toEqual(['first'])
    nextFrame()
    nextFrame()
    expect(seen).toEqual(['first', 'second', 'third'])
    expect(frames).toEqual([])
  })

  it('are not seen once they were taken back, and leave no frame to the others empty', () => {
    const seen: string[] = []
    const takeBack = reveal(() => seen.push('gone'))
    reveal(() => seen.push('here'))
    takeBack()
    nextFrame()
    expect(seen).toEqual(['here'])
  })

  it('come again after all were taken back', () => {
    const seen: string[] = []
    reveal(() => seen.push('gone'))()
    nextFrame()
    reveal(() => seen.push('here'))
    nextFrame()
    expect(seen).toEqual(['here'])
  })
})
