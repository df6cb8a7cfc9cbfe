import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { givePlots } from '../../electron/ipc/plots.ts'
import { connectPosters } from '../../electron/posters/client.ts'
import { connectLibrary } from '../../electron/worker/client.ts'

/** Milliseconds that something is waited for, on slow machines too. */
const WAIT = 15_000

/** A library that tells the films whose plots it was given in place of keywords, and dies of a removal. */
const mortalLibrary = `
  import { parentPort } from 'node:worker_threads'
  let films = []
  parentPort.postMessage({ type: 'ready' })
  parentPort.on('message', ({ id, name, input }) => {
    if (name === 'datasets.remove') process.exit(1)
    if (name === 'internal.notePlots') films = input.plots.map(({ key }) => key)
    const data = name === 'internal.plotKeywords' ? films : {}
    parentPort.postMessage({ type: 'reply', id, envelope: { ok: true, data } })
    if (name === 'internal.close') parentPort.close()
  })`

const posterThread = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ id, name }) => {
    const data = name === 'plots' ? [{ key: 'tt0133093', plot: 'A hacker learns.' }] : {}
    parentPort.postMessage({ type: 'reply', id, data })
    if (name === 'close') parentPort.close()
  })`

it('a library thread that was started anew is given the plots at once, and the window is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosstune-plots-'))
  const threadFile = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const library = connectLibrary({
    thread: threadFile('library.mjs', mortalLibrary),
    data: { dataFolder: folder, resourcesFolder: folder, importThread: 'x', writerThread: 'x' },
  })
  const posters = connectPosters({
    thread: threadFile('posters.mjs', posterThread),
    data: { dataFolder: folder, postersFolder: folder },
  })
  onTestFinished(async () => {
    await Promise.all([library.close(), posters.close()])
    rmSync(folder, { recursive: true, force: true })
  })
  const told: string[][] = []
  givePlots(posters, library, (keys) => told.push(keys))
  const noted = () => library.call('internal.plotKeywords', { key: 'tt0133093' })
  await vi.waitFor(async () => expect(await noted()).toEqual(['tt0133093']))
  expect(told).toEqual([])

  await expect(library.call('datasets.remove', { id: 'x' })).rejects.toMatchObject({ code: 'internal' })
  await vi.waitFor(() => expect(told).toEqual([['tt0133093']]), WAIT)
  expect(await noted()).toEqual(['tt0133093'])
})
