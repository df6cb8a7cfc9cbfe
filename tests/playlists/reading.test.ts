import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormatSchema, type TrackList } from '#shared/contract/playlists.ts'
import { collectSources } from '../../electron/importing/sources/collect.ts'
import { endingOf, renderPlaylist } from '../../electron/playlists/formats/index.ts'
import { type FileList, isPlaylistFile, readPlaylistFile } from '../../electron/playlists/reading/index.ts'
import { readM3u } from '../../electron/playlists/reading/m3u.ts'
import { readXspf } from '../../electron/playlists/reading/xspf.ts'
import { temporaryFolder } from '../library/support.ts'
import { difficult, listOf } from './support/lists.ts'

/** Writes a text where a file of this name may be dropped from, and reads it as a playlist. */
async function readDropped(name: string, text: string): Promise<FileList> {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  const { files } = await collectSources([path])
  const [file] = files
  if (file === undefined) throw new Error(`${name} was not taken.`)
  return readPlaylistFile(file, new AbortController().signal)
}

function exported(list: TrackList, format: ExportFormat, bom = false): Promise<FileList> {
  const text = renderPlaylist(list, format, { bom, date: new Date(0), language: 'en' })
  return readDropped(`list.${endingOf(format)}`, text)
}

const namesOf = ({ tracks }: FileList | TrackList) => tracks.map(({ title, artist }) => ({ title, artist }))

describe('an exported list', () => {
  it.each(exportFormatSchema.options)(
    'as %s is read again with every title and artist whole',
    async (format) => {
      // Two forms have nothing but a dash between artist and title, and one artist here has dashes.
      const tracks = format === 'txt' ? difficult.filter(({ artist }) => !artist?.includes(' – ')) : difficult
      const list = listOf(tracks)
      expect(namesOf(await exported(list, format))).toEqual(namesOf(list))
    },
  )

  it.each(['csv', 'tunemymusic', 'm3u8', 'xspf', 'jspf', 'md'] as const)(
    'as %s keeps Spotify ids and albums',
    async (format) => {
      const { tracks } = await exported(listOf(difficult), format)
      expect(tracks[0]).toMatchObject({ spotifyId: '4uLU6hMCjMI75M1A2tKUQC', album: 'Mezzanine' })
      expect(tracks[1]).toMatchObject({ spotifyId: null, album: '+44' })
    },
  )

  it.each(['m3u8', 'xspf', 'jspf', 'txt', 'md'] as const)('as %s keeps its name', async (format) => {
    expect((await exported(listOf([{}], 'Slow smoke'), format)).title).toBe('Slow smoke')
  })

  it('of one track, or with a byte order mark, is read as well', async () => {
    const list = listOf([{ title: 'Only one' }])
    expect(namesOf(await exported(list, 'csv', true))).toEqual(namesOf(list))
  })

  it('comes back whole from CSV, XSPF and JSPF whatever the names hold', async () => {
    const name = fc
      .string({
        unit: fc.constantFrom(
          ...["'", '=', '+', '-', '@', ';', ',', '"', '&', '<', ' ', 'a', 'é', '日', '🎵'],
        ),
      })
      .map((text) => `${text}x`.replace(/\s+/g, ' ').trim())
      .filter((text) => !/^(?:nan|none|null|n\/a|na|unknown)$/i.test(text) && !/&\w+;/.test(text))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title: name, artist: name }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('csv' as const, 'xspf' as const, 'jspf' as const),
        async (tracks, format) => {
          const list = listOf(tracks)
          expect(namesOf(await exported(list, format))).toEqual(namesOf(list))
        },
      ),
      { numRuns: 150 },
    )
  }, 60_000)
})

describe('playlists of other programs', () => {
  it('are read from M3U with and without names, in Latin-1 too', () => {
    const { title, tracks } = readM3u(
      '#EXTM3U\r\n#EXTINF:123.4,Blur - Song 2\r\nC:\\music\\song2.mp3\r\n\r\nnameless.mp3\r\n',
    )
    expect(title).toBeNull()
    expect(tracks).toMatchObject([{ title: 'Song 2', artist: 'Blur', durationMs: 123_400 }])
  })

  it('are read from XSPF with other namespaces, CDATA and identifiers in any order', () => {
    const { title, tracks } = readXspf(
      `<?xml version="1.0"?><x:playlist xmlns:x="http://xspf.org/ns/0/" version="1"><x:trackList><x:track>
        <x:creator><![CDATA[A & B]]></x:creator><x:extension application="x"><title xmlns="">no</title></x:extension>
        <x:title>T &lt;3</x:title><x:location>https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC</x:location>
        </x:track><x:track><x:title>nobody's</x:title></x:track></x:trackList><x:title>Mine</x:title></x:playlist>`,
      'x.xspf',
    )
    expect(title).toBe('Mine')
    expect(tracks).toMatchObject([{ title: 'T <3', artist: 'A & B', spotifyId: '4uLU6hMCjMI75M1A2tKUQC' }])
    expect(tracks).toHaveLength(1)
  })

  it('are read from Exportify', async () => {
    const { tracks } = await readDropped(
      'road.csv',
      'Track URI,Track Name,Album Name,Artist Name(s),Release Date,Duration (ms),Popularity\n' +
        'spotify:track:4uLU6hMCjMI75M1A2tKUQC,Angel,Mezzanine,Massive Attack,1998-04-20,379533,60\n',
    )
    expect(tracks).toMatchObject([
      { title: 'Angel', artist: 'Massive Attack', spotifyId: '4uLU6hMCjMI75M1A2tKUQC', durationMs: 379_533 },
    ])
  })
})

describe('a file that is no playlist', () => {
  it.each([
    ['broken.xspf', '<playlist version="1" xmlns="http://xspf.org/ns/0/"><trackList>', /not well-formed/],
    ['other.xspf', '<html></html>', /no XSPF/],
    [
      'bomb.xspf',
      '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><playlist version="1" xmlns="http://xspf.org/ns/0/"><title>&b;</title></playlist>',
      /not well-formed/,
    ],
    ['broken.jspf', '{"playlist": ', /no JSPF/],
    ['other.jspf', '{"tracks": []}', /no JSPF/],
    ['empty.m3u8', '#EXTM3U\n', /no track/],
    ['note.txt', 'Buy milk\nand bread\n', /no track/],
    [
      'films.csv',
      'movieId,title,genres\n1,Toy Story (1995),Adventure\n2,Jumanji (1995),Adventure\n',
      /no playlist/,
    ],
  ])('%s is refused in words', async (name, text, words) => {
    await expect(readDropped(name, text)).rejects.toThrowError(words)
  })
})

describe('a dropped file', () => {
  it.each([
    ['a.m3u8', '', true],
    ['a.XSPF', '', true],
    ['a.csv', '\ufeffrank,title,artist,album,tags,match,why,spotify_url\r\n', true],
    ['a.csv', 'track_id,name,artist\n', false],
    ['a.txt', '1. A – B', false],
  ])('%s can only be a playlist: %s', async (name, text, only) => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, text)
    expect(await isPlaylistFile(path)).toBe(only)
  })

  it('that is a folder, or is gone, can be anything', async () => {
    expect(await isPlaylistFile(temporaryFolder())).toBe(false)
    expect(await isPlaylistFile('/nowhere/at/all.csv')).toBe(false)
  })
})
