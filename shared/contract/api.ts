import type { Envelope } from './errors.ts'
import type { EventName, EventPayload, RouteInput, RouteName, RouteOutput } from './index.ts'

/** The platforms that the app is made for, by Node's names. */
export type Platform = 'darwin' | 'win32' | 'linux'

/** What the preload puts on the window as `window.crosstune`: the only way out of it. */
export interface CrossTuneApi {
  call<N extends RouteName>(name: N, input: RouteInput<N>): Promise<Envelope<RouteOutput<N>>>
  /** Listens to an event; the function returned stops listening. */
  on<N extends EventName>(event: N, listener: (payload: EventPayload<N>) => void): () => void
  /** Where a dropped file lies on disk; empty where it is not a file of the disk. */
  pathForFile(file: File): string
  readonly platform: Platform
}
