import { parentPort, workerData } from 'node:worker_threads'
import { CrossTuneError, type Envelope, toProblem } from '#shared/contract/errors.ts'
import { openLibrary } from '../library/open.ts'
import { createLibraryService, type LibraryService } from '../library/service.ts'
import { checked, type ThreadCallName, type ThreadHandlers, threadCalls } from './calls.ts'
import { callMessageSchema, type LibraryMessage, libraryThreadDataSchema } from './messages.ts'
import { createThreadRunner } from './thread-runner.ts'

function handlersOf(service: LibraryService): ThreadHandlers {
  return {
    ...service.handlers,
    'internal.exportPlaylist': (what) => service.exportPlaylist(what),
    'internal.exportRejects': ({ jobId, path, language }) => service.exportRejects(jobId, path, language),
    'internal.notePlots': ({ plots, all }) => {
      service.plots.note(plots, all)
      return {}
    },
    'internal.plotKeywords': ({ key }) => [...service.plots.keywordsOf(key)],
    'internal.close': async () => {
      await service.close()
      return {}
    },
  }
}

/** How long the wall rests before the rest is loaded: its own counts and posters follow the first page; milliseconds. */
const WARM_AFTER = 300

/** When the rest is loaded though no window has asked for films; milliseconds. */
const WARM_AT_LATEST = 10_000

/** The data set files are read as a whole when the start is over; milliseconds. */
const INSPECT_AFTER = 5_000

/** Does each step of loading in a turn of its own, so that a call waits for one of them at most; none once it ends. */
function warm([step, ...rest]: readonly (() => void)[], ended: AbortSignal): void {
  if (step === undefined || ended.aborted) return
  try {
    step()
  } catch {
    // The call that needs what could not be loaded tells why.
  }
  setTimeout(() => warm(rest, ended), 0)
}

function isCall(name: string): name is ThreadCallName {
  return Object.hasOwn(threadCalls, name)
}

async function answer(
  handlers: ThreadHandlers,
  explain: LibraryService['explain'],
  name: string,
  input: unknown,
): Promise<Envelope<unknown>> {
  try {
    if (!isCall(name)) throw new CrossTuneError('bad-request', `The library has no call ${name}.`)
    return { ok: true, data: await checked(name, handlers)(input) }
  } catch (error) {
    return { ok: false, error: toProblem(explain(error)) }
  }
}

/** The entry of the library thread: opens the library, says so, and answers calls until it is closed. */
async function main(): Promise<void> {
  const port = parentPort
  if (port === null) return
  const tell = (message: LibraryMessage) => port.postMessage(message)
  try {
    const { dataFolder, resourcesFolder, importThread, writerThread } =
      libraryThreadDataSchema.parse(workerData)
    const library = await openLibrary(dataFolder, resourcesFolder)
    const service = createLibraryService(library, createThreadRunner(importThread, writerThread), (event) =>
      tell({ type: 'event', event }),
    )
    const handlers = handlersOf(service)
    const life = new AbortController()
    const { catalogue, search, engine, playlist, firstTexts } = service.warm
    const warmOthers = () => warm([search, engine, playlist, ...firstTexts], life.signal)
    let resting = setTimeout(warmOthers, WARM_AT_LATEST)
    let filmsShown = false
    port.on('message', async (value: unknown) => {
      const { id, name, input } = callMessageSchema.parse(value)
      if (name === 'internal.close') life.abort()
      tell({ type: 'reply', id, envelope: await answer(handlers, service.explain, name, input) })
      if (name === 'internal.close') {
        clearTimeout(resting)
        port.close()
      }
      if (name === 'movies.browse' && !filmsShown) {
        filmsShown = true
        clearTimeout(resting)
        resting = setTimeout(warmOthers, WARM_AFTER)
      }
    })
    tell({ type: 'ready' })
    // While the window is still loading its page: the wall needs the films, and nothing else.
    setTimeout(() => warm([catalogue], life.signal), 0)
    setTimeout(() => void service.inspect(), INSPECT_AFTER).unref()
  } catch (error) {
    tell({ type: 'failed', problem: toProblem(error) })
    port.close()
  }
}

await main()
