import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecommendedTrack } from '#shared/contract/recommendations.ts'
import { playlistCsv, toCsv } from '../../electron/playlists/csv.ts'
import { spotifyUrl } from '../../electron/playlists/links.ts'
import { exportFormatOf, writeWhole } from '../../electron/playlists/write.ts'

function track(over: Partial<RecommendedTrack>): RecommendedTrack {
  return {
    key: '0123456789abcdef',
    externalId: 'x',
    title: 'Song',
    artist: 'Band',
    album: null,
    year: null,
    durationMs: null,
    spotifyId: null,
    tags: ['dark', 'slow'],
    score: 1,
    match: 0.876,
    why: [
      { tag: 'dark', weight: 0.7, movies: ['tt1', 'tt2'] },
      { tag: 'era', weight: 0.4, movies: [] },
      { tag: 'pop', weight: -0.1, movies: ['tt1'] },
    ],
    answers: null,
    valence: null,
    energy: null,
    ...over,
  }
}

const titleOf = (key: string) => (key === 'tt1' ? 'Heat' : 'Se7en')

describe('a playlist as CSV', () => {
  it('has a line for each track, with match in percent and why in words', () => {
    expect(playlistCsv([track({ album: 'One, two' })], titleOf)).toBe(
      'rank,title,artist,album,tags,match,why,spotify_url\r\n' +
        '1,Song,Band,"One, two","dark, slow",88,"dark (Heat, Se7en); era",https://open.spotify.com/search/Song%20Band\r\n',
    )
  })

  it.each(['=1+1', '+49', '-x', '@sum', '\tcell', '\rcell'])(
    'makes %j harmless for a spreadsheet',
    (title) => {
      const [, row] = parse(playlistCsv([track({ title })], titleOf))
      expect(row?.[1]).toBe(`'${title}`)
    },
  )

  it('leaves negative numbers numbers', () => {
    expect(toCsv([[-1, '-1']])).toBe("-1,'-1\r\n")
  })

  it('reads back as it was, whatever the cells hold', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r\n]/.test(text))
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 })
    fc.assert(
      fc.property(rows, (table) => {
        const filled = table.map(([first, ...rest]) => [`x${first}`, ...rest])
        expect(parse(toCsv(filled), { bom: false, record_delimiter: '\r\n' })).toEqual(filled)
      }),
    )
  })
})

describe('a link to Spotify', () => {
  it('is the track itself where its id is known', () => {
    const spotifyId = '4uLU6hMCjMI75M1A2tKUQC'
    expect(spotifyUrl({ spotifyId, title: 'T', artist: 'A' })).toBe(
      `https://open.spotify.com/track/${spotifyId}`,
    )
  })

  it.each([null, '', '../../evil', 'javascript:alert(1)', '4uLU6hMCjMI75M1A2tKUQCx'])(
    'is a search where the id is %j',
    (spotifyId) => {
      expect(spotifyUrl({ spotifyId, title: 'AC/DC & more?', artist: 'Sigur Rós' })).toBe(
        'https://open.spotify.com/search/AC%2FDC%20%26%20more%3F%20Sigur%20R%C3%B3s',
      )
    },
  )

  it('is a URL for any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const url = new URL(spotifyUrl({ spotifyId: null, title: `${title}\ud800`, artist: 'a' }))
        expect(url.host).toBe('open.spotify.com')
      }),
    )
  })
})

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

  it('takes the format from the ending', () => {
    expect(exportFormatOf('/a/List.CSV')).toBe('csv')
    expect(() => exportFormatOf('list.doc')).toThrowError(/Known: \.csv/)
  })
})
