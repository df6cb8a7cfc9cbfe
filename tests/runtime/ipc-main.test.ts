import type { Frame } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerInvoke, ipcMain } from '../../scripts/runtime/ipc-main.ts'

const frame: Pick<Frame, 'url' | 'parentFrame'> = { url: () => 'about:blank', parentFrame: () => null }
let channels = 0

/** What the stand-in sends to the page for a handler's answer. */
async function replyFor(answer: unknown) {
  channels += 1
  ipcMain.handle(`channel ${channels}`, () => answer)
  return answerInvoke(frame, `channel ${channels}`, [])
}

describe('a reply of the stand-in', () => {
  it('is one text where JSON holds all of it', async () => {
    const answer = { title: 'Alien', year: 1979, genres: ['Horror', null], seen: false }
    expect(await replyFor(answer)).toEqual({ json: JSON.stringify(answer) })
  })

  it.each([
    ['undefined', { year: undefined }],
    ['a number that JSON has not', [Number.NaN]],
    ['a minus before nought', -0],
    ['a date', new Date(0)],
    ['a map', { marks: new Map([['a', 1]]) }],
    ['bytes', new Uint8Array([1, 2])],
    ['nothing', undefined],
  ])('goes across as it is with %s in it', async (_name, answer) => {
    expect(await replyFor(answer)).toEqual({ value: answer })
  })

  it('goes across as it is where it comes back to itself', async () => {
    const ring: { next?: object } = {}
    ring.next = ring
    expect(await replyFor(ring)).toHaveProperty('value.next.next')
  })

  it('fails where Electron could not clone it either', async () => {
    await expect(replyFor(() => 1)).rejects.toThrow(/could not be cloned/)
  })
})
