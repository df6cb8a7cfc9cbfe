import type { CrossTuneApi } from '#shared/contract/api.ts'
import { fromProblem } from '#shared/contract/errors.ts'
import type { EventName, EventPayload, RouteInput, RouteName, RouteOutput } from '#shared/contract/index.ts'

/** The contract as the window uses it: a call gives its data or throws a CrossTuneError. */
export interface Client {
  call<N extends RouteName>(name: N, input: RouteInput<N>): Promise<RouteOutput<N>>
  /** Listens to an event; the function returned stops listening. */
  on<N extends EventName>(event: N, listener: (payload: EventPayload<N>) => void): () => void
  /** Where a dropped file lies on disk; empty where it is not a file of the disk. */
  pathForFile(file: File): string
  readonly platform: CrossTuneApi['platform']
}

/**
 * Makes the typed client over the preload's api.
 *
 * @throws CrossTuneError, from every call whose envelope holds a problem.
 */
export function createClient(api: CrossTuneApi): Client {
  return {
    async call(name, input) {
      const envelope = await api.call(name, input)
      if (!envelope.ok) throw fromProblem(envelope.error)
      return envelope.data
    },
    on: (event, listener) => api.on(event, listener),
    pathForFile: (file) => api.pathForFile(file),
    platform: api.platform,
  }
}
