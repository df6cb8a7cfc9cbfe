import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { connectLibrary, type LibraryClient } from '../../../electron/worker/client.ts'
import type { Figure } from '../window/figures.ts'

const entry = (name: string) => fileURLToPath(new URL(`../../../electron/${name}.ts`, import.meta.url))

/** Until the start is over, and what is loaded after it; milliseconds. */
const SETTLED = 4000

/** How often memory is looked at, in milliseconds. */
const LOOK = 50

const megabytes = (bytes: number) => bytes / 1e6

/** The most memory that the process took while it was watched; `stop` ends that. */
function watchMemory(): { stop(): number } {
  let most = 0
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss())
  }
  const timer = setInterval(look, LOOK)
  return {
    stop() {
      clearInterval(timer)
      look()
      return most
    },
  }
}

/** Imports a file and resolves when it has ended. Rejects where nothing came of it. */
async function importFile(client: LibraryClient, path: string): Promise<number> {
  const ended = new Promise<number>((resolve, reject) => {
    const stop = client.onEvent(({ name, payload }) => {
      if (name !== 'imports.ended') return
      stop()
      const reports = payload.result.status === 'done' ? payload.result.reports : []
      const [report] = reports
      if (report === undefined) reject(new Error(`Nothing of ${path} was imported.`))
      else resolve(report.imported)
    })
  })
  await client.call('imports.start', { paths: [path] })
  return ended
}

/**
 * Imports tracks through the threads of the app, in this process, and makes a playlist of them: how long that takes, the
 * memory of the whole process, and how long its own thread was not to be had, as the window's would be.
 */
export async function measureImport(path: string, dataFolder: string): Promise<Figure[]> {
  const client = connectLibrary({
    thread: entry('worker/library-thread'),
    data: {
      dataFolder,
      resourcesFolder: fileURLToPath(new URL('../../../resources', import.meta.url)),
      importThread: entry('worker/import-thread'),
      writerThread: entry('library/dataset/writer-thread'),
    },
  })
  await client.ready()
  const { movies } = await client.call('movies.browse', {})
  await new Promise((resolve) => setTimeout(resolve, SETTLED))
  const before = process.memoryUsage.rss()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const importing = watchMemory()
  const started = performance.now()
  const tracks = await importFile(client, path)
  const imported = performance.now()
  const most = importing.stop()
  const playing = watchMemory()
  await client.call('recommendations.make', { movies: movies.slice(0, 2).map(({ key }) => key) })
  const played = performance.now()
  delay.disable()
  const mostAfter = playing.stop()
  await client.close()
  const figure = (name: string, value: number, unit: string, bound: Figure['bound'] = null): Figure => ({
    ...{ name, value, unit, bound },
  })
  return [
    figure('tracks imported', tracks, ''),
    figure('time to imported', (imported - started) / 1000, 's'),
    figure('time to recommended from', (played - started) / 1000, 's', { most: 25 }),
    figure('memory before', megabytes(before), 'MB'),
    figure('most memory while importing', megabytes(most), 'MB', { most: 500 }),
    figure('most memory until recommended from', megabytes(mostAfter), 'MB', { most: 500 }),
    figure('longest delay of the main thread', delay.max / 1e6, 'ms', { most: 50 }),
    figure('delay of the main thread, 99.9 %', delay.percentile(99.9) / 1e6, 'ms'),
  ]
}
