import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Library } from '../../electron/library/library.ts'
import { datasetFiles, RESOURCES } from '../library/support.ts'
import { run, start } from './support.ts'

const ROWS = 40_000

describe('an import killed in the middle', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-kill-'))
  const data = join(folder, 'data')
  const source = join(folder, 'songs.csv')
  let before: ReturnType<Library['datasets']> = []
  let filesBefore: string[] = []

  const withLibrary = <Result>(work: (library: Library) => Result): Result => {
    const library = new Library(data, RESOURCES)
    try {
      return work(library)
    } finally {
      library.close()
    }
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
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Kills the import when its first temporary file is there, and then so much later. */
  async function importAndKill(later: number): Promise<boolean> {
    const { done, kill } = start('import', source, '--data', data)
    let ended = false
    void done.then(() => {
      ended = true
    })
    while (!ended && !readdirSync(join(data, 'datasets')).some((name) => name.startsWith('.tmp-')))
      await wait(2)
    await wait(later)
    kill()
    const { code } = await done
    return code === 0
  }

  it.each([0, 30, 90, 200, 350, 500, 700, 900, 1200])(
    '%i ms after it began to write leaves the library as before, or with the whole set',
    async (later) => {
      const finished = await importAndKill(later)
      withLibrary((library) => {
        const added = library.datasets().filter((dataset) => !before.some((one) => one.id === dataset.id))
        if (finished) expect(added).toHaveLength(1)
        if (added.length === 0) {
          expect(library.datasets()).toEqual(before)
          expect(datasetFiles(data)).toEqual(filesBefore)
          return
        }
        const [set] = added
        expect(set).toMatchObject({ rows: ROWS, kind: 'tracks', active: true })
        expect(datasetFiles(data)).toEqual([...filesBefore, `${set?.id}.db`, `${set?.id}.index`].sort())
        expect(library.trackSet(set?.id ?? '').find(ROWS)?.title).toBe(`Song ${ROWS - 1}`)
        library.remove(set?.id ?? '')
      })
    },
  )

  it('and run again to its end gives the whole set', async () => {
    expect(await run('import', source, '--data', data)).toMatchObject({ code: 0, stderr: '' })
    withLibrary((library) => expect(library.datasets()).toHaveLength(before.length + 1))
  })
})
