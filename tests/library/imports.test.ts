import { describe, expect, it, vi } from 'vitest'
import { CrossTuneError } from '#shared/contract/errors.ts'
import type { ImportedDataset } from '../../electron/importing/job.ts'
import { ImportQueue, type LibraryEvent } from '../../electron/library/imports/queue.ts'
import type { ImportOutcome, ImportRunner } from '../../electron/library/imports/runner.ts'
import { openTestLibrary, temporaryFolder } from './support.ts'

/** Milliseconds that something is waited for, on slow machines too. */
const WAIT = 15_000

const NOTHING: ImportOutcome = { datasets: [], problems: [] }

/** A data set that the library had already. */
function anImportedDataset(parts: Partial<ImportedDataset>): ImportedDataset {
  return {
    ...{ id: 'a', kind: 'tracks', name: 'a', format: 'custom', fingerprint: 'f', shape: null },
    ...{ alreadyThere: true, rowsRead: 1, imported: 0, rejected: 0, skipped: 0, seconds: 0 },
    ...{ rejects: [], joined: [], liked: [] },
    ...parts,
  }
}

/** A queue whose imports are ended by the test, and what it told. */
function queueOf(run: ImportRunner) {
  const told: LibraryEvent[] = []
  const queue = new ImportQueue(openTestLibrary(temporaryFolder()), run, (event) => told.push(event))
  const ended = () => told.flatMap((event) => (event.name === 'imports.ended' ? [event.payload] : []))
  return { queue, told, ended }
}

describe('the import queue', () => {
  it('runs one job at a time, in the order they came', async () => {
    const running: string[] = []
    const ends: (() => void)[] = []
    const { queue, ended } = queueOf(async ({ paths }) => {
      running.push(...paths)
      await new Promise<void>((resolve) => ends.push(resolve))
      return NOTHING
    })
    queue.start(['first.csv'])
    queue.start(['/folder/second.csv', 'third.csv'])
    await vi.waitFor(() => expect(running).toEqual(['first.csv']), WAIT)
    expect(queue.running().map(({ name, more, phase }) => [name, more, phase])).toEqual([
      ['first.csv', 0, 'waiting'],
      ['second.csv', 1, 'waiting'],
    ])
    ends[0]?.()
    await vi.waitFor(() => expect(running).toEqual(['first.csv', '/folder/second.csv', 'third.csv']), WAIT)
    ends[1]?.()
    await vi.waitFor(() => expect(ended()).toHaveLength(2), WAIT)
    expect(queue.running()).toEqual([])
  })

  it('cancels a job that still waits without starting it', async () => {
    const run = vi.fn<ImportRunner>(
      (_request, _progress, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new CrossTuneError('cancelled', 'stopped')))
        }),
    )
    const { queue, ended } = queueOf(run)
    const first = queue.start(['first.csv'])
    const second = queue.start(['second.csv'])
    await vi.waitFor(() => expect(run).toHaveBeenCalled(), WAIT)
    queue.cancel(second)
    queue.cancel(first)
    await vi.waitFor(() => expect(ended()).toHaveLength(2), WAIT)
    expect(ended().map(({ jobId, result }) => [jobId, result.status])).toEqual([
      [first, 'cancelled'],
      [second, 'cancelled'],
    ])
    expect(run).toHaveBeenCalledTimes(1)
    expect(() => queue.cancel(first)).toThrowError(expect.objectContaining({ code: 'not-found' }))
  })

  it('calls a job of several files by what was dropped, and one of a single file by its data set', async () => {
    const { queue, ended } = queueOf(async (_request, onProgress) => {
      onProgress({ name: 'last', phase: 'reading', done: 1, total: 2, rows: 1 })
      return NOTHING
    })
    queue.start(['/folder/a.csv', 'b.csv', 'last.csv'])
    queue.start(['last.csv'])
    await vi.waitFor(() => expect(ended()).toHaveLength(2), WAIT)
    expect(ended().map(({ name, more }) => [name, more])).toEqual([
      ['a.csv', 2],
      ['last', undefined],
    ])
  })

  it('tells each new phase at once, and of one phase no flood', async () => {
    const { queue, told, ended } = queueOf(async (_request, onProgress) => {
      for (let rows = 0; rows < 10_000; rows += 1) {
        onProgress({ name: 'a', phase: 'reading', done: rows, total: 10_000, rows })
      }
      onProgress({ name: 'a', phase: 'writing', done: 1, total: 2, rows: 10_000 })
      return NOTHING
    })
    queue.start(['a.csv'])
    await vi.waitFor(() => expect(ended()).toHaveLength(1), WAIT)
    const phases = told.flatMap((event) => (event.name === 'imports.progress' ? [event.payload.phase] : []))
    expect(phases.slice(0, 2)).toEqual(['waiting', 'reading'])
    expect(phases).toContain('writing')
    expect(phases.length).toBeLessThan(100)
  })

  it('tells a failure with its code, and what failed beside what could be imported', async () => {
    const problem = { code: 'unknown-format' as const, message: 'notes.txt is nothing CrossTune knows.' }
    const { queue, ended } = queueOf(async ({ paths }) => {
      if (paths[0] === 'bad.csv') throw new CrossTuneError('unreadable-file', 'bad.csv is empty')
      return { datasets: [], problems: [{ file: 'notes.txt', problem }] }
    })
    queue.start(['bad.csv'])
    queue.start(['good.zip'])
    await vi.waitFor(() => expect(ended()).toHaveLength(2), WAIT)
    expect(ended().map(({ result }) => result)).toEqual([
      { status: 'failed', problem: { code: 'unreadable-file', message: 'bad.csv is empty' } },
      { status: 'done', reports: [], problems: [{ file: 'notes.txt', problem }] },
    ])
  })

  it('keeps the rejected rows of the last jobs, to be saved', async () => {
    const rejects = (line: number) => [
      { file: 'a.csv', line, column: null, reason: { code: 'unclosed-quote' as const }, raw: 'x' },
    ]
    let line = 0
    const { queue, ended } = queueOf(async () => {
      line += 1
      return { datasets: [anImportedDataset({ rejected: 1, rejects: rejects(line) })], problems: [] }
    })
    const jobs = Array.from({ length: 6 }, (_, index) => queue.start([`${index}.csv`]))
    await vi.waitFor(() => expect(ended()).toHaveLength(6), WAIT)
    expect(queue.rejects(jobs[5] ?? '')).toEqual(rejects(6))
    expect(queue.rejects(jobs[1] ?? '')).toEqual(rejects(2))
    expect(() => queue.rejects(jobs[0] ?? '')).toThrowError(expect.objectContaining({ code: 'not-found' }))
  })

  it('stops everything when it closes', async () => {
    const { queue, ended } = queueOf(
      (_request, _progress, signal) =>
        new Promise((_resolve, reject) => {
          const stop = () => reject(new CrossTuneError('cancelled', 'stopped'))
          if (signal.aborted) stop()
          signal.addEventListener('abort', stop)
        }),
    )
    queue.start(['first.csv'])
    queue.start(['second.csv'])
    await queue.close()
    expect(ended().map(({ result }) => result.status)).toEqual(['cancelled', 'cancelled'])
  })
})
