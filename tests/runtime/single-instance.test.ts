import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const lockModule = resolve(import.meta.dirname, '../../scripts/runtime/single-instance.ts')

/** A process that takes the lock, says so, and waits; a second ends at once. */
const script = `
const { takeSingleInstanceLock } = await import(${JSON.stringify(lockModule)})
const mine = takeSingleInstanceLock(process.argv[1], ({ argv }) => console.log('again', argv.at(-1)))
console.log(mine ? 'mine' : 'taken')
if (mine) setInterval(() => {}, 1000)
`
const parameters = (folder: string, ...files: string[]) => [
  '--input-type=module',
  '-e',
  script,
  folder,
  ...files,
]
const second = (folder: string, ...files: string[]): string =>
  spawnSync(process.execPath, parameters(folder, ...files), { encoding: 'utf8', timeout: 1500 }).stdout.trim()

describe('one app for a data folder', () => {
  it('is kept by the first process, told of the second, and free again when the first is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosstune-lock-'))
    const first = spawn(process.execPath, parameters(folder), { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      expect(String((await once(first.stdout, 'data'))[0]).trim()).toBe('mine')
      const told = once(first.stdout, 'data')
      expect(second(folder, 'list.csv')).toBe('taken')
      expect(String((await told)[0])).toContain('again list.csv')
    } finally {
      first.kill('SIGKILL')
    }
    await once(first, 'exit')
    expect(second(folder)).toBe('mine')
    rmSync(folder, { recursive: true, force: true })
  })
})
