import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { measure, percentile } from '../../scripts/commands/bench/measure.ts'
import { run } from './support.ts'

const data = mkdtempSync(join(tmpdir(), 'crosstune-bench-test-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const benchSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      part: z.string(),
      calls: z.number().int().positive(),
      median: z.number().positive(),
      p95: z.number().positive(),
      baseline: z.strictObject({
        name: z.string(),
        median: z.number().positive(),
        p95: z.number().positive(),
      }),
    }),
  ),
  megabytes: z.number().positive(),
})

it('takes percentiles by the nearest rank', () => {
  // The worked example of the nearest-rank method: 15, 20, 35, 40, 50.
  const values = [35, 20, 15, 50, 40]
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50])
  expect(percentile([], 0.5)).toBeNaN()
})

it('calls a part and its baseline by turns over the same inputs', async () => {
  const calls: string[] = []
  const subject = (name: string) => ({ name, call: (input: number) => void calls.push(`${name}${input}`) })
  await measure(subject('a'), subject('b'), [1, 2], false)
  expect(calls).toEqual(['a1', 'b1', 'a2', 'b2'])
})

it('measures every part beside a baseline over the starter catalogue', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await run('bench', '--data', data, '--json')
  expect(stderr).toBe('')
  expect(code).toBe(0)
  const { parts } = benchSchema.parse(JSON.parse(stdout))
  expect(parts.map(({ part }) => part)).toEqual([
    'a playlist for three films',
    'search over films',
    'search over tracks',
    'the index of the tracks at a start',
    'import of 4187 tracks',
  ])
})
