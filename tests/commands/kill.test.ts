import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { datasetPath, indexPath } from '../../electron/library/folder.ts'
import { Library } from '../../electron/library/library.ts'
import { unitNoise } from '../../electron/recommender/rank/random.ts'
import { datasetFiles, RESOURCES } from '../library/support.ts'
import { run, start } from './support.ts'

const ROWS = 20_000
/** Moments at which an import is killed; more of them by CROSSTUNE_KILLS=200. */
const KILLS = Number(process.env.CROSSTUNE_KILLS ?? 20)
const SEED = 4

describe('an import killed in the middle', { timeout: 60_000 + KILLS * 10_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-kill-'))
  const data = join(folder, 'data')
  const source = join(folder, 'songs.csv')
  let before: ReturnType<Library['datasets']> = []
  let filesBefore: string[] = []
  let index = Buffer.alloc(0)
  /** How long an import writes, in milliseconds. */
  let duration = 0

  const withLibrary = <Result>(work: (library: Library) => Result): Result => {
    const library = new Library(data, RESOURCES)
    try {
      return work(library)
    } finally {
      library.close()
    }
  }
  const added = (library: Library) =>
    library.datasets().filter((dataset) => !before.some((one) => one.id === dataset.id))
  const isSound = (path: string) => {
    const database = new Database(path, { readonly: true })
    try {
      return database.pragma('integrity_check', { simple: true }) === 'ok'
    } finally {
      database.close()
    }
  }

  /** Imports, and kills that so long after its first temporary file is there. Gives its exit code and how long it wrote. */
  async function importAndKill(later: number): Promise<{ code: number | null; wrote: number }> {
    const { done, kill } = start('import', source, '--data', data)
    let ended = false
    void done.then(() => {
      ended = true
    })
    while (!ended && !readdirSync(join(data, 'datasets')).some((name) => name.startsWith('.tmp-')))
      await wait(2)
    const began = performance.now()
    while (!ended && performance.now() - began < later) await wait(1)
    kill()
    const { code } = await done
    return { code, wrote: performance.now() - began }
  }

  beforeAll(async () => {
    const rows = Array.from(
      { length: ROWS },
      (_, n) => `T${n},Song ${n},Band ${n % 900},"rock, tag_${n % 70}, dark",,1999`,
    )
    writeFileSync(source, `track_id,name,artist,tags,genre,year\n${rows.join('\n')}\n`)
    await run('datasets', '--data', data)
    before = withLibrary((library) => library.datasets())
    filesBefore = datasetFiles(data)
    const whole = await importAndKill(Number.POSITIVE_INFINITY)
    expect(whole.code).toBe(0)
    duration = whole.wrote
    withLibrary((library) => {
      const id = added(library)[0]?.id ?? ''
      index = readFileSync(indexPath(library.folder, id))
      // Built anew from the data set, the index is the same.
      rmSync(indexPath(library.folder, id))
      library.engine()
      expect(readFileSync(indexPath(library.folder, id)).equals(index)).toBe(true)
      library.remove(id)
    })
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it(`at ${KILLS} moments leaves the library as before, or with the whole set, and nothing half made`, async () => {
    let [finished, kept] = [0, 0]
    for (let kill = 0; kill < KILLS; kill += 1) {
      const moment = duration * unitNoise(SEED, kill)
      const { code } = await importAndKill(moment)
      if (code === 0) finished += 1
      withLibrary((library) => {
        const told = `kill ${kill}, ${moment} ms after it began to write`
        expect(library.startNotices, told).toEqual([])
        expect(isSound(library.folder.database), told).toBe(true)
        const [set, ...others] = added(library)
        expect(others, told).toEqual([])
        if (code === 0) expect(set, told).toBeDefined()
        if (set === undefined) {
          expect(library.datasets(), told).toEqual(before)
          expect(datasetFiles(data), told).toEqual(filesBefore)
          return
        }
        kept += 1
        expect(set, told).toMatchObject({ rows: ROWS, kind: 'tracks', active: true, damage: null })
        expect(datasetFiles(data), told).toEqual([...filesBefore, `${set.id}.db`, `${set.id}.index`].sort())
        expect(isSound(datasetPath(library.folder, set.id)), told).toBe(true)
        expect(readFileSync(indexPath(library.folder, set.id)).equals(index), told).toBe(true)
        expect(library.trackSet(set.id).find(ROWS)?.title, told).toBe(`Song ${ROWS - 1}`)
        library.remove(set.id)
      })
    }
    // It was the middle: most were killed before they had anything to keep.
    expect(kept).toBeLessThan(KILLS * 0.75)
    expect(finished).toBeLessThan(KILLS * 0.75)
  })

  it('and run again to its end gives the whole set', async () => {
    expect(await run('import', source, '--data', data)).toMatchObject({ code: 0, stderr: '' })
    withLibrary((library) => expect(added(library)).toHaveLength(1))
  })
})
