import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { catalogues } from '#shared/strings/index.ts'
import type { ImportJobProgress } from '../../electron/importing/job.ts'
import { onlyDataset, workplace } from './support/workplace.ts'

const MOVIES =
  'movieId,title,genres\r\n1,Toy Story (1995),Animation|Comedy\r\n2,"Matrix, The (1999)",Action\r\n'
const TRACKS =
  'track_id,name,artist,tags,genre,year\na,Song,Band,"rock, indie_rock",,1999\nb,Tune,Duo,pop,Punk,2016\n'

describe('rows that cannot be imported', () => {
  it('are told with their line, column, reason and text, and the others are kept', async () => {
    const place = workplace()
    const path = place.file(
      'movies.csv',
      [
        'movieId,title,genres',
        '1,"A title',
        'over two lines (1990)",Drama',
        '',
        'two,Heat (1995),Crime',
        '3,,Crime',
        '4,Alien, the film (1979),Horror',
        '5,"Unclosed (1980),Drama',
        '6,Fargo (1996),Crime',
        '6,Fargo again (1996),Crime',
        '7,Up (2009)',
      ].join('\n'),
    )
    const set = onlyDataset(await place.run([path]))
    expect([set.rowsRead, set.imported, set.rejected, set.skipped]).toEqual([8, 2, 5, 1])
    expect(set.rejects.map(({ line, column, raw }) => [line, column, raw])).toEqual([
      [5, 'movieId', 'two,Heat (1995),Crime'],
      [6, 'title', '3,,Crime'],
      [7, null, '4,Alien, the film (1979),Horror'],
      [8, null, '5,"Unclosed (1980),Drama'],
      [11, null, '7,Up (2009)'],
    ])
    expect(set.rejects.map(({ reason }) => catalogues.en.rejections.reason(reason))).toEqual([
      "“two” is not a film's number",
      'the title is empty',
      '3 cells are expected and 4 found; a cell with the delimiter in it needs quotes',
      'a quote is opened in this line and not closed; close it or remove it',
      '3 cells are expected and 2 found; the row may be cut off',
    ])
    expect(new Set(set.rejects.map(({ file }) => file))).toEqual(new Set([path]))
    expect(place.query(set.id, 'SELECT title, year FROM movie')).toEqual([
      { title: 'A title over two lines', year: 1990 },
      { title: 'Fargo', year: 1996 },
    ])
  })

  it('are cut where they are long', async () => {
    const place = workplace()
    const path = place.file('movies.csv', `${MOVIES}5,${'(a)'.repeat(200_000)},Drama\n`)
    const set = onlyDataset(await place.run([path]))
    expect(set.rejects).toMatchObject([
      { line: 4, column: 'title', reason: { code: 'long-cell', what: 'title', most: 1000 } },
    ])
    expect(set.rejects[0]?.raw).toHaveLength(2000)
  })

  it('of joined tables are told too, and each joined table has an account of its own', async () => {
    const place = workplace()
    place.file('set/movies.csv', MOVIES)
    const links = place.file(
      'set/links.csv',
      'movieId,imdbId,tmdbId\n1,0114709,862\n1,0114709,862\n99,0000099,\nx,1,1\n',
    )
    place.file(
      'set/tags.csv',
      'userId,movieId,tag,timestamp\n1,1,Pixar,0\n2,1,pixar,0\n3,1,,0\n4,77,gone,0\n',
    )
    const set = onlyDataset(await place.run([join(place.folder, 'set')]))
    expect(set.joined).toEqual([
      { file: links, role: 'links', rowsRead: 4, used: 1, rejected: 1, skipped: 2 },
      {
        file: join(place.folder, 'set/tags.csv'),
        role: 'tags',
        rowsRead: 4,
        used: 2,
        rejected: 1,
        skipped: 1,
      },
    ])
    expect(set.rejects.map(({ file, line, column }) => [file, line, column])).toEqual([
      [links, 5, 'movieId'],
      [join(place.folder, 'set/tags.csv'), 4, 'tag'],
    ])
    expect(set.rejected).toBe(0)
    expect(place.query(set.id, 'SELECT keywords FROM movie WHERE id = 1')).toEqual([
      { keywords: '[["pixar",2]]' },
    ])
  })

  it('fail the import where there is nothing else', async () => {
    const place = workplace()
    const path = place.file('movies.csv', 'movieId,title,genres\nx,Heat (1995),Crime\n')
    await expect(place.run([path])).rejects.toThrow('line 2: “x” is not a film')
    await expect(place.run([place.file('bare.csv', 'movieId,title,genres\n')])).rejects.toThrow(
      'it has no rows',
    )
    expect(place.made()).toEqual([])
  })
})

const GOOD_ROWS = 12

describe('accounting', () => {
  it('holds for any mixture of good, bad and repeated rows', async () => {
    const row = fc.oneof(
      fc
        .record({
          id: fc.integer({ min: 1, max: 20 }),
          title: fc.constantFrom('Heat (1995)', 'Up', 'A "B" C'),
        })
        .map(({ id, title }) => `${id},${title},Drama`),
      fc.constantFrom(
        'x,Bad (1990),Drama',
        '5,,Drama',
        '6,Too, many (1990),Drama',
        '7',
        '8,"Open (1990),Drama',
        ',,',
      ),
      fc.constant('9,"Two\nlines (1990)",Drama'),
    )
    const blank = fc.constantFrom('', '', ' ', '\n')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(row, blank), { maxLength: 25 }), async (rows) => {
        const place = workplace()
        const lines = rows.map(([text, after]) => `${text}\n${after}`)
        // Enough good rows that nobody can doubt how the table is written.
        const good = Array.from({ length: GOOD_ROWS }, (_, n) => `${100 + n},Good ${n} (1990),Drama\n`)
        const path = place.file('movies.csv', `movieId,title,genres\n${good.join('')}${lines.join('')}`)
        const set = onlyDataset(await place.run([path]))
        expect(set.imported + set.rejected + set.skipped).toBe(set.rowsRead)
        // Where a quote stays open up to the next one, nobody can say how many rows were meant.
        const open = rows.filter(([text]) => text.startsWith('8,')).length
        if (open === 0) expect(set.rowsRead).toBe(rows.length + GOOD_ROWS)
        expect(set.rejects).toHaveLength(set.rejected)
        expect(place.query(set.id, 'SELECT id FROM movie')).toHaveLength(set.imported)
      }),
      { numRuns: 1000 },
    )
  }, 240_000)
})

describe('one job', () => {
  it('makes data sets that carry all facts about themselves', async () => {
    const place = workplace()
    const set = onlyDataset(await place.run([place.file('My Müsic (1).csv', TRACKS)]))
    expect(set.id).toMatch(/^my-music-1-[0-9a-f]{6}$/)
    const meta = new Map(
      place.query(set.id, 'SELECT json_array(key, value) AS pair FROM meta').map((row): [string, string] => {
        const pair: unknown = JSON.parse(String(Object(row).pair))
        return Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ['', '']
      }),
    )
    expect(Date.parse(meta.get('importedAt') ?? '')).not.toBeNaN()
    meta.delete('importedAt')
    expect(Object.fromEntries(meta)).toEqual({
      id: set.id,
      kind: 'tracks',
      name: 'My Müsic (1)',
      format: 'music-info',
      fingerprint: set.fingerprint,
      rowsRead: '2',
      imported: '2',
      rejected: '0',
      skipped: '0',
    })
  })

  it('writes nothing for content that the library has, under whatever name', async () => {
    const place = workplace()
    const first = onlyDataset(await place.run([place.file('a.csv', TRACKS)]))
    const known = new Map([[first.fingerprint, first]])
    const again = onlyDataset(await place.run([place.file('b.csv', TRACKS)], { known }))
    expect(again).toMatchObject({
      id: first.id,
      name: 'a',
      alreadyThere: true,
      rowsRead: 2,
      imported: 0,
      skipped: 2,
    })
    expect(place.made()).toEqual([`${first.id}.db`])
  })

  it.each([
    [
      'Letterboxd',
      'Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Heat,1995,https://boxd.it/2aXs,5\n2024-01-03,Cats,2019,https://boxd.it/k,1\n',
      ['heat (1995)'],
    ],
    [
      'IMDb',
      'Const,Your Rating,Title,Year,Genres\ntt0113277,9,Heat,1995,Crime\ntt5697572,2,Cats,2019,Musical\n',
      ['tt0113277'],
    ],
  ])('tells the liked films of a %s list again, also where the library has it', async (_, text, liked) => {
    const place = workplace()
    const first = onlyDataset(await place.run([place.file('list.csv', text)]))
    const known = new Map([[first.fingerprint, first]])
    const again = onlyDataset(await place.run([place.file('again.csv', text)], { known }))
    expect([first.liked, again.liked, again.alreadyThere]).toEqual([liked, liked, true])
  })

  it('imports the same content once where it is dropped twice', async () => {
    const place = workplace()
    const { datasets } = await place.run([place.file('a.csv', TRACKS), place.file('b.csv', TRACKS)])
    expect(datasets.map(({ alreadyThere }) => alreadyThere).sort()).toEqual([false, true])
    expect(place.made()).toHaveLength(1)
  })

  it('keeps what is sound where other files fail, and says which and why', async () => {
    const place = workplace()
    const empty = place.file('empty.csv', '')
    const strange = place.file('strange.csv', 'x,y\n1,2\n')
    const { datasets, problems } = await place.run([empty, place.file('tracks.csv', TRACKS), strange])
    expect(datasets.map(({ kind, imported }) => [kind, imported])).toEqual([['tracks', 2]])
    expect(problems.map(({ file, problem }) => [file, problem.code])).toEqual([
      [empty, 'unreadable-file'],
      [strange, 'unknown-format'],
    ])
  })

  it('throws the problem where it is the only one, and tells them all where there are several', async () => {
    const place = workplace()
    const paths = [place.file('empty.csv', ''), place.file('strange.csv', 'x,y\n1,2\n')]
    await expect(place.run(paths.slice(0, 1))).rejects.toMatchObject({ code: 'unreadable-file' })
    const { datasets, problems } = await place.run(paths)
    expect([datasets, problems.map(({ problem }) => problem.code)]).toEqual([
      [],
      ['unreadable-file', 'unknown-format'],
    ])
  })

  it('reads Kaggle’s movie.csv and its companions out of a zip without a folder', async () => {
    const place = workplace()
    const zip = zipSync({
      'movie.csv': Buffer.from('"movieId","title","genres"\n1,"Toy Story (1995)","Animation|Comedy"\n'),
      'link.csv': Buffer.from('"movieId","imdbId","tmdbId"\n1,"0114709","862"\n'),
      'tag.csv': Buffer.from('"userId","movieId","tag","timestamp"\n18,1,"Pixar","2009-04-24 18:19:40"\n'),
      'rating.csv': Buffer.from('"userId","movieId","rating","timestamp"\n1,1,3.5,"2005-04-02 23:53:47"\n'),
      'genome_tags.csv': Buffer.from('"tagId","tag"\n1,"007"\n'),
    })
    const set = onlyDataset(await place.run([place.file('movielens-20m-dataset.zip', zip)]))
    expect([set.name, set.format, set.imported]).toEqual(['movielens-20m-dataset', 'movielens', 1])
    expect(place.query(set.id, 'SELECT title, imdb_id, fame FROM movie')).toEqual([
      { title: 'Toy Story', imdb_id: 'tt0114709', fame: 1 },
    ])
  })

  it('makes one data set of the starter’s track files, and one of its films', async () => {
    const place = workplace()
    place.file(
      'starter/movies.csv',
      'imdb_id,title,original_title,year,genres,keywords,language,fame\ntt0118799,Life Is Beautiful,La vita è bella,1997,Comedy|War,bittersweet|Holocaust,it,5\n',
    )
    const header = 'title,artist,year,language,tags,fame\n'
    place.file('starter/tracks-1.csv', `${header}Hyperballad,Björk,1995,en,art pop|yearning,3\n`)
    place.file(
      'starter/tracks-2.csv',
      `${header}Hyperballad,Bjork,1995,en,art pop,3\nSong 2,Blur,1997,en,britpop|energetic,5\n`,
    )
    const { datasets, problems } = await place.run([join(place.folder, 'starter')])
    expect(problems).toEqual([])
    expect(
      datasets.map(({ format, rowsRead, imported, skipped }) => [format, rowsRead, imported, skipped]),
    ).toEqual([
      ['starter-movies', 1, 1, 0],
      ['starter-tracks', 3, 2, 1],
    ])
    const [films, tracks] = datasets.map(({ id }) => id)
    expect(
      place.query(films ?? '', 'SELECT external_id, imdb_id, genres, keywords, fame FROM movie'),
    ).toEqual([
      {
        external_id: 'tt0118799',
        imdb_id: 'tt0118799',
        genres: '["Comedy","War"]',
        keywords: '[["bittersweet",1],["holocaust",1]]',
        fame: 1,
      },
    ])
    expect(place.query(tracks ?? '', 'SELECT external_id, popularity FROM track')).toEqual([
      { external_id: 'bjork/hyperballad', popularity: 0.5 },
      { external_id: 'blur/song 2', popularity: 1 },
    ])
  })

  it('reads everything as the format that was asked for, or says that there is none of that name', async () => {
    const place = workplace()
    const path = place.file('movies.csv', MOVIES)
    expect(onlyDataset(await place.run([path], { as: 'movielens' })).format).toBe('movielens')
    await expect(place.run([path], { as: 'music-info' })).rejects.toMatchObject({ code: 'unknown-format' })
    await expect(place.run([path], { as: 'nonsense' })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('movielens-1m'),
    })
  })

  it('reads a table in every encoding', async () => {
    const place = workplace()
    const content = MOVIES.replace('Toy Story', 'Amélie')
    const encoded = [
      Buffer.from(content),
      Buffer.from(`\ufeff${content}`),
      Buffer.from(content, 'latin1'),
      Buffer.from(`\ufeff${content}`, 'utf16le'),
      Buffer.from(`\ufeff${content}`, 'utf16le').swap16(),
    ]
    for (const [index, bytes] of encoded.entries()) {
      const set = onlyDataset(await place.run([place.file(`movies-${index}.csv`, bytes)]))
      expect(place.query(set.id, 'SELECT title FROM movie')).toEqual([
        { title: 'Amélie' },
        { title: 'The Matrix' },
      ])
    }
  })

  it('keeps the index of tracks beside the data set', async () => {
    const place = workplace()
    const added: [number, string][] = []
    const set = onlyDataset(
      await place.run([place.file('a.csv', TRACKS)], {
        createIndex: (path) => ({
          add: (rowId, record) => void added.push([rowId, record.title]),
          finish: (id) => writeFileSync(path, `index of ${id}`),
          abandon: () => {},
        }),
      }),
    )
    expect(added).toEqual([
      [1, 'Song'],
      [2, 'Tune'],
    ])
    expect(place.made()).toEqual([`${set.id}.db`, `${set.id}.index`])
    expect(readFileSync(join(place.datasetsFolder, `${set.id}.index`), 'utf8')).toBe(`index of ${set.id}`)
  })

  it('tells progress that only grows, through every phase to the end', async () => {
    const place = workplace()
    const seen: ImportJobProgress[] = []
    await place.run([place.file('movies.csv', MOVIES)], { onProgress: (progress) => seen.push(progress) })
    expect([...new Set(seen.map(({ phase }) => phase))]).toEqual(['reading', 'writing', 'finishing'])
    const reading = seen.filter(({ phase }) => phase === 'reading')
    expect(reading.map(({ done }) => done)).toEqual(reading.map(({ done }) => done).sort((a, b) => a - b))
    const last = reading.at(-1)
    expect(last?.rows).toBe(2)
    expect(last?.done).toBe(last?.total)
    expect(seen.at(-1)).toMatchObject({ phase: 'finishing', done: 2, total: 2 })
  })
})
