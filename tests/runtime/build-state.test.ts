import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { needsBuild } from '../../scripts/runtime/build-state.ts'

let folder = ''

function file(path: string, time: number): void {
  const full = join(folder, path)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, '')
  utimesSync(full, time, time)
  for (let parent = dirname(full); parent !== dirname(folder); parent = dirname(parent))
    utimesSync(parent, time, time)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosstune-build-'))
  for (const path of ['electron/main.ts', 'renderer/main.tsx', 'shared/contract/index.ts', 'package.json']) {
    file(path, 1000)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

function built(time: number): void {
  for (const path of ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'])
    file(path, time)
}

describe('whether the app must be built', () => {
  it('is so before the first build, and after half a one', () => {
    expect(needsBuild(folder)).toBe(true)
    file('out/main/main.js', 2000)
    expect(needsBuild(folder)).toBe(true)
  })

  it('is not so after it, until a source changes or goes', () => {
    built(2000)
    expect(needsBuild(folder)).toBe(false)
    file('renderer/features/new.tsx', 3000)
    expect(needsBuild(folder)).toBe(true)
    built(4000)
    expect(needsBuild(folder)).toBe(false)
    rmSync(join(folder, 'renderer/features/new.tsx'))
    utimesSync(join(folder, 'renderer/features'), 5000, 5000)
    expect(needsBuild(folder)).toBe(true)
  })
})
