import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { unhurried } from '../../electron/posters/unhurried.ts'

it('pieces of work have their turns one after another, in order, and each gives its own result', async () => {
  const inTurn = unhurried()
  const said: string[] = []
  const piece = (name: string) =>
    inTurn(async () => {
      said.push(`${name} begins`)
      await pause(2)
      said.push(`${name} ends`)
      return name
    })
  expect(await Promise.all([piece('a'), piece('b'), piece('c')])).toEqual(['a', 'b', 'c'])
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('a piece that fails tells only its own caller, and the next has its turn', async () => {
  const inTurn = unhurried()
  const failed = inTurn(() => Promise.reject(new Error('damaged')))
  const next = inTurn(async () => 'whole')
  await expect(failed).rejects.toThrow('damaged')
  expect(await next).toBe('whole')
})

it('there is a pause between two pieces in which other work goes on', async () => {
  const inTurn = unhurried()
  const said: string[] = []
  const hard = async (name: string) => {
    const end = performance.now() + 20
    while (performance.now() < end) Math.random()
    said.push(name)
  }
  const both = [inTurn(() => hard('first')), inTurn(() => hard('second'))]
  await both[0]
  setTimeout(() => said.push('other'), 0)
  await Promise.all(both)
  expect(said).toEqual(['first', 'other', 'second'])
})
