import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../electron/playlists/write.ts'

describe('writing an export', () => {
  it('replaces a file whole and leaves nothing beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosstune-export-'))
    const path = join(folder, 'list.csv')
    writeWhole(path, 'old, and much longer')
    writeWhole(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['list.csv'])
    rmSync(folder, { recursive: true })
  })

  it('says what is wrong with the place, and leaves nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crosstune-export-'))
    expect(() => writeWhole(join(folder, 'no', 'list.csv'), 'x')).toThrowError(/no/)
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
