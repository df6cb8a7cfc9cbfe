import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Dataset } from '#shared/contract/datasets.ts'
import { diagnosticText } from '../../electron/app/diagnostics.ts'
import { openLog } from '../../electron/app/log.ts'
import { redact } from '../../electron/app/redact.ts'

const plain = (text: string) => redact(text, '/home/ada', 'ada')

describe('what is somebody’s own', () => {
  it.each<[text: string, kept: string]>([
    [
      'imports.start: unreadable-file: /home/ada/Films/My Secret List.csv, line 3',
      'imports.start: unreadable-file: ….csv, line 3',
    ],
    ['Cannot open C:\\Users\\x\\Music\\Songs.zip', 'Cannot open ….zip'],
    ['holiday.csv: no known form', '….csv: no known form'],
    ['No film is called "Brief Encounter".', 'No film is called "…".'],
    ['GET https://www.omdbapi.com/?apikey=12ab34cd&i=tt1 failed', 'GET … failed'],
    ['key 12ab34cd refused', 'key … refused'],
    ['SQLITE_BUSY: database is locked', 'SQLITE_BUSY: database is locked'],
  ])('is left out of "%s"', (text, kept) => expect(plain(text)).toBe(kept))

  it('is the name of the user too, however it is spelt', () => {
    for (const user of ['ada-l', 'a.d+a', 'ädä']) {
      expect(redact(`held by ${user}, ${user}x`, '/home/x', user)).toBe(`held by …, ${user}x`)
    }
  })

  it('is left out wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/)
    fc.assert(
      fc.property(
        word,
        word.map((end) => `zq${end}`),
        fc.stringMatching(/^[0-9a-f]{8}$/),
        (before, title, key) => {
          const text = plain(`${before} /home/ada/${title}.csv "${title}" key=${key} by ada.`)
          expect(text).not.toContain('/home/ada')
          expect(text).not.toContain(key)
          expect(text).not.toContain(title)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the log', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosstune-log-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const at = () => new Date('2026-01-02T03:04:05Z')

  it('has a line for each thing written, with its time, also of a text of several lines', () => {
    const log = openLog(join(folder, 'logs', 'x.log'), at)
    log.write('one\n  two')
    expect(readFileSync(log.path, 'utf8')).toBe('2026-01-02T03:04:05.000Z one | two\n')
    expect(log.recent).toEqual(['2026-01-02T03:04:05.000Z one | two'])
  })

  it('puts a large file aside and keeps one of them; the last twenty lines stay at hand', () => {
    const log = openLog(join(folder, 'x.log'), at)
    const long = 'word '.repeat(20_000)
    for (let line = 0; line < 30; line += 1) log.write(`${line} ${long}`)
    expect(existsSync(`${log.path}.1`)).toBe(true)
    expect(statSync(log.path).size + statSync(`${log.path}.1`).size).toBeLessThan(2 * (256 * 1024 + 110_000))
    expect(log.recent).toHaveLength(20)
  })

  it('goes on where the disk refuses', () => {
    const log = openLog(join(folder, 'x.log'), at)
    log.write('a')
    const inside = openLog(join(log.path, 'not a folder', 'y.log'), at)
    inside.write('b')
    expect(inside.recent).toHaveLength(1)
  })
})

it('diagnostics tell versions, counts and the last lines, and no name of a data set', () => {
  const dataset: Dataset = {
    id: 'a',
    kind: 'movies',
    name: 'My Secret List.csv',
    format: 'movielens',
    rows: 9742,
    bytes: 1000,
    active: true,
    activation: 'on',
    starter: false,
    importedAt: '2026-01-01T00:00:00Z',
    damage: null,
  }
  const text = diagnosticText({
    version: '1.2.3',
    runtime: 'Electron 45',
    platform: 'linux x64',
    languages: ['de-DE'],
    datasets: [dataset],
    logPath: '/data/logs/crosstune.log',
    lastLines: ['2026 movies.browse: internal: x'],
  })
  expect(text).toContain('CrossTune 1.2.3')
  expect(text).toContain('- movies, movielens, 9742 rows, 1000 bytes, on')
  expect(text).toContain('movies.browse: internal: x')
  expect(text).not.toContain('Secret')
})
