import { Worker } from 'node:worker_threads'
import { CrossTuneError, fromProblem } from '#shared/contract/errors.ts'
import {
  type PosterCallInput,
  type PosterCallName,
  type PosterCallOutput,
  type PosterNews,
  type PosterThreadData,
  parseAnswer,
  posterMessageSchema,
} from './calls.ts'

/** How often the thread is started within a minute before it is given up. */
const STARTS_A_MINUTE = 4

/** The posters, from the main process. */
export interface PosterClient {
  /** Calls the thread, which is started by the first call. Rejects with CrossTuneError; 'internal' where it died meanwhile. */
  call<N extends PosterCallName>(name: N, input: PosterCallInput<N>): Promise<PosterCallOutput<N>>
  /** Goes on with this key, also in a thread that has to be started anew. */
  setKey(key: string | null): Promise<void>
  /** Goes on through this HTTP proxy (a URL), or without one; also in a thread that has to be started anew. */
  setProxy(proxy: string | null): Promise<void>
  onNews(listener: (news: PosterNews) => void): void
  /** Ends the thread, if it was started. */
  close(): Promise<void>
}

interface Waiting {
  resolve(data: unknown): void
  reject(error: Error): void
}

/** The thread behind a client: started when it is needed, and anew when it has died. */
class PosterThread {
  readonly listeners = new Set<(news: PosterNews) => void>()
  readonly #entry: string | URL
  readonly #data: PosterThreadData
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #starts: number[] = []
  #lastId = 0
  #key: string | null = null
  #proxy: string | null = null

  constructor(entry: string | URL, data: PosterThreadData) {
    this.#entry = entry
    this.#data = data
  }

  get isRunning(): boolean {
    return this.#worker !== null
  }

  async setKey(key: string | null): Promise<void> {
    this.#key = key
    if (this.#worker !== null) await this.ask('setKey', { key })
  }

  async setProxy(proxy: string | null): Promise<void> {
    if (proxy === this.#proxy) return
    this.#proxy = proxy
    if (this.#worker !== null) await this.ask('setProxy', { proxy })
  }

  ask(name: string, input: unknown): Promise<unknown> {
    const worker = this.#worker ?? this.#start()
    return this.#send(worker, name, input)
  }

  #send(worker: Worker, name: string, input: unknown): Promise<unknown> {
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      worker.postMessage({ id, name, input })
    })
  }

  #start(): Worker {
    const now = Date.now()
    this.#starts = this.#starts.filter((start) => now - start < 60_000)
    if (this.#starts.length >= STARTS_A_MINUTE) {
      throw new CrossTuneError('internal', 'Posters stopped unexpectedly. Try again in a minute.')
    }
    this.#starts.push(now)
    const worker = new Worker(this.#entry, { workerData: this.#data, name: 'posters' })
    this.#worker = worker
    worker.on('message', (value: unknown) => this.#hear(value))
    let reason = ''
    worker.on('error', (error) => {
      reason = error instanceof Error ? `: ${error.message}` : ''
    })
    worker.on('exit', () => this.#ended(reason))
    if (this.#proxy !== null) this.#send(worker, 'setProxy', { proxy: this.#proxy }).catch(() => {})
    if (this.#key !== null) this.#send(worker, 'setKey', { key: this.#key }).catch(() => {})
    return worker
  }

  #hear(value: unknown): void {
    const message = posterMessageSchema.parse(value)
    if (message.type === 'news') {
      for (const listener of this.listeners) listener(message.news)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.type === 'reply') waiting?.resolve(message.data)
    else waiting?.reject(fromProblem(message.problem))
  }

  #ended(reason: string): void {
    this.#worker = null
    const error = new CrossTuneError('internal', `Posters stopped unexpectedly${reason}. Try again.`)
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}

/**
 * Gives the client of the poster thread, whose file is `thread`: a TypeScript file under plain Node, the bundled one in
 * the built app. A thread that dies is started again by the next call.
 */
export function connectPosters(options: { thread: string | URL; data: PosterThreadData }): PosterClient {
  const thread = new PosterThread(options.thread, options.data)
  return {
    call: async (name, input) => parseAnswer(name, await thread.ask(name, input)),
    setKey: (key) => thread.setKey(key),
    setProxy: (proxy) => thread.setProxy(proxy),
    onNews: (listener) => void thread.listeners.add(listener),
    close: async () => {
      if (thread.isRunning) await thread.ask('close', {}).catch(() => {})
    },
  }
}
