import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openedFiles, pathsNamed } from '../../electron/app/opened-files.ts'
import { withRecent } from '../../electron/app/recent-imports.ts'

describe('files named when the app is started', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosstune-opened-'))
    writeFileSync(join(folder, 'a list.csv'), 'x')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are those that exist, wherever they are named from', () => {
    const named = [join(folder, 'a list.csv')]
    expect(pathsNamed(['/opt/crosstune', 'a list.csv'], folder, '/app')).toEqual(named)
    expect(pathsNamed(['/opt/crosstune', join(folder, 'a list.csv')], '/', '/app')).toEqual(named)
    expect(pathsNamed(['/opt/crosstune', 'gone.csv', ''], folder, '/app')).toEqual([])
  })

  it('are neither switches, nor the program, nor the app’s own folder', () => {
    const program = join(folder, 'a list.csv')
    expect(pathsNamed([program, '--enable-features=x', '.', folder], folder, folder)).toEqual([])
  })

  it('wait until they are taken, once each', () => {
    const tell = vi.fn()
    const opened = openedFiles(tell)
    opened.add([])
    expect(tell).not.toHaveBeenCalled()
    opened.add(['/a'])
    opened.add(['/b', '/a'])
    expect(tell).toHaveBeenCalledTimes(2)
    expect(opened.take()).toEqual(['/a', '/b'])
    expect(opened.take()).toEqual([])
  })
})

describe('what was imported last', () => {
  it('stands in front, once, and at most eight are kept', () => {
    expect(withRecent(['/a', '/b'], ['/b', '/c'])).toEqual(['/b', '/c', '/a'])
    const many = Array.from({ length: 9 }, (_, n) => `/${n}`)
    expect(withRecent(many, ['/new'])).toEqual(['/new', '/0', '/1', '/2', '/3', '/4', '/5', '/6'])
  })
})
