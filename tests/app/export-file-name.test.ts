import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../electron/app/export-file-name.ts'

describe('the file name proposed for a playlist', () => {
  it.each([
    ['Rain on neon, something in the walls', 'Rain on neon, something in the walls.csv'],
    ['AC/DC: live?', 'AC DC live.csv'],
    ['  Amélie …  ', 'Amélie ….csv'],
    ['...', 'Playlist.csv'],
    ['', 'Playlist.csv'],
    ['con', 'Playlist.csv'],
    ['夜の音楽', '夜の音楽.csv'],
  ])('of %j is %j', (title, name) => expect(exportFileName(title, 'csv')).toBe(name))

  it('is one that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = exportFileName(title, 'soundiiz.csv')
        expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*]+\.soundiiz\.csv$/u)
        expect(name).not.toMatch(/^\.|[. ]\.soundiiz\.csv$/)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      }),
    )
  })
})
