import { describe, expectTypeOf, it } from 'vitest'
import type { CrossTuneApi } from '#shared/contract/api.ts'
import type { Handlers, ShellRouteName } from '#shared/contract/index.ts'
import type { MovieCard } from '#shared/contract/movies.ts'

declare const api: CrossTuneApi

/** Never run: the compiler is the judge, and an expected error that is none fails the type check. */
async function calls(): Promise<void> {
  const reply = await api.call('movies.get', { keys: ['tt0113277'] })
  if (reply.ok) expectTypeOf(reply.data).toEqualTypeOf<MovieCard[]>()
  else expectTypeOf(reply.error.message).toEqualTypeOf<string>()
  await api.call('movies.browse', {})
  // @ts-expect-error -- there is no such route
  await api.call('movies.delete', { keys: [] })
  // @ts-expect-error -- keys are strings
  await api.call('movies.get', { keys: [318] })
  // @ts-expect-error -- a key is missing
  await api.call('movies.get', {})
  // @ts-expect-error -- what the library thread keeps to itself is no route
  await api.call('internal.trackLink', { key: '0123456789abcdef' })
  api.on('imports.progress', ({ rows }) => expectTypeOf(rows).toEqualTypeOf<number>())
  // @ts-expect-error -- there is no such event
  api.on('imports.started', () => {})
}

// @ts-expect-error -- a handler is missing
const incomplete: Handlers<ShellRouteName> = { 'shell.setAppearance': () => ({}) }

describe('the types of the contract', () => {
  it('know every route, its input and its output, and no others', () => {
    expectTypeOf(calls).returns.toEqualTypeOf<Promise<void>>()
    expectTypeOf(incomplete).toEqualTypeOf<Handlers<ShellRouteName>>()
  })

  it('are the same on both sides of the preload', () => {
    expectTypeOf<Window['crosstune']>().toEqualTypeOf<CrossTuneApi>()
  })
})
