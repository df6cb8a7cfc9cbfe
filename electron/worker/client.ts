import { Worker } from 'node:worker_threads'
import { type CrossTuneError, fromProblem, type Problem } from '#shared/contract/errors.ts'
import { parseOutput, type ThreadCallInput, type ThreadCallName, type ThreadCallOutput } from './calls.ts'
import {
  type LibraryEvent,
  type LibraryMessage,
  type LibraryThreadData,
  libraryMessageSchema,
} from './messages.ts'

/** How often the thread is started anew within a minute before it is given up. */
const RESTARTS_A_MINUTE = 3

/**
 * With limits, which are far beyond what a library takes, the engine lets its garbage grow to half of what is in use at
 * most, and not to three times as much.
 */
const MEMORY = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1536 }

/** The library, from the main process. */
export interface LibraryClient {
  /** Calls the library. Rejects with CrossTuneError; 'internal' where the thread died meanwhile. */
  call<N extends ThreadCallName>(name: N, input: ThreadCallInput<N>): Promise<ThreadCallOutput<N>>
  /** Hears the library's events; the function returned ends that. */
  onEvent(listener: (event: LibraryEvent) => void): () => void
  /** Resolves when the library is open, rejects where it cannot be. */
  ready(): Promise<void>
  /** Hears of a thread that is open in the place of one that died: what was held in memory is to be given to it again. */
  onRestart(listener: () => void): void
  /** Stops imports, closes the library and ends the thread. */
  close(): Promise<void>
}

interface Waiting {
  resolve(data: unknown): void
  reject(error: CrossTuneError): void
}

/** The thread behind a client: started again when it dies, and what waits on it. */
class LibraryThread {
  readonly #entry: string | URL
  readonly #data: LibraryThreadData
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Set<(event: LibraryEvent) => void>()
  readonly #restartListeners = new Set<() => void>()
  readonly #opened = Promise.withResolvers<void>()
  #deaths: number[] = []
  #closing = false
  #lastId = 0
  /** Why there is no thread any more. */
  #gone: Problem | null = null
  #worker: Worker

  constructor(entry: string | URL, data: LibraryThreadData) {
    this.#entry = entry
    this.#data = data
    // Whoever calls gets the same refusal: nobody needs to ask for `ready` as well.
    this.#opened.promise.catch(() => {})
    this.#worker = this.#start()
  }

  get opened(): Promise<void> {
    return this.#opened.promise
  }

  listen(listener: (event: LibraryEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  listenForRestarts(listener: () => void): void {
    this.#restartListeners.add(listener)
  }

  ask(name: string, input: unknown): Promise<unknown> {
    const gone = this.#gone
    if (gone !== null) return Promise.reject(fromProblem(gone))
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, name, input })
    })
  }

  async close(): Promise<void> {
    if (this.#gone !== null) return
    this.#closing = true
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve))
    await this.ask('internal.close', {}).catch(() => {})
    await ended
  }

  #start(): Worker {
    const worker = new Worker(this.#entry, {
      workerData: this.#data,
      name: 'library',
      resourceLimits: MEMORY,
    })
    let fault: unknown = null
    worker.on('message', (value: unknown) => this.#hear(libraryMessageSchema.parse(value)))
    worker.on('error', (error) => {
      fault = error
    })
    worker.on('exit', () => this.#ended(fault))
    return worker
  }

  #hear(message: LibraryMessage): void {
    if (message.type === 'ready') this.#ready()
    else if (message.type === 'event') for (const listener of this.#listeners) listener(message.event)
    else if (message.type === 'failed') this.#giveUp(message.problem)
    else {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.envelope.ok) waiting?.resolve(message.envelope.data)
      else waiting?.reject(fromProblem(message.envelope.error))
    }
  }

  #ready(): void {
    this.#opened.resolve()
    if (this.#deaths.length > 0) for (const listener of this.#restartListeners) listener()
  }

  #giveUp(problem: Problem): void {
    this.#gone = problem
    this.#opened.reject(fromProblem(problem))
    this.#refuse(problem)
  }

  #refuse(problem: Problem): void {
    for (const waiting of this.#waiting.values()) waiting.reject(fromProblem(problem))
    this.#waiting.clear()
  }

  #ended(fault: unknown): void {
    if (this.#gone !== null) return
    if (this.#closing) {
      this.#giveUp({ code: 'internal', message: 'The library is closed.' })
      return
    }
    const reason = fault instanceof Error ? `: ${fault.message}` : ''
    const problem: Problem = {
      code: 'internal',
      message: `The library stopped unexpectedly${reason}. Try again.`,
    }
    const now = Date.now()
    this.#deaths = [...this.#deaths.filter((death) => now - death < 60_000), now]
    if (this.#deaths.length > RESTARTS_A_MINUTE) this.#giveUp(problem)
    else {
      this.#refuse(problem)
      this.#worker = this.#start()
    }
  }
}

/**
 * Starts the library thread and gives its client. `thread`: the thread's entry, and in `data` the import thread's:
 * TypeScript files under plain Node, bundled files in the built app. A thread that dies is started again, at most
 * three times a minute.
 */
export function connectLibrary(options: { thread: string | URL; data: LibraryThreadData }): LibraryClient {
  const thread = new LibraryThread(options.thread, options.data)
  return {
    call: async (name, input) => parseOutput(name, await thread.ask(name, input)),
    onEvent: (listener) => thread.listen(listener),
    ready: () => thread.opened,
    onRestart: (listener) => thread.listenForRestarts(listener),
    close: () => thread.close(),
  }
}
