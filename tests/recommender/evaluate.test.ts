import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { measureLists } from '../../scripts/commands/evaluation/list-quality.ts'
import { drawMixedTastes, mixError } from '../../scripts/commands/evaluation/mix.ts'
import { sample } from '../../scripts/commands/evaluation/sample.ts'
import { run } from '../commands/support.ts'
import { starterLibrary } from './support/library.ts'

const share = z.number().min(0).max(1)
const figuresSchema = z.strictObject({
  method: z.enum(['blend', 'classic']),
  unique: z.number().int().positive(),
  coverage: share,
  gini: share,
  ild: share,
  topItemShare: share,
  popularity: share,
  relevanceKept: z.number().positive(),
  mixError: share.nullable(),
})
const runSchema = z.strictObject({
  movies: z.number().int(),
  k: z.number().int(),
  seed: z.number().int(),
  ...figuresSchema.shape,
})
const aucSchema = z.strictObject({
  films: z.number().int().positive(),
  auc: share,
  interval: z.tuple([share, share]),
})
const contrastSchema = z.strictObject({
  contrastAuc: share,
  contrastAucInterval: z.tuple([share, share]),
  contrastAucFilms: z.number().int().positive(),
  contrastAucByGenre: z.array(aucSchema.extend({ genre: z.string() })),
})

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosstune-evaluate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function evaluate(...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await run('evaluate', '--data', join(folder, 'data'), '--json', ...args)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

describe('the command evaluate', () => {
  it('measures the blend, and the classic method as its baseline, with nothing imported', async () => {
    const figures = runSchema.extend({ baseline: figuresSchema }).parse(await evaluate('--movies', '20'))
    expect(figures).toMatchObject({ movies: 20, k: 10, seed: 42, method: 'blend' })
    expect(figures.baseline.method).toBe('classic')
    expect(figures.unique).toBeGreaterThan(figures.baseline.unique)
    expect(figures.topItemShare).toBeLessThan(figures.baseline.topItemShare)
    expect(figures.baseline.mixError).toBeNull()
  }, 60_000)

  it('gives the same figures for the same seed, and measures one method alone', async () => {
    const args = ['--movies', '8', '--k', '5', '--seed', '7', '--method', 'blend']
    const first = runSchema.parse(await evaluate(...args))
    expect(await evaluate(...args)).toEqual(first)
    expect(first).toMatchObject({ movies: 8, k: 5, seed: 7, method: 'blend' })
  }, 60_000)

  it('measures how real soundtracks stand out, with intervals and by genre', async () => {
    const truth = join(folder, 'truth.csv')
    const { films, tracks } = starterLibrary()
    // A made-up truth in the engine's favour: metal for horror films, love songs for romances.
    const artistsOf = (tag: string) =>
      tracks.filter(({ tags }) => tags.includes(tag)).map(({ artist }) => artist)
    const filmsOf = (genre: string, other: string) =>
      films.filter(({ genres }) => genres.includes(genre) && !genres.includes(other)).slice(0, 8)
    const rows = [
      ...filmsOf('Horror', 'Romance').map((film, i) => [film.key, artistsOf('metal')[i]]),
      ...filmsOf('Romance', 'Horror').map((film, i) => [film.key, artistsOf('romantic')[i]]),
      ['no such film', 'No Such Artist'],
    ]
    const quoted = rows.map((row) => row.map((cell) => `"${cell}"`).join(','))
    writeFileSync(truth, ['movieId,artist', ...quoted].join('\n'))
    const figures = runSchema
      .extend(contrastSchema.shape)
      .parse(await evaluate('--movies', '5', '--method', 'blend', '--truth', truth))
    const [low, high] = figures.contrastAucInterval
    expect(figures.contrastAucFilms).toBe(16)
    expect(figures.contrastAuc).toBeGreaterThan(0.7)
    expect(low).toBeLessThanOrEqual(figures.contrastAuc)
    expect(high).toBeGreaterThanOrEqual(figures.contrastAuc)
    expect(figures.contrastAucByGenre.find(({ genre }) => genre === 'Horror')?.films).toBe(8)
  }, 60_000)

  it('prints both methods side by side for people', async () => {
    const { code, stdout } = await run('evaluate', '--data', join(folder, 'data'), '--movies', '5')
    expect(code).toBe(0)
    expect(stdout).toMatch(/blend +classic\n/)
    expect(stdout).toMatch(/different tracks in 5 films x 10 +\d+ +\d+\n/)
  }, 60_000)

  it.each([
    [['--movies', '0'], /--movies takes a whole number from 1 on/],
    [['--k', '1.5'], /--k takes a whole number/],
    [['--method', 'best'], /--method takes blend or classic/],
    [['extra'], /takes no arguments/],
  ])('is wrong use with %j', async (args, message) => {
    const { code, stderr } = await run('evaluate', '--data', join(folder, 'data'), ...args)
    expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })

  it('names file and line of a truth file that is none, and says when none of it is in the library', async () => {
    const broken = join(folder, 'broken.csv')
    writeFileSync(broken, 'movieId,artist\n1,Somebody\n2,\n')
    const first = await run('evaluate', '--data', join(folder, 'data'), '--truth', broken)
    expect(first.stderr).toMatch(/broken\.csv, line 3: a truth file has the columns movieId and artist/)
    const missing = await run('evaluate', '--data', join(folder, 'data'), '--truth', join(folder, 'no.csv'))
    expect(missing.stderr).toMatch(/no\.csv cannot be read/)
    const elsewhere = join(folder, 'elsewhere.csv')
    writeFileSync(elsewhere, 'movieId,artist\nnowhere,Nobody At All\n')
    const last = await run('evaluate', '--data', join(folder, 'data'), '--truth', elsewhere)
    expect(last.stderr).toMatch(/No film of .*elsewhere\.csv is in the active data sets/)
    expect([first.code, missing.code, last.code]).toEqual([1, 1, 1])
  }, 60_000)
})

describe('what evaluate draws', () => {
  it('depends on the seed alone, and repeats nothing', () => {
    const items = Array.from({ length: 50 }, (_, i) => i)
    expect(sample(items, 10, 1)).toEqual(sample(items, 10, 1))
    expect(sample(items, 10, 1)).not.toEqual(sample(items, 10, 2))
    expect(new Set(sample(items, 80, 3)).size).toBe(50)
  })

  it('are tastes of five films, of one genre or the other, none of both', () => {
    const tastes = drawMixedTastes(starterLibrary().films, 30, 42)
    expect(tastes).toHaveLength(30)
    for (const { first, second } of tastes) {
      expect(first.length + second.length).toBe(5)
      for (const films of [first, second]) {
        const shared = films[0]?.genres.filter((genre) => films.every((one) => one.genres.includes(genre)))
        expect(shared?.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('what evaluate measures', () => {
  const { engine, films } = starterLibrary()
  const track = (key: string) => ({
    key,
    datasetId: 'test',
    rowId: 1,
    score: 1,
    match: 1,
    why: [],
    answers: null,
    valence: null,
    energy: null,
  })
  const taste = { first: films.slice(0, 1), second: films.slice(1, 5) }
  /** An engine whose lists answer the first film so often of ten, and else the second. */
  const answering = (times: number | null): typeof engine => ({
    ...engine,
    recommend: (request, movies) => ({
      ...engine.recommend(request, movies),
      tracks: Array.from({ length: 10 }, (_, i) => ({
        ...track(String(i)),
        answers: times === null ? null : (movies[i < times ? 0 : 1]?.key ?? null),
      })),
    }),
  })

  it('is how far the list is from a taste of one film in five', () => {
    const error = (times: number | null) => mixError(answering(times), [taste], { k: 10, method: 'blend' })
    expect(error(2)).toBeCloseTo(0, 12)
    expect(error(6)).toBeCloseTo(0.4, 12)
    expect(error(0)).toBeCloseTo(0.2, 12)
    expect(error(null)).toBeNull()
  })

  it('is what the lists of several films have in common', () => {
    const songs = ['0', '1', '2', '3'].map((key) => ({
      key,
      place: { datasetId: 'test', rowId: Number(key) + 1 },
      tags: new Set(['rock', key]),
      popularity: Number(key) / 4,
    }))
    const same: typeof engine = {
      ...engine,
      recommend: (request, movies) => ({
        ...engine.recommend(request, movies),
        tracks: [track('0'), track(movies[0]?.key === films[0]?.key ? '1' : '2')],
      }),
      score: (_, places) => Float64Array.from(places, ({ rowId }) => rowId),
    }
    const quality = measureLists(same, films.slice(0, 2), songs, { k: 2, method: 'blend' })
    expect(quality).toMatchObject({ unique: 3, coverage: 0.75, topItemShare: 1, popularity: 0.75 / 4 })
    expect(quality.ild).toBeCloseTo(0.5, 12)
    // Both tracks stand at row 1, which scores 1; the two best score 4 and 3.
    expect(quality.relevanceKept).toBeCloseTo(2 / 7, 12)
    expect(quality.gini).toBeCloseTo((-3 * 0 + -1 * 1 + 1 * 1 + 3 * 2) / (4 * 4), 12)
  })
})
