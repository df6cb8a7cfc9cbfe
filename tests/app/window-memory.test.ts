import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWindowMemory } from '../../electron/app/window-memory.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosstune-window-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what is remembered of the window', () => {
  it('is the defaults at first, and what was changed afterwards', () => {
    const memory = openWindowMemory(folder)
    expect(memory.current).toEqual({
      bounds: null,
      maximized: false,
      theme: 'system',
      language: 'system',
      recentImports: [],
    })
    memory.change({ theme: 'dark' })
    memory.change({ bounds: { x: 1, y: 2, width: 900, height: 700 } })
    const again = openWindowMemory(folder)
    expect(again.current).toEqual({
      bounds: { x: 1, y: 2, width: 900, height: 700 },
      maximized: false,
      theme: 'dark',
      language: 'system',
      recentImports: [],
    })
    expect(readdirSync(folder)).toEqual(['window.json'])
  })

  it.each(['', '{"bounds":', '[]', '{"bounds": {"x": "a"}}', '{"theme": "pink"}'])(
    'is the defaults where the file holds %j',
    (text) => {
      writeFileSync(join(folder, 'window.json'), text)
      expect(openWindowMemory(folder).current).toEqual({
        bounds: null,
        maximized: false,
        theme: 'system',
        language: 'system',
        recentImports: [],
      })
    },
  )

  it('does not stop the app where it cannot be written', () => {
    const memory = openWindowMemory(join(folder, 'not', 'there'))
    memory.change({ maximized: true })
    expect(memory.current.maximized).toBe(true)
    expect(() => readFileSync(join(folder, 'not', 'there', 'window.json'))).toThrow()
  })
})
