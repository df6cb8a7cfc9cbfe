import { z } from 'zod'
import { movieKeySchema } from './movies.ts'
import { route } from './route.ts'

/** Names a kept picture: the page asks for it as `posters/<id>`, and never by a path. */
export const posterIdSchema = z.string().regex(/^[0-9a-f]{32}$/)

/** A film whose poster is kept on this computer. */
export const posterSchema = z.object({ key: movieKeySchema, id: posterIdSchema })
export type Poster = z.infer<typeof posterSchema>

/** What OMDb says of a film; what it does not know is null or empty. */
export const movieDetailsSchema = z.object({
  plot: z.string().nullable(),
  directors: z.array(z.string()),
  cast: z.array(z.string()),
  /** IMDb's, in 0..10. */
  rating: z.number().min(0).max(10).nullable(),
  minutes: z.number().int().nullable(),
})
export type MovieDetails = z.infer<typeof movieDetailsSchema>

/** Why nothing is asked of OMDb for now. */
export const posterPauseSchema = z.object({
  reason: z.enum(['limit', 'key-refused', 'unreachable']),
  /** When it goes on by itself; null: when there is another key. */
  until: z.iso.datetime().nullable(),
})
export type PosterPause = z.infer<typeof posterPauseSchema>

/** Where the user's key is: nowhere, in the system's key store, or in memory until the app ends. */
export const keyKeptSchema = z.enum(['none', 'stored', 'this-run'])
export type KeyKept = z.infer<typeof keyKeptSchema>

export const posterStatusSchema = z.object({
  key: keyKeptSchema,
  /** Requests to OMDb since midnight UTC, and how many there may be. */
  used: z.number().int(),
  most: z.number().int(),
  pause: posterPauseSchema.nullable(),
  posters: z.number().int(),
  bytes: z.number().int(),
  mostBytes: z.number().int(),
})
export type PosterStatus = z.infer<typeof posterStatusSchema>

/** How an entered key was found. Only an accepted one is kept. */
export const keyVerdictSchema = z.enum(['accepted', 'refused', 'unreachable'])
export type KeyVerdict = z.infer<typeof keyVerdictSchema>

export const detailsAnswerSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('found'),
    details: movieDetailsSchema,
    /** Words of the plot that count as keywords of the film where plots may. */
    plotKeywords: z.array(z.string()),
  }),
  z.object({ status: z.literal('unknown') }),
  z.object({ status: z.literal('no-key') }),
  z.object({ status: z.literal('paused'), pause: posterPauseSchema }),
])

export const posterRoutes = {
  /**
   * The films whose posters are in sight, the most wanted first; those of the last call that are not named again are
   * no longer fetched. Answers with the posters that are here already; the others are told by `posters.arrived`.
   */
  'posters.want': route({
    input: z.object({ keys: z.array(movieKeySchema).max(200) }),
    output: z.array(posterSchema),
  }),
  /** The posters of these films that are kept on this computer; nothing is fetched, and what is wanted stays so. */
  'posters.kept': route({
    input: z.object({ keys: z.array(movieKeySchema).max(500) }),
    output: z.array(posterSchema),
  }),
  /** What OMDb says of a film: from what is kept, else asked now. */
  'posters.details': route({ input: z.object({ key: movieKeySchema }), output: detailsAnswerSchema }),
  'posters.status': route({ input: z.object({}), output: posterStatusSchema }),
  /** A public key (RSA-OAEP with SHA-256, as SPKI in base64) of this run, to seal an OMDb key with. */
  'posters.lock': route({ input: z.object({}), output: z.object({ publicKey: z.string() }) }),
  /** Tests an OMDb key and keeps it where OMDb accepts it. It comes sealed, so that no record of the traffic has it. */
  'posters.enterKey': route({
    input: z.object({ sealedKey: z.string().min(1).max(1000) }),
    output: z.object({ verdict: keyVerdictSchema, status: posterStatusSchema }),
  }),
  /** Opens OMDb's page for keys in the system browser. */
  'posters.getKey': route({ input: z.object({}), output: z.object({}) }),
  'posters.removeKey': route({ input: z.object({}), output: posterStatusSchema }),
  /** Removes every kept poster and everything kept of OMDb's answers. */
  'posters.clear': route({ input: z.object({}), output: posterStatusSchema }),
}

export const posterEvents = {
  /** Posters have arrived that were wanted. */
  'posters.arrived': z.array(posterSchema),
  /** The kept posters are gone. */
  'posters.cleared': z.object({}),
  /** The plots of these films are known, or known no more: where plots count, their films' playlists may differ now. */
  'posters.plots': z.object({ keys: z.array(movieKeySchema) }),
}
