import { expect, it } from 'vitest'
import { latestOnly } from '../../renderer/latest-only.ts'

/** A task that ends when told, and remembers what it was run for. */
function heldTask() {
  const runs: string[] = []
  let end = () => {}
  const run = (input: string) => {
    runs.push(input)
    return new Promise<void>((resolve) => {
      end = resolve
    })
  }
  return {
    runs,
    run,
    async endRun() {
      end()
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

it('runs at once when nothing is under way', () => {
  const task = heldTask()
  latestOnly(task.run)('a')
  expect(task.runs).toEqual(['a'])
})

it('runs only the last of the calls made meanwhile, once the present one has ended', async () => {
  const task = heldTask()
  const ask = latestOnly(task.run)
  for (const key of ['a', 'al', 'ali', 'alie', 'alien']) ask(key)
  expect(task.runs).toEqual(['a'])
  await task.endRun()
  expect(task.runs).toEqual(['a', 'alien'])
  await task.endRun()
  expect(task.runs).toEqual(['a', 'alien'])
})
