import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportedDataset } from '../../electron/importing/job.ts'
import { expectAccounted, workplace } from './support/workplace.ts'

const MOVIES =
  'movieId,title,genres\r\n1,Toy Story (1995),Animation|Comedy\r\n2,"Matrix, The (1999)",Action\r\n'
const TRACKS =
  'track_id,name,artist,tags,genre,year\na,Song,Band,"rock, indie_rock",,1999\nb,Tune,Duo,pop,Punk,2016\n'

describe('a job that is interrupted', () => {
  it('leaves nothing, whenever it is cancelled', async () => {
    const place = workplace()
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index},Film ${index} (1990),Drama`)
    const movies = place.file('set/movies.csv', `movieId,title,genres\n${rows.join('\n')}\n`)
    place.file(
      'set/links.csv',
      `movieId,imdbId,tmdbId\n${rows.map((_, index) => `${index},${index},`).join('\n')}\n`,
    )
    const tracks = place.file('tracks.csv', TRACKS)
    let steps = 0
    const onProgress = () => {
      steps += 1
    }
    await place.run([tracks, movies], { onProgress, datasetsFolder: join(place.folder, 'counted') })
    expect(steps).toBeGreaterThan(10)
    for (let stop = 1; stop < steps; stop += Math.ceil(steps / 12)) {
      const controller = new AbortController()
      let step = 0
      const job = place.run([tracks, join(place.folder, 'set')], {
        signal: controller.signal,
        onProgress: ({ phase }) => {
          step += 1
          // Once it is finishing, it is done: what is complete stays.
          if (step >= stop && phase !== 'finishing') controller.abort()
        },
      })
      await expect(job).rejects.toMatchObject({ code: 'cancelled' })
      expect(place.made()).toEqual([])
    }
  })

  it('resumes by being started again: whatever was cancelled before, the same comes out of it', async () => {
    const content = (seed: number) =>
      `track_id,name,artist,tags,genre,year\n${Array.from({ length: 40 }, (_, n) =>
        (n * 7 + seed) % 5 === 0 ? `T${n},,Artist,rock,,` : `T${n % 30},Song ${n % 30},Artist,rock,,1999`,
      ).join('\n')}\n`
    const told = ({ id, rowsRead, imported, rejected, skipped }: ImportedDataset) => ({
      ...{ id, rowsRead, imported, rejected, skipped },
    })
    const known = new Map<number, { told: object[]; made: string[] }>()
    /** What an import that nothing interrupts gives. */
    const whole = async (seed: number) => {
      const place = workplace()
      const paths = [place.file('tracks.csv', content(seed)), place.file('movies.csv', MOVIES)]
      const result = known.get(seed) ?? {
        told: (await place.run(paths)).datasets.map(told),
        made: place.made(),
      }
      known.set(seed, result)
      return result
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(4), fc.array(fc.nat(8), { maxLength: 3 }), async (seed, stops) => {
        const place = workplace()
        const paths = [place.file('tracks.csv', content(seed)), place.file('movies.csv', MOVIES)]
        for (const stop of stops) {
          const controller = new AbortController()
          let step = 0
          const job = place.run(paths, {
            signal: controller.signal,
            onProgress: ({ phase }) => {
              step += 1
              if (step > stop && phase !== 'finishing') controller.abort()
            },
          })
          await job.catch(() => {})
          if (controller.signal.aborted) expect(place.made()).toEqual([])
        }
        const { datasets, problems } = await place.run(paths)
        expect(problems).toEqual([])
        for (const dataset of datasets) expectAccounted(dataset)
        expect({ told: datasets.map(told), made: place.made() }).toEqual(await whole(seed))
      }),
      { numRuns: 1000 },
    )
  }, 240_000)

  it.each(['create', 'add', 'finish'] as const)(
    'leaves nothing where the index fails to %s',
    async (step) => {
      const place = workplace()
      let abandoned = 0
      const failAt = (name: typeof step) => {
        if (name === step) throw new Error('no index')
      }
      const job = place.run([place.file('a.csv', TRACKS)], {
        createIndex(path) {
          writeFileSync(path, 'half an index')
          failAt('create')
          return {
            add: () => failAt('add'),
            finish: () => failAt('finish'),
            abandon: () => {
              abandoned += 1
            },
          }
        },
      })
      await expect(job).rejects.toThrow('no index')
      expect(place.made()).toEqual([])
      expect(readdirSync(place.datasetsFolder)).toEqual([])
      expect(abandoned).toBe(step === 'create' ? 0 : 1)
    },
  )

  it('says that the folder for data sets cannot be used', async () => {
    const place = workplace()
    const notAFolder = place.file('not-a-folder', 'x')
    await expect(
      place.run([place.file('a.csv', TRACKS)], { datasetsFolder: join(notAFolder, 'datasets') }),
    ).rejects.toMatchObject({ code: 'read-only', message: expect.stringContaining('cannot be written to') })
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'says that it may not write',
    async () => {
      const place = workplace()
      chmodSync(place.datasetsFolder, 0o555)
      await expect(place.run([place.file('a.csv', TRACKS)])).rejects.toMatchObject({ code: 'read-only' })
    },
  )

  it('does not read a file that is left of another process for its own', async () => {
    const place = workplace()
    writeFileSync(join(place.datasetsFolder, '.tmp-1-other.db'), 'x')
    await place.run([place.file('a.csv', TRACKS)])
    expect(readdirSync(place.datasetsFolder).filter((name) => name.startsWith('.tmp'))).toEqual([
      '.tmp-1-other.db',
    ])
  })
})
