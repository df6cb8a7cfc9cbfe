import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { describeWithData, sharedData } from '../support/shared-data.ts'
import { onlyDataset, type Workplace, workplace } from './support/workplace.ts'

const movieRow = z.object({
  external_id: z.string(),
  imdb_id: z.string().nullable(),
  tmdb_id: z.number().nullable(),
  title: z.string(),
  original_title: z.string().nullable(),
  year: z.number().nullable(),
  genres: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
  keywords: z
    .string()
    .transform((json) => z.array(z.tuple([z.string(), z.number()])).parse(JSON.parse(json))),
  fame: z.number().nullable(),
})

const trackRow = z.object({
  external_id: z.string(),
  title: z.string(),
  artist: z.string(),
  year: z.number().nullable(),
  spotify_id: z.string().nullable(),
  duration_ms: z.number().nullable(),
  valence: z.number().nullable(),
  energy: z.number().nullable(),
  tags: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
})

let place: Workplace

beforeEach(() => {
  place = workplace()
})

function movie(id: string, externalId: string) {
  return movieRow.parse(place.query(id, `SELECT * FROM movie WHERE external_id = '${externalId}'`)[0])
}

function track(id: string, where: string) {
  return trackRow.parse(place.query(id, `SELECT * FROM track WHERE ${where}`)[0])
}

function count(id: string, what: string): number {
  return (
    z.array(z.object({ n: z.number() })).parse(place.query(id, `SELECT count(*) AS n FROM ${what}`))[0]?.n ??
    -1
  )
}

describeWithData('MovieLens as people have it', () => {
  it('ml-latest-small, the folder: films with links, tags and ratings joined', async () => {
    const set = onlyDataset(await place.run([sharedData('movielens/ml-latest-small')]))
    expect(set).toMatchObject({
      kind: 'movies',
      name: 'ml-latest-small',
      format: 'movielens',
      rowsRead: 9742,
      imported: 9742,
      alreadyThere: false,
    })
    expect(set.id).toMatch(/^ml-latest-small-[0-9a-f]{6}$/)
    expect(set.joined.map(({ role, rowsRead, used }) => [role, rowsRead, used])).toEqual([
      ['links', 9742, 9742],
      ['ratings', 100_836, 100_836],
      ['tags', 3683, 3683],
    ])
    expect(movie(set.id, '2571')).toMatchObject({
      title: 'The Matrix',
      year: 1999,
      imdb_id: 'tt0133093',
      tmdb_id: 603,
      genres: ['Action', 'Sci-Fi', 'Thriller'],
    })
    // Forrest Gump has the most ratings of all, 329 of them; Pulp Fiction 307.
    expect(movie(set.id, '356').fame).toBe(1)
    expect(movie(set.id, '296').fame).toBeCloseTo(Math.log(308) / Math.log(330), 10)
    // Several tags were given twice, none more often; "Good Dialogue" and "good dialogue" are one.
    expect(movie(set.id, '296').keywords.slice(0, 2)).toEqual([
      ['cult film', 2],
      ['drugs', 2],
    ])
    // (no genres listed) stands at 34 films, an empty tmdbId at 8, a title without a year at 12.
    expect(count(set.id, "movie WHERE genres = '[]'")).toBe(34)
    expect(count(set.id, 'movie WHERE tmdb_id IS NULL')).toBe(8)
    expect(count(set.id, 'movie WHERE imdb_id IS NULL')).toBe(0)
    expect(count(set.id, "movie WHERE title LIKE '%' || char(13) || '%' OR genres LIKE '%\\\\r%'")).toBe(0)
    expect(place.made()).toEqual([`${set.id}.db`])
  })

  it('ml-latest-small.zip gives the same data set as the folder', async () => {
    const zip = onlyDataset(await place.run([sharedData('movielens/ml-latest-small.zip')]))
    const folder = onlyDataset(await place.run([sharedData('movielens/ml-latest-small')]))
    expect([zip.name, zip.rowsRead, zip.imported]).toEqual(['ml-latest-small', 9742, 9742])
    expect(zip.fingerprint).toBe(folder.fingerprint)
  })

  it('movies.csv alone, and with links.csv', async () => {
    const alone = onlyDataset(await place.run([sharedData('movielens/ml-latest-small/movies.csv')]))
    expect([alone.imported, alone.joined]).toEqual([9742, []])
    expect(movie(alone.id, '1')).toMatchObject({ imdb_id: null, fame: null, keywords: [] })
    const both = ['links.csv', 'movies.csv'].map((name) => sharedData(`movielens/ml-latest-small/${name}`))
    const linked = onlyDataset(await place.run(both))
    expect(linked.fingerprint).not.toBe(alone.fingerprint)
    expect(movie(linked.id, '1').imdb_id).toBe('tt0114709')
  })

  it('ml-latest: 86,537 films, those without year or genres too', async () => {
    const set = onlyDataset(await place.run([sharedData('movielens/ml-latest-86k')]))
    expect([set.rowsRead, set.imported, set.rejected, set.skipped]).toEqual([86_537, 86_537, 0, 0])
    expect(count(set.id, "movie WHERE genres = '[]'")).toBe(7060)
    // 620 titles end without a plain "(year)"; of these one has a range of years and one the year before its other name.
    expect(count(set.id, 'movie WHERE year IS NULL')).toBe(618)
    expect(count(set.id, "movie WHERE title = ''")).toBe(0)
    expect(movie(set.id, '81806')).toMatchObject({ title: 'Vlad Tepes', original_title: 'Vlad Ţepeş' })
    expect(movie(set.id, '171749')).toMatchObject({ title: 'Death Note: Desu nôto', year: 2006, genres: [] })
  })

  it('ml-1m: doubled colons, Latin-1, no header', async () => {
    const set = onlyDataset(await place.run([sharedData('movielens/ml-1m/movies.dat')]))
    expect([set.format, set.rowsRead, set.imported]).toEqual(['movielens-1m', 3883, 3883])
    expect(movie(set.id, '1').genres).toEqual(['Animation', 'Children', 'Comedy'])
    expect(movie(set.id, '73')).toMatchObject({ title: 'Les Misérables', year: 1995 })
    expect(count(set.id, "movie WHERE title LIKE '%' || char(65533) || '%'")).toBe(0)
  })

  it('ml-100k: pipes, Latin-1, genres as flags', async () => {
    const set = onlyDataset(await place.run([sharedData('movielens/ml-100k')]))
    expect([set.name, set.format, set.rowsRead, set.imported]).toEqual([
      'ml-100k',
      'movielens-100k',
      1682,
      1682,
    ])
    expect(movie(set.id, '1')).toMatchObject({
      title: 'Toy Story',
      year: 1995,
      genres: ['Animation', 'Children', 'Comedy'],
    })
    expect(movie(set.id, '267')).toMatchObject({ title: 'unknown', year: null, genres: [] })
  })

  it('the whole folder of sets at once, with the zip and the folder of one set counted as one', async () => {
    const { datasets, problems } = await place.run([sharedData('movielens')])
    expect(problems).toEqual([])
    expect(datasets.map(({ name, rowsRead, alreadyThere }) => [name, rowsRead, alreadyThere]).sort()).toEqual(
      [
        ['ml-100k', 1682, false],
        ['ml-1m', 3883, false],
        ['ml-latest-86k', 86_537, false],
        ['ml-latest-small', 9742, false],
        ['ml-latest-small', 9742, true],
      ],
    )
  })
})

describeWithData('tracks in the shape of Music Info', () => {
  it('lastfm-tracks.csv: 105,894 rows with tags as they are spelt', async () => {
    const set = onlyDataset(await place.run([sharedData('lastfm/lastfm-tracks.csv')]))
    expect([set.kind, set.format, set.rowsRead, set.imported]).toEqual([
      'tracks',
      'music-info',
      105_894,
      105_894,
    ])
    expect(track(set.id, 'id = 1')).toMatchObject({
      external_id: 'TR2783FECE2586172B',
      title: "Insanity's Crescendo",
      artist: 'Dark Tranquillity',
      year: null,
      spotify_id: null,
    })
    expect(track(set.id, 'id = 1').tags.slice(0, 3)).toEqual([
      'melodic_death_metal',
      'death_metal',
      'swedish',
    ])
  })

  it('the real Music Info.csv with its 21 columns', async () => {
    const set = onlyDataset(await place.run([sharedData('lastfm/music_info_first48.csv')]))
    expect([set.rowsRead, set.imported]).toEqual([48, 48])
    expect(track(set.id, "title = 'Mr. Brightside'")).toMatchObject({
      artist: 'The Killers',
      year: 2004,
      spotify_id: '09ZQ5TmUG8TSL56n0knqrj',
      duration_ms: 222_200,
      valence: 0.24,
      energy: 0.918,
    })
    // Wrong, but its file says so; "genre" counts as one more tag.
    expect(track(set.id, "title LIKE 'Stairway to Heaven%'").tags).toContain('Punk')
  })
})

describeWithData('files that are no data set', () => {
  it.each(['csv/csv-spectrum/simple.csv', 'movielens/ml-latest-small/README.txt'])(
    '%s is refused, saying what is understood',
    async (path) => {
      await expect(place.run([sharedData(path)])).rejects.toMatchObject({
        code: 'unknown-format',
        message: expect.stringMatching(/MovieLens|Its columns are: “a”/),
      })
      expect(place.made()).toEqual([])
    },
  )

  it('links without films say what they need', async () => {
    await expect(place.run([sharedData('movielens/ml-latest-small/links.csv')])).rejects.toMatchObject({
      code: 'unknown-format',
      message: expect.stringContaining('import it together with its movies.csv'),
    })
  })
})
