import { z } from 'zod'
import { jobIdSchema } from '#shared/contract/imports.ts'
import { libraryRoutes } from '#shared/contract/index.ts'
import { movieKeySchema } from '#shared/contract/movies.ts'
import { exportInputSchema } from '#shared/contract/playlists.ts'
import { type InputOf, type OutputOf, type ParsedInputOf, route } from '#shared/contract/route.ts'
import { languages } from '#shared/strings/languages.ts'

/** What the main process asks the library thread for on its own account; the window cannot call these. */
const internalRoutes = {
  'internal.exportPlaylist': route({
    input: exportInputSchema.extend({ path: z.string().min(1) }),
    output: z.object({ tracks: z.number().int() }),
  }),
  'internal.exportRejects': route({
    input: z.object({ jobId: jobIdSchema, language: z.enum(languages), path: z.string().min(1) }),
    output: z.object({ rows: z.number().int() }),
  }),
  /** Plots that OMDb has told, in place of those told before where `all` is set; kept while the app runs. */
  'internal.notePlots': route({
    input: z.object({
      plots: z.array(z.object({ key: movieKeySchema, plot: z.string() })),
      all: z.boolean(),
    }),
    output: z.object({}),
  }),
  'internal.plotKeywords': route({ input: z.object({ key: movieKeySchema }), output: z.array(z.string()) }),
  /** Stops imports and closes the library; the thread ends after its reply. */
  'internal.close': route({ input: z.object({}), output: z.object({}) }),
}

const allRoutes = { ...libraryRoutes, ...internalRoutes }
type ThreadRoutes = typeof allRoutes

export type ThreadCallName = keyof ThreadRoutes
export type ThreadCallInput<N extends ThreadCallName> = InputOf<ThreadRoutes[N]>
type ThreadCallParsedInput<N extends ThreadCallName> = ParsedInputOf<ThreadRoutes[N]>
export type ThreadCallOutput<N extends ThreadCallName> = OutputOf<ThreadRoutes[N]>

/** The two schemas of a call, as far as passing it through a port needs them. */
interface CallCheck<Input, Output> {
  readonly input: { parse(value: unknown): Input }
  readonly output: { parse(value: unknown): Output }
}

/** All calls that the library thread answers, in the form that keeps a name and its types together in generic code. */
export const threadCalls: {
  readonly [N in ThreadCallName]: CallCheck<ThreadCallParsedInput<N>, ThreadCallOutput<N>>
} = allRoutes

/** A handler for each call, its input parsed. */
export type ThreadHandlers = {
  [N in ThreadCallName]: (
    input: ThreadCallParsedInput<N>,
  ) => ThreadCallOutput<N> | Promise<ThreadCallOutput<N>>
}

/** A handler that takes what came through the port. Rejects where that is not what the call takes. */
export function checked<N extends ThreadCallName>(
  name: N,
  handlers: ThreadHandlers,
): (input: unknown) => Promise<ThreadCallOutput<N>> {
  const check: CallCheck<ThreadCallParsedInput<N>, ThreadCallOutput<N>> = threadCalls[name]
  const handler = handlers[name]
  return async (input) => handler(check.input.parse(input))
}

/** What came back through the port, as the call promises it. */
export function parseOutput<N extends ThreadCallName>(name: N, data: unknown): ThreadCallOutput<N> {
  const check: CallCheck<ThreadCallParsedInput<N>, ThreadCallOutput<N>> = threadCalls[name]
  return check.output.parse(data)
}
