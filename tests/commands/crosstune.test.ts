import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defaultDataFolder } from '../../scripts/commands/data-folder.ts'
import { table } from '../../scripts/commands/table.ts'
import { run } from './support.ts'

const importedSchema = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['movies', 'tracks']),
    name: z.string(),
    format: z.string(),
    rowsRead: z.number().int(),
    imported: z.number().int(),
    rejected: z.number().int(),
    skipped: z.number().int(),
    seconds: z.number(),
  }),
)

const datasetsSchema = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['movies', 'tracks']),
    name: z.string(),
    rows: z.number().int(),
    bytes: z.number().int().positive(),
    active: z.boolean(),
  }),
)

const movieHitsSchema = z.array(
  z.strictObject({
    id: z.string(),
    externalId: z.string(),
    title: z.string(),
    year: z.number().int().nullable(),
    genres: z.array(z.string()),
    score: z.number(),
  }),
)

const trackHitsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[0-9a-f]{16}$/),
    externalId: z.string(),
    title: z.string(),
    artist: z.string(),
    tags: z.array(z.string()),
    score: z.number(),
  }),
)

const playlistSchema = z.strictObject({
  movies: z.array(z.strictObject({ id: z.string(), title: z.string(), year: z.number().int().nullable() })),
  profile: z.strictObject({ tags: z.array(z.strictObject({ tag: z.string(), weight: z.number() })) }),
  tracks: z.array(
    z.strictObject({
      rank: z.number().int(),
      id: z.string().regex(/^[0-9a-f]{16}$/),
      externalId: z.string(),
      title: z.string(),
      artist: z.string(),
      tags: z.array(z.string()),
      score: z.number(),
      why: z.array(z.strictObject({ tag: z.string(), weight: z.number(), movies: z.array(z.string()) })),
      spotifyUrl: z.url({ protocol: /^https$/, hostname: /^open\.spotify\.com$/ }),
    }),
  ),
  milliseconds: z.number(),
})

const lines = (text: string) => text.trimEnd().split('\n')

describe('the command line', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-commands-'))
  const data = join(folder, 'data')
  const inFolder = (name: string, content: string) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const crosstune = (...args: string[]) => run(...args, '--data', data)

  beforeAll(async () => {
    await crosstune('datasets')
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('recommends from the starter catalogue where nothing is imported', async () => {
    const { code, stdout, stderr } = await crosstune(
      'recommend',
      '--movie',
      'Heat (1995)',
      '--movie',
      'tt0133093',
      '--limit',
      '7',
      '--json',
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const playlist = playlistSchema.parse(JSON.parse(stdout))
    expect(playlist.movies).toEqual([
      { id: 'tt0113277', title: 'Heat', year: 1995 },
      { id: 'tt0133093', title: 'The Matrix', year: 1999 },
    ])
    expect(playlist.tracks.map((track) => track.rank)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const track of playlist.tracks) {
      expect(track.why.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(track.score, 9)
    }
  })

  it('writes the playlist as CSV with --out, and refuses an unknown ending before it does anything', async () => {
    const path = join(folder, 'list.csv')
    const { code } = await crosstune('recommend', '--movie', 'tt0113277', '--limit', '3', '--out', path)
    expect(code).toBe(0)
    const rows = parse(readFileSync(path, 'utf8'))
    expect(rows[0]).toEqual(['rank', 'title', 'artist', 'album', 'tags', 'match', 'why', 'spotify_url'])
    expect(rows).toHaveLength(4)
    const wrong = await crosstune('recommend', '--movie', 'tt0113277', '--out', join(folder, 'list.doc'))
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(existsSync(join(folder, 'list.doc'))).toBe(false)
  })

  it('answers a batch one line a profile, each with its own limit', async () => {
    const batch = inFolder(
      'batch.jsonl',
      '{"movies": ["Heat (1995)"], "limit": 2, "seed": 1}\n\n{"movies": ["tt0133093", "tt0113277"]}\n',
    )
    const { code, stdout } = await crosstune('recommend', '--batch', batch, '--limit', '4')
    expect(code).toBe(0)
    const playlists = lines(stdout).map((line) => playlistSchema.parse(JSON.parse(line)))
    expect(playlists.map((playlist) => playlist.tracks.length)).toEqual([2, 4])
  })

  it('names the line of a batch that cannot be read or whose film is unknown', async () => {
    const bad = inFolder('bad.jsonl', '{"movies": []}\n{"movies": 318}\n')
    expect(await crosstune('recommend', '--batch', bad)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('bad.jsonl, line 2'),
    })
    const unknown = inFolder('unknown.jsonl', '{"movies": ["Nonesuch (1901)"]}\n')
    expect(await crosstune('recommend', '--batch', unknown)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('line 1: No film'),
    })
  })

  it('scores named tracks for each profile, null for those it does not have', async () => {
    const found = await crosstune('search', 'massive attack', '--kind', 'tracks', '--json')
    const [first, second] = trackHitsSchema.parse(JSON.parse(found.stdout))
    const tracks = inFolder('ids.txt', `${first?.externalId}\nnothing like it\n${second?.externalId}\n`)
    const profiles = inFolder('profiles.jsonl', '{"movies": ["tt0113277"]}\n{"movies": ["tt0125439"]}\n')
    const { code, stdout, stderr } = await crosstune('score', '--profiles', profiles, '--tracks', tracks)
    expect(code).toBe(0)
    expect(stderr).toContain('1 of 3 tracks')
    const scores = lines(stdout).map((line) =>
      z
        .strictObject({ movies: z.array(z.string()), scores: z.array(z.number().nullable()) })
        .parse(JSON.parse(line)),
    )
    expect(scores.map((line) => line.movies)).toEqual([['tt0113277'], ['tt0125439']])
    for (const line of scores) expect(line.scores).toEqual([expect.any(Number), null, expect.any(Number)])
    expect(scores[0]?.scores).not.toEqual(scores[1]?.scores)
  })

  it('searches films and tracks', async () => {
    const movies = await crosstune('search', 'spiderman', '--json', '--limit', '2')
    expect(movieHitsSchema.parse(JSON.parse(movies.stdout))[0]?.title).toMatch(/^Spider-Man/)
    const text = await crosstune('search', 'heat', '1995')
    expect(lines(text.stdout)[1]).toMatch(/^tt0113277 +Heat +1995 +/)
  })

  it('names near titles where a film is unknown', async () => {
    const { code, stderr } = await crosstune('recommend', '--movie', 'The Matrx (1999)')
    expect(code).toBe(1)
    expect(stderr).toContain('"The Matrix (1999)"')
  })

  it.each([
    [[]],
    [['dance']],
    [['import']],
    [['remove']],
    [['datasets', 'extra']],
    [['search', ' ']],
    [['search', 'heat', '--kind', 'books']],
    [['search', 'heat', '--limit', '0']],
    [['recommend']],
    [['recommend', 'Heat']],
    [['recommend', '--movie', 'tt0113277', '--limit', 'many']],
    [['recommend', '--movie', 'tt0113277', '--limit', '1000']],
    [['recommend', '--movie', 'tt0113277', '--diversity', '2']],
    [['recommend', '--movie', 'tt0113277', '--method', 'magic']],
    [['recommend', '--movie', 'tt0113277', '--batch', 'x.jsonl']],
    [['recommend', '--what']],
    [['score', '--profiles', 'x.jsonl']],
  ])('exits with 2 for wrong use: %j', async (args) => {
    const { code, stdout, stderr } = await run(...args, ...(args.length > 0 ? ['--data', data] : []))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^crosstune: ./)
  })

  it('exits with 1 and the reason where something cannot be done', async () => {
    expect(await crosstune('remove', 'nothing')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nothing'),
    })
    expect(await crosstune('import', join(folder, 'gone.csv'))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('gone.csv'),
    })
    const listed = datasetsSchema.parse(JSON.parse((await crosstune('datasets', '--json')).stdout))
    const starter = listed[0]?.id ?? ''
    expect(await crosstune('remove', starter)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('switch it off'),
    })
  })

  it('says of a folder what each file lacks, once, and shows no empty table', async () => {
    const strange = mkdtempSync(join(folder, 'strange-'))
    writeFileSync(
      join(strange, 'a.csv'),
      Buffer.from([...'MZ\u0001\u0002\u0003\u0004\n'].map((sign) => sign.charCodeAt(0))),
    )
    writeFileSync(join(strange, 'b.csv'), '')
    const { code, stdout, stderr } = await crosstune('import', strange)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('a.csv is not a table that is understood.\n')
    expect(stderr).not.toContain('Understood are')
  })

  it('knows a table again that was read by --map', async () => {
    const mine = inFolder('mine.csv', 'Song,Who\nOne,Low\n')
    const first = await crosstune('import', mine, '--map', 'title=Song,artist=Who', '--json')
    expect(importedSchema.parse(JSON.parse(first.stdout))).toMatchObject([{ imported: 1 }])
    const again = importedSchema.parse(JSON.parse((await crosstune('import', mine, '--json')).stdout))
    expect(again).toMatchObject([{ rowsRead: 1, imported: 0, skipped: 1 }])
    for (const { id } of again) expect((await crosstune('remove', id)).code).toBe(0)
  })

  it('imports, reports rejected rows, does not double, lists, searches and removes', async () => {
    const films = inFolder(
      'movies.csv',
      'movieId,title,genres\n318,"Great Escapes, The (1963)",Action|War\n,No id (2000),Drama\n318,Again (1963),Drama\n7,Plain,(no genres listed)\n',
    )
    const tracks = inFolder(
      'songs.csv',
      'track_id,name,artist,tags,genre,year\nA1,March,Brass Band,"war, march, epic",,1950\nA2,Ballad,Singer,"war, sad",,1960\n',
    )
    const rejects = join(folder, 'rejects.csv')
    const first = await crosstune('import', films, tracks, '--rejects', rejects, '--json')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    const imported = importedSchema.parse(JSON.parse(first.stdout))
    expect(
      imported
        .map(({ kind, rowsRead, imported, rejected, skipped }) => [
          kind,
          rowsRead,
          imported,
          rejected,
          skipped,
        ])
        .sort(),
    ).toEqual([
      ['movies', 4, 2, 1, 1],
      ['tracks', 2, 2, 0, 0],
    ])
    const [header, row] = parse(readFileSync(rejects, 'utf8'))
    expect(header).toEqual(['file', 'line', 'column', 'reason', 'raw'])
    expect(row?.slice(1, 2)).toEqual(['3'])
    expect(row?.[4]).toContain('No id (2000)')

    const again = importedSchema.parse(JSON.parse((await crosstune('import', films, '--json')).stdout))
    expect(again).toMatchObject([{ rowsRead: 4, imported: 0, rejected: 0, skipped: 4 }])

    const made = await crosstune('recommend', '--movie', '318', '--limit', '2', '--json')
    const playlist = playlistSchema.parse(JSON.parse(made.stdout))
    expect(playlist.movies[0]?.title).toBe('The Great Escapes')

    for (const { id } of imported) expect((await crosstune('remove', id)).code).toBe(0)
    const left = datasetsSchema.parse(JSON.parse((await crosstune('datasets', '--json')).stdout))
    expect(left.every((dataset) => dataset.active)).toBe(true)
    expect(left.map((dataset) => dataset.id)).not.toContain(imported[0]?.id)
  })

  it('prints help', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('recommend --movie M...'),
    })
    expect(await run('import', '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--rejects'),
    })
  })
})

describe('the data folder without --data', () => {
  it('is that of the installed app', () => {
    expect(defaultDataFolder('linux', {}, '/home/ann')).toBe('/home/ann/.config/CrossTune')
    expect(defaultDataFolder('linux', { XDG_CONFIG_HOME: '/cfg' }, '/home/ann')).toBe('/cfg/CrossTune')
    expect(defaultDataFolder('darwin', {}, '/Users/ann')).toBe(
      '/Users/ann/Library/Application Support/CrossTune',
    )
    expect(defaultDataFolder('win32', { APPDATA: '/roaming' }, '/c')).toBe(join('/roaming', 'CrossTune'))
    expect(defaultDataFolder('linux', {})).toContain(homedir())
  })
})

describe('a table for people', () => {
  it('has columns as wide as their content, numbers to the right, long cells cut', () => {
    expect(
      table(
        ['name', 'n'],
        [
          ['a', 5],
          ['b'.repeat(60), 120],
        ],
      ),
    ).toBe([`name${' '.repeat(46)}n`, `a${' '.repeat(51)}5`, `${'b'.repeat(47)}…  120`].join('\n'))
  })
})
