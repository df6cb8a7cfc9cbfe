import { z } from 'zod'
import { movieKeySchema } from '#shared/contract/movies.ts'
import {
  keyVerdictSchema,
  movieDetailsSchema,
  posterPauseSchema,
  posterSchema,
  posterStatusSchema,
} from '#shared/contract/posters.ts'
import { problemSchema } from '#shared/contract/problem.ts'
import { type InputOf, type OutputOf, type ParsedInputOf, route } from '#shared/contract/route.ts'

/** A film whose poster or details are wanted. */
const wantedFilmSchema = z.object({
  key: movieKeySchema,
  imdbId: z.string().nullable(),
  title: z.string(),
  year: z.number().int().nullable(),
})
export type WantedFilm = z.infer<typeof wantedFilmSchema>

/** A film's plot, as OMDb tells it. */
export const plotSchema = z.object({ key: movieKeySchema, plot: z.string() })
export type Plot = z.infer<typeof plotSchema>

const heldDetailsSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('found'), details: movieDetailsSchema }),
  z.object({ status: z.literal('unknown') }),
  z.object({ status: z.literal('no-key') }),
  z.object({ status: z.literal('paused'), pause: posterPauseSchema }),
])
export type HeldDetails = z.infer<typeof heldDetailsSchema>

const nothing = z.object({})
const statusSchema = posterStatusSchema.omit({ key: true })

/** What the main process asks the poster thread for. */
const posterCalls = {
  want: route({ input: z.object({ films: z.array(wantedFilmSchema) }), output: z.array(posterSchema) }),
  kept: route({ input: z.object({ keys: z.array(movieKeySchema) }), output: z.array(posterSchema) }),
  details: route({ input: z.object({ film: wantedFilmSchema }), output: heldDetailsSchema }),
  plots: route({ input: nothing, output: z.array(plotSchema) }),
  status: route({ input: nothing, output: statusSchema }),
  /** The key that OMDb is asked with from now on. */
  setKey: route({ input: z.object({ key: z.string().nullable() }), output: nothing }),
  /** The HTTP proxy that requests go through from now on; null: none. */
  setProxy: route({ input: z.object({ proxy: z.url().nullable() }), output: nothing }),
  testKey: route({ input: z.object({ key: z.string() }), output: z.object({ verdict: keyVerdictSchema }) }),
  clear: route({ input: nothing, output: nothing }),
  /** Stops what is under way and closes the cache; the thread ends after its reply. */
  close: route({ input: nothing, output: nothing }),
}

type Calls = typeof posterCalls
export type PosterCallName = keyof Calls
export type PosterCallInput<N extends PosterCallName> = InputOf<Calls[N]>
type PosterCallParsed<N extends PosterCallName> = ParsedInputOf<Calls[N]>
export type PosterCallOutput<N extends PosterCallName> = OutputOf<Calls[N]>

/** A handler for each call, its input parsed. */
export type PosterHandlers = {
  [N in PosterCallName]: (input: PosterCallParsed<N>) => PosterCallOutput<N> | Promise<PosterCallOutput<N>>
}

interface Check<Input, Output> {
  readonly input: { parse(value: unknown): Input }
  readonly output: { parse(value: unknown): Output }
}

const checks: { readonly [N in PosterCallName]: Check<PosterCallParsed<N>, PosterCallOutput<N>> } =
  posterCalls

/** Answers a call that came through the port. Rejects where it is none, or not what it takes. */
export async function answerCall<N extends PosterCallName>(
  name: N,
  handlers: PosterHandlers,
  input: unknown,
): Promise<PosterCallOutput<N>> {
  const check: Check<PosterCallParsed<N>, PosterCallOutput<N>> = checks[name]
  return handlers[name](check.input.parse(input))
}

/** What came back through the port, as the call promises it. */
export function parseAnswer<N extends PosterCallName>(name: N, data: unknown): PosterCallOutput<N> {
  const check: Check<PosterCallParsed<N>, PosterCallOutput<N>> = checks[name]
  return check.output.parse(data)
}

/** Whether a name is that of a call. */
export function isPosterCall(name: string): name is PosterCallName {
  return Object.hasOwn(posterCalls, name)
}

/** What the thread is started with. */
export const posterThreadDataSchema = z.object({
  /** For the count of the day's requests. */
  dataFolder: z.string().min(1),
  /** For pictures and answers. */
  postersFolder: z.string().min(1),
})
export type PosterThreadData = z.infer<typeof posterThreadDataSchema>

export const posterCallMessageSchema = z.object({
  id: z.number().int(),
  name: z.string(),
  input: z.unknown(),
})

/** What the thread tells without being asked. */
export const posterNewsSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('arrived'), posters: z.array(posterSchema) }),
  z.object({ name: z.literal('plots'), plots: z.array(plotSchema) }),
])
export type PosterNews = z.infer<typeof posterNewsSchema>

/** What the thread says. */
export const posterMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reply'), id: z.number().int(), data: z.unknown() }),
  z.object({ type: z.literal('refusal'), id: z.number().int(), problem: problemSchema }),
  z.object({ type: z.literal('news'), news: posterNewsSchema }),
])
export type PosterMessage = z.infer<typeof posterMessageSchema>
