import { ipcMain } from 'electron'
import { channelOf } from '#shared/contract/channels.ts'
import type { Problem } from '#shared/contract/errors.ts'
import { type RouteName, type RouteOutput, type RouteParsedInput, routes } from '#shared/contract/index.ts'
import { answer, type RouteCheck } from './answer.ts'
import { callerOf } from './caller.ts'

/** The contract's routes, in the form that keeps a route's name and its types together while the name is a variable. */
const checks: { readonly [N in RouteName]: RouteCheck<RouteParsedInput<N>, RouteOutput<N>> } = routes

/** What every route needs to know about the running app. */
export interface HandleOptions {
  /** The page that windows load; only it may call. */
  readonly pageUrl: string
  /** Whether replies are held to the contract too. */
  readonly checkOutput: boolean
  /** Told each problem that a call ends with, cancelled ones too. */
  readonly onProblem: (route: RouteName, problem: Problem) => void
}

/** Serves one route of the contract to the window. The only place that touches `ipcMain`. */
export function handle<N extends RouteName>(
  name: N,
  handler: (input: RouteParsedInput<N>) => RouteOutput<N> | Promise<RouteOutput<N>>,
  options: HandleOptions,
): void {
  ipcMain.handle(channelOf(name), async (event, input: unknown) => {
    const envelope = await answer<RouteParsedInput<N>, RouteOutput<N>>(name, checks[name], handler, {
      caller: callerOf(event, options.pageUrl),
      input,
      checkOutput: options.checkOutput,
    })
    if (!envelope.ok) options.onProblem(name, envelope.error)
    return envelope
  })
}
