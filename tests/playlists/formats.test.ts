import { parseM3U } from '@iptv/playlist'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ExportFormat, TrackList } from '#shared/contract/playlists.ts'
import type { Language } from '#shared/strings/index.ts'
import { exportFormatOf, renderPlaylist } from '../../electron/playlists/formats/index.ts'
import { trackLines } from '../../electron/playlists/formats/text.ts'
import { readJspf } from './support/jspf-reader.ts'
import { jspfFaults } from './support/jspf-schema.ts'
import { difficult, listOf } from './support/lists.ts'
import { xspfFaults } from './support/xspf-schema.ts'

const date = new Date('2026-02-03T04:05:06.789Z')
const render = (list: TrackList, format: ExportFormat, language: Language = 'en') =>
  renderPlaylist(list, format, { bom: false, date, language })

describe("CrossTune's own CSV", () => {
  it('has a line for each track, with match in percent and why in words', () => {
    expect(render(listOf([{ album: 'One, two' }]), 'csv')).toBe(
      'rank,title,artist,album,tags,match,why,spotify_url\r\n' +
        '1,Song,Band,"One, two","dark, slow",88,"dark (Heat, Se7en); slow",https://open.spotify.com/search/Song%20Band\r\n',
    )
  })

  it('gives its reasons in the language of the window, and its tags as data sets spell them', () => {
    expect(render(listOf([{}]), 'csv', 'de')).toContain(
      '"dark, slow",88,"düster (Heat, Se7en); langsam",https:',
    )
    for (const format of ['xspf', 'jspf', 'md'] as const) {
      expect(render(listOf([{}]), format, 'de')).toContain('düster')
    }
    expect(render(listOf([{}]), 'md', 'de')).toContain('| # | Titel | Künstler | Album | Warum |')
  })

  it('says nothing of a match that is not known', () => {
    expect(render(listOf([{ match: null, why: [] }]), 'csv')).toContain('1,Song,Band,,"dark, slow",,,https:')
  })

  it('begins with a byte order mark where that is asked for, as no other form does', () => {
    const list = listOf([{}])
    expect(renderPlaylist(list, 'csv', { bom: true, date, language: 'en' }).charCodeAt(0)).toBe(0xfeff)
    expect(renderPlaylist(list, 'soundiiz', { bom: true, date, language: 'en' }).charCodeAt(0)).toBe(0xfeff)
    for (const format of ['m3u8', 'xspf', 'jspf', 'txt', 'md'] as const) {
      expect(renderPlaylist(list, format, { bom: true, date, language: 'en' }).charCodeAt(0)).not.toBe(0xfeff)
    }
  })
})

describe('the tables of other services', () => {
  const known = {
    title: 'Angel',
    artist: 'Massive Attack',
    album: 'Mezzanine',
    spotifyId: '4uLU6hMCjMI75M1A2tKUQC',
  }

  it("are Soundiiz's sample", () => {
    expect(render(listOf([known, { title: 'A; B' }]), 'soundiiz')).toBe(
      'title;artist;album;isrc\r\nAngel;Massive Attack;Mezzanine;\r\n"A; B";Band;;\r\n',
    )
  })

  it("are TuneMyMusic's sample", () => {
    expect(render(listOf([known, {}]), 'tunemymusic')).toBe(
      'Track name,Artist name,Album,Playlist name,Type,ISRC,Spotify - id\r\n' +
        'Angel,Massive Attack,Mezzanine,Rain on neon,Playlist,,4uLU6hMCjMI75M1A2tKUQC\r\n' +
        'Song,Band,,Rain on neon,Playlist,,\r\n',
    )
  })
})

describe('M3U8', () => {
  it('is read by an independent parser, track by track', () => {
    const { channels } = parseM3U(render(listOf(difficult), 'm3u8'))
    expect(channels).toHaveLength(difficult.length)
    expect(channels[0]).toMatchObject({
      name: 'Massive Attack - Angel',
      duration: 380,
      url: 'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC',
    })
    expect(channels[3]?.name).toContain("'Til I Die")
  })

  it('keeps each entry on its lines, whatever the names hold', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(name, name, (title, artist) => {
        const lines = render(listOf([{ title, artist }]), 'm3u8')
          .trimEnd()
          .split('\n')
        expect(lines.slice(0, 3)).toEqual(['#EXTM3U', '#EXTENC:UTF-8', '#PLAYLIST:Rain on neon'])
        expect(lines).toHaveLength(6)
        expect(lines.at(-1)).toMatch(/^https:\/\/open\.spotify\.com\//)
      }),
    )
  })
})

describe('XSPF', () => {
  it('is valid against the schema of version 1', async () => {
    expect(await xspfFaults(render(listOf(difficult), 'xspf'))).toEqual([])
    expect(await xspfFaults(render(listOf([]), 'xspf'))).toEqual([])
  })

  it('is valid whatever the names hold', async () => {
    const name = fc.string({ unit: 'binary' })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: name, artist: name, album: name }), { maxLength: 8 }),
        async (all) => {
          expect(await xspfFaults(render(listOf(all), 'xspf'))).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  }, 60_000)

  it.each([
    ['a wrong namespace', '<playlist version="1" xmlns="http://example.org/"><trackList/></playlist>'],
    ['no track list', '<playlist version="1" xmlns="http://xspf.org/ns/0/"/>'],
    [
      'two titles',
      '<playlist version="1" xmlns="http://xspf.org/ns/0/"><title/><title/><trackList/></playlist>',
    ],
    [
      'a duration in words',
      '<playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList><track><duration>long</duration></track></trackList></playlist>',
    ],
  ])('would be found invalid with %s', async (_fault, text) => {
    expect((await xspfFaults(text)).length).toBeGreaterThan(0)
  })
})

describe('JSPF', () => {
  it('is read by another program with every track, name and length', () => {
    const list = listOf(difficult)
    const read = readJspf(render(list, 'jspf'))
    expect([read.title, read.creator]).toEqual([list.title, 'CrossTune'])
    expect(
      read.track.map(({ title, creator, album, duration }) => ({ title, creator, album, duration })),
    ).toEqual(
      list.tracks.map(({ title, artist, album, durationMs }) => ({
        ...{ title, creator: artist, album: album ?? undefined, duration: durationMs ?? undefined },
      })),
    )
  })

  it('says the same as XSPF, element by element', () => {
    const list = listOf(difficult)
    const { playlist } = JSON.parse(render(list, 'jspf'))
    expect(playlist).toMatchObject({ title: 'Rain on neon', creator: 'CrossTune', date: date.toISOString() })
    expect(playlist.track.map((track: { title: string }) => track.title)).toEqual(
      list.tracks.map(({ title }) => title),
    )
    expect(playlist.track[0]).toEqual({
      identifier: ['spotify:track:4uLU6hMCjMI75M1A2tKUQC'],
      title: 'Angel',
      creator: 'Massive Attack',
      annotation: 'dark (Heat, Se7en); slow',
      info: 'https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC',
      album: 'Mezzanine',
      trackNum: 1,
      duration: 379_533,
    })
  })
})

describe('JSPF against a schema of its description', () => {
  it('is valid, whatever the names hold', () => {
    expect(jspfFaults(render(listOf(difficult), 'jspf'))).toEqual([])
    const wild = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            title: wild,
            artist: wild,
            album: fc.option(wild),
            durationMs: fc.option(fc.nat()),
            spotifyId: fc.option(wild),
          }),
          { maxLength: 5 },
        ),
        wild,
        (tracks, title) => {
          expect(jspfFaults(render({ ...listOf(tracks), title }, 'jspf'))).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  it('says yes to all that JSPF has', () => {
    const link = [{ 'https://example.org/rel': 'https://example.org/body' }]
    const meta = [{ 'https://example.org/rel': 'any text' }]
    const extension = { 'https://example.org/app': [{ any: ['body'] }, 7] }
    const track = {
      ...{ location: ['https://example.org/1.ogg', 'file:///1.mp3'], identifier: ['urn:isrc:QZES71982312'] },
      ...{
        title: 'T',
        creator: 'C',
        annotation: 'A',
        info: 'https://example.org/',
        image: 'https://example.org/i',
      },
      ...{ album: 'B', trackNum: 1, duration: 0, link, meta, extension },
    }
    const attribution = [{ identifier: 'urn:x:1' }, { location: 'https://example.org/' }]
    const playlist = {
      ...{
        title: 'P',
        creator: 'C',
        annotation: 'A',
        info: 'https://example.org/',
        license: 'https://example.org/l',
      },
      ...{ location: 'https://example.org/p', identifier: 'urn:x:2', image: 'https://example.org/i' },
      ...{ date: '2005-01-08T17:10:47-05:00', attribution, link, meta, extension, track: [track, {}] },
    }
    expect(jspfFaults(JSON.stringify({ playlist }))).toEqual([])
  })

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a key that JSPF has not', {}, { spotify: 'x' }],
    ['an identifier that is no list', {}, { identifier: 'spotify:track:1' }],
    ['a length in words', {}, { duration: '3:20' }],
    ['a broken millisecond', {}, { duration: 1.5 }],
    ['a length below nothing', {}, { duration: -1 }],
    ['a track numbered zero', {}, { trackNum: 0 }],
    ['an address with a space', {}, { info: 'https://example.org/a b' }],
    ['a relative address', {}, { location: ['music/1.mp3'] }],
    ['a link of two keys', {}, { link: [{ 'urn:a': 'urn:b', 'urn:c': 'urn:d' }] }],
    ['a meta that is no list', {}, { meta: { 'urn:a': 'b' } }],
    ['an extension that is a list', {}, { extension: [] }],
    ['a day for a date', { date: '2026-02-03' }, {}],
    ['attribution by name', { attribution: [{ name: 'x' }] }, {}],
    ['a title that is a number', { title: 7 }, {}],
    ['no tracks', { track: undefined }, {}],
  ])('would find %s', (_fault, ofPlaylist, ofTrack) => {
    const { playlist } = JSON.parse(render(listOf([{}]), 'jspf'))
    const [track] = playlist.track
    const broken = { playlist: { ...playlist, track: [{ ...track, ...ofTrack }], ...ofPlaylist } }
    expect(jspfFaults(JSON.stringify(broken)).length).toBeGreaterThan(0)
  })
})

describe('a list for people', () => {
  it('is text with a line for each track', () => {
    expect(render(listOf([{}, { title: 'Two\nlines' }]), 'txt')).toBe(
      'Rain on neon\n\n1. Band – Song\n2. Band – Two lines\n',
    )
  })

  it('is Markdown in which no name is read as a sign', () => {
    const text = render(listOf([{ title: 'a|b *c* [d](e)', artist: '<script>', why: [] }]), 'md')
    expect(text).toBe(
      '# Rain on neon\n\nHeat (1995) · Se7en (1995)\n\n| # | Title | Artist | Album | Why |\n| --: | --- | --- | --- | --- |\n' +
        '| 1 | [a\\|b \\*c\\* \\[d\\](e)](https://open.spotify.com/search/a%7Cb%20*c*%20%5Bd%5D%28e%29%20%3Cscript%3E) | \\<script\\> |  |  |\n',
    )
  })
})

describe('the ending of a file', () => {
  it.each([
    ['/a/List.CSV', 'csv'],
    ['list.soundiiz.csv', 'soundiiz'],
    ['a.TuneMyMusic.csv', 'tunemymusic'],
    ['x.m3u8', 'm3u8'],
    ['x.xspf', 'xspf'],
    ['x.jspf', 'jspf'],
    ['x.txt', 'txt'],
    ['x.md', 'md'],
  ])('of %s asks for %s', (path, format) => expect(exportFormatOf(path)).toBe(format))

  it('that no format has is refused with those there are', () => {
    expect(() => exportFormatOf('list.doc')).toThrowError(/Known: \.csv, \.soundiiz\.csv, .*\.md/)
    expect(() => exportFormatOf('csv')).toThrowError(/Known/)
  })
})

it('tables of services have no live formula either', () => {
  for (const format of ['csv', 'soundiiz', 'tunemymusic'] as const) {
    const read: string[][] = parse(render(listOf(difficult, '=1+1'), format), {
      delimiter: format === 'soundiiz' ? ';' : ',',
    })
    expect(read.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  }
})

it('tracks as lines have no title and no numbers, and each stays on its line', () => {
  const list = listOf([
    { artist: 'Massive Attack', title: 'Angel' },
    { artist: 'Air\n', title: 'La femme\td’argent' },
  ])
  expect(trackLines(list)).toBe('Massive Attack - Angel\nAir - La femme d’argent')
})
