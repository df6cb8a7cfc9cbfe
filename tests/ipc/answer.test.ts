import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CrossTuneError } from '#shared/contract/errors.ts'
import { answer } from '../../electron/ipc/answer.ts'

const check = {
  input: z.object({ text: z.string(), times: z.number().default(2) }),
  output: z.array(z.string()),
}
const window = { trusted: true, url: 'app://crosstune/index.html' }
const repeat = ({ text, times }: { text: string; times: number }): string[] => Array<string>(times).fill(text)

describe('answering a call of the window', () => {
  it('gives the handler its parsed input, defaults filled in, and the reply in an envelope', async () => {
    const call = { caller: window, input: { text: 'a' }, checkOutput: true }
    expect(await answer('test.repeat', check, repeat, call)).toEqual({ ok: true, data: ['a', 'a'] })
  })

  it('refuses a caller that is not trusted before it looks at the input', async () => {
    let called = false
    const handler = (): string[] => {
      called = true
      return []
    }
    const caller = { trusted: false, url: 'https://example.org/' }
    const reply = await answer('test.repeat', check, handler, { caller, input: 7, checkOutput: true })
    expect(reply).toEqual({
      ok: false,
      error: { code: 'forbidden', message: 'test.repeat was called from https://example.org/.' },
    })
    expect(called).toBe(false)
  })

  it('names the field that does not fit', async () => {
    const call = { caller: window, input: { text: 'a', times: 'b' }, checkOutput: true }
    const reply = await answer('test.repeat', check, repeat, call)
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } })
    expect(JSON.stringify(reply)).toContain('times: ')
  })

  it('carries an error of ours whole, and of others the message', async () => {
    const call = { caller: window, input: { text: 'a' }, checkOutput: true }
    const ours = () => Promise.reject(new CrossTuneError('not-found', 'No such film.', { key: 'tt1' }))
    expect(await answer('test.repeat', check, ours, call)).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'No such film.', details: { key: 'tt1' } },
    })
    const others = () => Promise.reject(new RangeError('too far'))
    expect(await answer('test.repeat', check, others, call)).toEqual({
      ok: false,
      error: { code: 'internal', message: 'too far' },
    })
  })

  it('holds the handler to the contract where that is asked for, and only there', async () => {
    const loose = { input: check.input, output: z.array(z.string().max(3)) }
    const handler = (): string[] => ['far too long']
    const call = { caller: window, input: { text: 'a' } }
    expect(await answer('test.repeat', loose, handler, { ...call, checkOutput: false })).toMatchObject({
      ok: true,
    })
    expect(await answer('test.repeat', loose, handler, { ...call, checkOutput: true })).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    })
  })
})
