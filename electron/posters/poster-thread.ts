import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { CrossTuneError, toProblem } from '#shared/contract/errors.ts'
import {
  answerCall,
  isPosterCall,
  type PosterHandlers,
  type PosterMessage,
  posterCallMessageSchema,
  posterThreadDataSchema,
} from './calls.ts'
import { openPosters } from './open.ts'
import { goThrough } from './proxy.ts'

/**
 * Lets everything else that wants the processor go first, the window before all. Linux has a priority for each thread;
 * elsewhere it would be that of the whole app. Asked for late: threads that the first work of a process brings forth,
 * and that all of it shares, would else take it over from this one.
 */
function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(constants.priority.PRIORITY_LOW)
  } catch {
    // Posters come all the same where that is not allowed.
  }
}

/** The entry of the thread that asks OMDb, fetches pictures, and makes posters of them. */
function main(): void {
  const port = parentPort
  if (port === null) return
  const say = (message: PosterMessage) => port.postMessage(message)
  const { service, store } = openPosters(posterThreadDataSchema.parse(workerData), (news) =>
    say({ type: 'news', news }),
  )
  const handlers: PosterHandlers = {
    want: ({ films }) => {
      giveWay()
      return service.want(films)
    },
    kept: ({ keys }) => service.kept(keys),
    details: ({ film }) => service.details(film),
    plots: () => store.plots(),
    status: () => service.status(),
    setKey: ({ key }) => {
      service.setKey(key)
      return {}
    },
    setProxy: ({ proxy }) => {
      goThrough(proxy)
      return {}
    },
    testKey: async ({ key }) => ({ verdict: await service.testKey(key) }),
    clear: () => {
      service.clear()
      return {}
    },
    close: () => {
      service.close()
      store.close()
      return {}
    },
  }
  port.on('message', async (value: unknown) => {
    const { id, name, input } = posterCallMessageSchema.parse(value)
    try {
      if (!isPosterCall(name)) throw new CrossTuneError('bad-request', `Posters have no call ${name}.`)
      say({ type: 'reply', id, data: await answerCall(name, handlers, input) })
    } catch (error) {
      say({ type: 'refusal', id, problem: toProblem(error) })
    }
    if (name === 'close') port.close()
  })
}

main()
